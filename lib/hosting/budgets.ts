import type { PageWeight } from './page-weights';

/** One limit on a page: what is weighed, the limit and the aim in bytes of gzip. */
export interface Budget {
  readonly what: keyof PageWeight;
  readonly gate: number;
  readonly aim: number;
}

const KB = 1024;
const STYLES: Budget = { what: 'css', gate: 8 * KB, aim: 5 * KB };
// A dense form and a table of many people, on a desk: with styles of their own, which no other page loads.
const STAFF_STYLES: Budget = { what: 'css', gate: 12 * KB, aim: 10 * KB };
// Reading must work on a poor line at once: the whole start page fits in the first round trips.
const READING: Budget = { what: 'total', gate: 20 * KB, aim: 10 * KB };
const INTERVIEW: Budget = { what: 'js', gate: 240 * KB, aim: 205 * KB };

/** The limits that hold for a page, by its path. */
export function budgetsFor(path: string): Budget[] {
  if (/^\/(?:(?:en|es)\/)?$/.test(path)) return [STYLES, READING];
  if (/^\/(?:en|es)\/check\/$/.test(path)) return [STYLES, INTERVIEW];
  if (/^\/(?:en|es)\/staff\/$/.test(path)) return [STAFF_STYLES];
  return [STYLES];
}
