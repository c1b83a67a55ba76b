import { useEffect, useRef } from 'react';

/**
 * Tells a change of place to everybody: the tab's title at once, and, after the first load, focus on the
 * heading and the top of the page. The title names the place and never an answer.
 */
export function usePlace(place: string, title: string) {
  const first = useRef(place);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (first.current === place) return;
    first.current = '';
    document.querySelector<HTMLElement>('main h1')?.focus();
    window.scrollTo(0, 0);
  }, [place]);
}
