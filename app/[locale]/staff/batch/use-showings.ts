import { type RefObject, useEffect, useState } from 'react';

/** How often something was shown again: in the part of the page that is not chosen, and on paper, it has no height. */
export function useShowings(box: RefObject<HTMLElement | null>): number {
  const [showings, setShowings] = useState(0);
  useEffect(() => {
    const { current } = box;
    if (current === null) return;
    let hidden = false;
    const observer = new ResizeObserver(() => {
      const now = current.clientHeight === 0;
      if (hidden && !now) setShowings((before) => before + 1);
      hidden = now;
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [box]);
  return showings;
}
