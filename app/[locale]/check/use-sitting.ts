import { useMachine } from '@xstate/react';
import { useCallback, useEffect, useState } from 'react';
import type { Locale } from '../../../lib/content/locales';
import { replay } from '../../../lib/interview/replay';
import { placesOf, type SittingContext, type SittingEvent, sitting } from '../../../lib/interview/session';
import { addressOf } from '../_ui/site-header';

/** The index of the place on screen: all that the browser's history ever holds of a sitting. */
const indexOf = ({ answers, place }: SittingContext) => placesOf(replay(answers)).indexOf(place);

// Called on the prototype, because the framework wraps the methods of `window.history` itself and would
// take an address for a navigation (ruling 14). Its own keys in the state are carried along untouched.
const push = (step: number) => History.prototype.pushState.call(history, { ...history.state, step }, '');
const replace = (step: number, address: string) =>
  History.prototype.replaceState.call(history, { ...history.state, step }, '', address);

/**
 * The sitting tied to the browser: Back and Forward move between places, the address follows the language,
 * and a reload begins again. `arrived` says why the first screen is empty.
 */
export function useSitting(initial: Locale) {
  const [snapshot, send, actor] = useMachine(sitting);
  const [locale, setLocale] = useState(initial);
  const [arrived, setArrived] = useState<'fresh' | 'reloaded' | 'wiped'>('fresh');

  const act = useCallback(
    (event: SittingEvent) => {
      send(event);
      const step = indexOf(actor.getSnapshot().context);
      if (step !== (history.state?.step ?? 0)) push(step);
    },
    [send, actor],
  );

  const speak = useCallback((to: Locale) => {
    setLocale(to);
    replace(history.state?.step ?? 0, addressOf(to, 'check'));
  }, []);

  const wipe = useCallback(() => {
    act({ type: 'wipe' });
    setArrived('wiped');
  }, [act]);

  useEffect(() => {
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (load?.type === 'reload' || load?.type === 'back_forward') setArrived('reloaded');
    // Whatever step an older entry holds, the answers behind it are gone.
    replace(0, location.pathname);
  }, []);

  useEffect(() => {
    const onPop = (event: PopStateEvent) => {
      send({ type: 'go', index: event.state?.step ?? 0 });
      // An entry from before a change may lie beyond the open question, or carry the other language.
      replace(indexOf(actor.getSnapshot().context), addressOf(locale, 'check'));
    };
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, [send, actor, locale]);

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  return { context: snapshot.context, locale, arrived, act, speak, wipe };
}
