import { useCallback, useEffect, useRef, useState } from 'react';
import type { TableProblem } from '../../../../lib/triage/table';
import type { Asks, Counts, Days, Progress, ReadEnd } from './protocol';
import { line } from './worker-line';

/** What of a list the page shows. */
export type Phase =
  | { readonly is: 'empty'; readonly after?: 'erased' | 'stopped' | 'failed' }
  | { readonly is: 'refused'; readonly problem: TableProblem }
  | { readonly is: 'reading' }
  | Extract<ReadEnd, { is: 'asking' }>
  | { readonly is: 'ready'; readonly counts: Counts };

/** Work is something done: nobody is asked whether they are still there while the machine works for them. */
const tellWork = () => window.dispatchEvent(new Event('working'));

/**
 * A list of people on the page: where it is, how far the work is, and what somebody can do with it. `onHolding` hears
 * whether there is something to erase.
 */
export function useBatch({ asOf, knownOn, today }: Days, onHolding: (holding: boolean) => void) {
  const [phase, setPhase] = useState<Phase>({ is: 'empty' });
  const [progress, setProgress] = useState<Progress | null>(null);
  const [paused, setPaused] = useState(false);
  /** Another one for each list and each day that it is compared for. */
  const [version, setVersion] = useState(0);
  const round = useRef(0);
  /** Nothing is held: what work said before it was ended may still arrive. */
  const empty = useRef(true);
  const is = phase.is;

  const erase = useCallback((after: 'erased' | 'stopped' | 'failed' = 'erased') => {
    round.current += 1;
    empty.current = true;
    void line?.ask('erase', null);
    setProgress(null);
    setPaused(false);
    setPhase({ is: 'empty', after });
  }, []);

  /** Work that ends with the reading of everybody; what somebody has begun anew meanwhile is passed over. */
  const work = useCallback(
    async (ask: Promise<ReadEnd> | undefined) => {
      round.current += 1;
      const mine = round.current;
      empty.current = false;
      setProgress(null);
      setPaused(false);
      setPhase({ is: 'reading' });
      try {
        const end = await ask;
        if (mine !== round.current || end === undefined || end.is === 'stopped') return;
        setProgress(null);
        if (end.is === 'done') {
          setVersion((before) => before + 1);
          setPhase({ is: 'ready', counts: end.counts });
        } else setPhase(end);
      } catch {
        if (mine === round.current) erase('failed');
      }
    },
    [erase],
  );

  const days = { asOf, knownOn, today };
  const compared = useRef(days);
  const read = (file: File) => {
    compared.current = days;
    return work(line?.ask('read', { file, days }));
  };
  const order = (given: Asks['order']['with']) => work(line?.ask('order', given));
  const pause = (on: boolean) => {
    setPaused(on);
    void line?.ask('pause', { on });
  };

  useEffect(() => {
    const { asOf: before, knownOn: known } = compared.current;
    if (is !== 'ready' || (before === asOf && known === knownOn)) return;
    compared.current = { asOf, knownOn, today };
    void work(line?.ask('screen', { days: compared.current }));
  }, [is, asOf, knownOn, today, work]);

  useEffect(() => {
    line?.listen((heard) => {
      if (empty.current) return;
      tellWork();
      setProgress(heard);
    });
    const forget = () => void line?.ask('erase', null);
    for (const event of ['pagehide', 'leave']) window.addEventListener(event, forget);
    return () => {
      forget();
      for (const event of ['pagehide', 'leave']) window.removeEventListener(event, forget);
    };
  }, []);

  const holding = is === 'reading' || is === 'asking' || is === 'ready';
  useEffect(() => onHolding(holding), [holding, onHolding]);

  return { phase, progress, setProgress, paused, version, read, order, pause, erase };
}
