import type { VirtualItem, Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';

/**
 * Leads to a line and holds to it until somebody scrolls away: heights are guessed before they are measured, so that one
 * scroll may fall short. Begins with the line given; `release` is for whoever scrolls by hand.
 */
export function useSeek(
  virtual: Virtualizer<HTMLDivElement, HTMLTableRowElement>,
  shown: readonly VirtualItem[],
  first: number,
) {
  const sought = useRef<number | null>(first > 0 ? first : null);
  useEffect(() => {
    const to = sought.current;
    if (to === null) return;
    const line = shown.find(({ index }) => index === to);
    const top = virtual.scrollOffset ?? 0;
    const bottom = top + (virtual.scrollRect?.height ?? 0);
    if (!line || line.start < top - 1 || line.end > bottom + 1) virtual.scrollToIndex(to);
  });
  return {
    seek: (to: number) => {
      sought.current = to;
      virtual.scrollToIndex(to);
    },
    release: () => {
      sought.current = null;
    },
  };
}
