import { useEffect } from 'react';
import type { Phase } from './use-batch';

/**
 * Puts focus on a heading where what had it is gone: on that of the results once they are there, otherwise on that of
 * the part. Whoever writes elsewhere, as in the day of the rules, is left there; the question about days has its own.
 */
export function useFocus(phase: Phase): void {
  useEffect(() => {
    if (phase.is === 'asking' || (phase.is === 'empty' && !phase.after)) return;
    const here = document.activeElement;
    if (here && here !== document.body && !here.closest('.batch')) return;
    document.getElementById(phase.is === 'ready' ? 'batch-read' : 'batch-title')?.focus();
  }, [phase]);
}
