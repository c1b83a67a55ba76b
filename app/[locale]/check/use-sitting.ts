import { useMachine } from '@xstate/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Locale } from '../../../lib/content/locales';
import { replay } from '../../../lib/interview/replay';
import { type Draft, placesOf, type SittingEvent, sitting } from '../../../lib/interview/session';
import { goneOn, restingDepth, startingAt } from '../../../lib/interview/trail';
import { addressOf, type PageName } from '../_ui/site-link';

// Called on the prototype, because in development the framework wraps the methods of `window.history` itself and would
// take an address for a navigation (ruling 14). Its own keys in the state are carried along untouched.
const push = (step: number) => {
  try {
    History.prototype.pushState.call(history, { ...history.state, step }, '');
  } catch {
    // Some browsers refuse many entries in a short time: then a press of Back leads further, and nothing else is lost.
  }
};
const replace = (step: number, address: string) =>
  History.prototype.replaceState.call(history, { ...history.state, step }, '', address);

/** Why the first screen is empty: nothing was answered yet, the page was loaded again, or answers were erased. */
export type Arrived = 'fresh' | 'reloaded' | 'wiped' | 'idle';

/**
 * The sitting tied to the browser: Back and Forward move between places, the address follows the language,
 * and a reload begins again. `page` is the page that the sitting is on; `arrived` says why the first screen is empty. A question puts into `typing` how
 * to read what was typed and not sent, so that it outlives a press of Back.
 */
export function useSitting(initial: Locale, page: PageName) {
  const [snapshot, send, actor] = useMachine(sitting);
  const [locale, setLocale] = useState(initial);
  const [arrived, setArrived] = useState<Arrived>('fresh');
  const trail = useRef(startingAt(0));
  const typing = useRef<(() => Draft | undefined) | null>(null);

  const act = useCallback(
    (event: SittingEvent) => {
      send(event);
      const { place } = actor.getSnapshot().context;
      if (place === trail.current.places[trail.current.depth]) return;
      trail.current = goneOn(trail.current, place);
      push(trail.current.depth);
    },
    [send, actor],
  );

  const speak = useCallback(
    (to: Locale) => {
      setLocale(to);
      replace(trail.current.depth, addressOf(to, page));
    },
    [page],
  );

  const wipe = useCallback(
    (why: Arrived) => {
      send({ type: 'wipe' });
      trail.current = startingAt(trail.current.depth);
      setArrived(why);
    },
    [send],
  );

  useEffect(() => {
    // The page blanks itself (`public/page.js`); here the memory follows, for a browser may keep a page that was left.
    const forget = () => wipe('reloaded');
    window.addEventListener('pagehide', forget);
    window.addEventListener('leave', forget);
    return () => {
      window.removeEventListener('pagehide', forget);
      window.removeEventListener('leave', forget);
    };
  }, [wipe]);

  useEffect(() => {
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (load?.type === 'reload' || load?.type === 'back_forward') setArrived('reloaded');
    // The entry keeps its depth, so that those around it can be told apart; the answers behind them are gone.
    const depth: number = history.state?.step ?? 0;
    trail.current = startingAt(depth);
    replace(depth, location.pathname);
  }, []);

  useEffect(() => {
    const onPop = (event: PopStateEvent) => {
      // An entry without a depth is none of ours: a place within the page, by an address typed or a link.
      const to: unknown = event.state?.step;
      if (typeof to !== 'number') return;
      const rest = restingDepth(trail.current, to, placesOf(replay(actor.getSnapshot().context.answers)));
      if (rest !== to) return history.go(rest - to);
      trail.current = { ...trail.current, depth: rest };
      const place = trail.current.places[rest] ?? 'start';
      send({ type: 'go', place, draft: typing.current?.() });
      // An entry from before may carry the other language.
      replace(rest, addressOf(locale, page));
    };
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, [send, actor, locale, page]);

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  return { context: snapshot.context, locale, arrived, typing, act, speak, wipe };
}
