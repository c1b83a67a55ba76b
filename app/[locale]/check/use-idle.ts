import { useCallback, useEffect, useRef, useState } from 'react';
import { type Idleness, idlenessAfter } from '../../../lib/interview/idle';

/**
 * What somebody at the page does; a screen reader that moves through it scrolls or moves focus. `working` is a list of
 * people that is being read: who waits for it is there.
 */
const ACTS = [
  'pointerdown',
  'keydown',
  'input',
  'scroll',
  'touchmove',
  'wheel',
  'focusin',
  'working',
] as const;

// Two clocks, because one stops while some telephones sleep and the other can be set by hand; the longer time counts.
const now = () => [performance.now(), Date.now()] as const;
const since = ([ticks, time]: ReturnType<typeof now>) =>
  Math.max(performance.now() - ticks, Date.now() - time);

/**
 * Whether the person is asked if they are still there. Watches for acts on the page while `holding` something worth
 * erasing, calls `onOver` once nothing was done for long enough, and gives the way to say *still here*.
 */
export function useIdle(holding: boolean, onOver: () => void) {
  const [asking, setAsking] = useState(false);
  const last = useRef<ReturnType<typeof now>>([0, 0]);
  const asked = useRef<ReturnType<typeof now> | null>(null);
  const stay = useCallback(() => {
    last.current = now();
    asked.current = null;
    setAsking(false);
  }, []);

  useEffect(() => {
    if (!holding) return;
    stay();
    const look = (): Idleness => {
      const means = idlenessAfter(since(last.current), asked.current && since(asked.current));
      if (means === 'asking') asked.current ??= now();
      setAsking(means === 'asking');
      if (means === 'over') onOver();
      return means;
    };
    const onAct = (event: Event) => {
      // The first touch after a long sleep may come before the timer does: what is over stays over.
      if (look() === 'over') return;
      // Reading the question itself is no answer to it.
      if (!(event.target instanceof Element && event.target.closest('[role=alertdialog]'))) stay();
    };
    const timer = setInterval(look, 1000);
    for (const act of ACTS) window.addEventListener(act, onAct, { capture: true, passive: true });
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      for (const act of ACTS) window.removeEventListener(act, onAct, { capture: true });
      document.removeEventListener('visibilitychange', look);
      setAsking(false);
    };
  }, [holding, onOver, stay]);

  return { asking, stay };
}
