import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Tells when something has a size again: in the part of the page that is not chosen, and on paper, it has none. */
export function useShownAgain(box: RefObject<HTMLElement | null>, onShown: () => void): void {
  const tell = useEffectEvent(onShown);
  useEffect(() => {
    const { current } = box;
    if (current === null) return;
    let had = true;
    const observer = new ResizeObserver(() => {
      const has = current.clientHeight > 0;
      if (has && !had) tell();
      had = has;
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [box]);
}
