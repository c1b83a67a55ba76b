import { useCallback, useEffect, useState } from 'react';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import { addressOf } from '../_ui/site-link';
import type { Arrived } from '../check/use-sitting';

/**
 * The page of staff tied to the browser: the address follows the language, a reload begins again, and a page that is left
 * forgets. It makes no entries in the history. `round` counts the erasures: what is keyed by it begins anew.
 */
export function useDesk(initial: Locale) {
  const [locale, setLocale] = useState(initial);
  const [arrived, setArrived] = useState<Arrived>('fresh');
  const [round, setRound] = useState(0);
  const speak = useCallback((to: Locale) => {
    setLocale(to);
    // On the prototype, as in `use-sitting.ts`.
    History.prototype.replaceState.call(history, history.state, '', addressOf(to, 'staff'));
  }, []);
  const wipe = useCallback((why: Arrived) => {
    setRound((times) => times + 1);
    setArrived(why);
  }, []);

  useEffect(() => {
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (load?.type === 'reload' || load?.type === 'back_forward') setArrived('reloaded');
  }, []);

  useEffect(() => {
    const { check, site } = messages[locale];
    document.documentElement.lang = locale;
    document.title = `${check.tab.start} · ${site.name}`;
  }, [locale]);

  return { locale, arrived, round, speak, wipe };
}

/** Forgets what is typed when the page is left. It blanks itself (`public/page.js`); a browser may keep it all the same. */
export function useForget(forget: () => void): void {
  useEffect(() => {
    window.addEventListener('pagehide', forget);
    window.addEventListener('leave', forget);
    return () => {
      window.removeEventListener('pagehide', forget);
      window.removeEventListener('leave', forget);
    };
  }, [forget]);
}
