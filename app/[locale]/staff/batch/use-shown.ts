import { type RefObject, useEffect, useState } from 'react';

/** Whether something has a size: in the part of the page that is not chosen, and on paper, it has none. */
export function useShown(box: RefObject<HTMLElement | null>): boolean {
  const [shown, setShown] = useState(true);
  useEffect(() => {
    const { current } = box;
    if (current === null) return;
    const observer = new ResizeObserver(() => setShown(current.clientHeight > 0));
    observer.observe(current);
    return () => observer.disconnect();
  }, [box]);
  return shown;
}
