/** The three values of every comparison; unknown is an answer, never a silent yes or no. */
export type Verdict = 'met' | 'not-met' | 'unknown';

/** Met when every member is met; not-met as soon as one member is; otherwise unknown. Empty is met. */
export function all(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('not-met')) return 'not-met';
  return verdicts.includes('unknown') ? 'unknown' : 'met';
}

/** Met as soon as one member is met; not-met when every member is; otherwise unknown. Empty is not-met. */
export function any(verdicts: readonly Verdict[]): Verdict {
  return not(all(verdicts.map(not)));
}

/** Swaps met and not-met; unknown stays unknown. */
export function not(verdict: Verdict): Verdict {
  if (verdict === 'unknown') return 'unknown';
  return verdict === 'met' ? 'not-met' : 'met';
}
