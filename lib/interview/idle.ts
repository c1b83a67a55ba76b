/**
 * How long answers may stand on a screen that nobody uses. The page measures; what a length of time means is said here.
 * The time to answer the warning is six times what WCAG 2.2.1 asks for at least.
 */
const MINUTE = 60_000;

/** Whether a page is in use, has been still long enough to ask, or so long that its answers are to be erased. */
export type Idleness = 'in-use' | 'asking' | 'over';

/**
 * What a time without use means: asking from the eighth minute on, over at the tenth. Both times are in milliseconds;
 * `asked` is how long the question has stood, null where it was not put. Who is asked late, because the device slept,
 * still has the two minutes; who could not be asked in time is not.
 */
export function idlenessAfter(still: number, asked: number | null): Idleness {
  if (asked !== null) return asked >= 2 * MINUTE ? 'over' : 'asking';
  if (still >= 10 * MINUTE) return 'over';
  return still >= 8 * MINUTE ? 'asking' : 'in-use';
}
