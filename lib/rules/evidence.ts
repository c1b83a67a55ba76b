/**
 * Papers on the residence line of a designation: the months from its residence day through the day looked at, with a
 * paper told or without one. It counts papers that somebody says they have; whether they are enough is nobody's here.
 */
import { type Day, dayOf, partsOf, type Span } from '../day';
import type { Confidence } from '../law/citation';
import type { Designation } from '../law/designation';
import type { Facts } from './facts';
import type { proofKinds } from './further-facts';

export type ProofKind = (typeof proofKinds)[number];

/** Papers of one kind with their months: the month of `from`, or every month from `from` to `to`. */
export type Proof = { readonly kind: ProofKind; readonly from: Span; readonly to?: Span | undefined };

/** Months one after the other; each day is the first of its month. */
type Months = { readonly from: Day; readonly to: Day; readonly count: number };

export type Coverage = {
  /** The line: its first and last month, both included. */
  readonly line: Months;
  /** For each month of the line, whether a paper told surely shows it. */
  readonly shown: readonly boolean[];
  /** How many months have a paper. */
  readonly count: number;
  /** The longest run of months without a paper, the earliest of equal ones; null where every month has one. */
  readonly gap: Months | null;
  readonly nearResidence: boolean;
  readonly nearPresence: boolean;
  readonly recent: boolean;
  /** How many of the lines told are too rough to show any month. */
  readonly vague: number;
};

/** Near a day: its month, or so many before or after. This guide's own measure; the law names none. */
const nearMonths = 1;
/** Recent: the month of the day looked at, and as many before as make so many. This guide's own measure too. */
const recentMonths = 3;

/** A month as a number, so that months can be counted. */
const monthOf = (of: Day): number => {
  const { year, month } = partsOf(of);
  return year * 12 + month - 1;
};
const firstDayOf = (month: number): Day => dayOf(Math.floor(month / 12), (month % 12) + 1, 1);

const months = (from: number, to: number): Months => ({
  from: firstDayOf(from),
  to: firstDayOf(to),
  count: to - from + 1,
});

/**
 * The months that a line surely shows, as first and last ones. A rough day shows its month only where it cannot lie in
 * another; between two of them there are papers from the latest day that the first can be to the earliest of the
 * last. The other reading, every month that they may touch, would call a paper there that perhaps is not.
 */
function surely({ from, to }: Proof): readonly (readonly [number, number])[] {
  const ends = (to === undefined ? [from] : [from, to])
    .map(({ earliest, latest }) => [monthOf(earliest), monthOf(latest)] as const)
    .filter(([first, last]) => first === last);
  if (to === undefined) return ends;
  const [first, last] = [monthOf(from.latest), monthOf(to.earliest)];
  return first <= last ? [[first, last], ...ends] : ends;
}

/** The longest run of months without a paper. */
function longestGap(shown: readonly boolean[], first: number): Months | null {
  let [longest, end, run] = [0, 0, 0];
  for (const [index, has] of shown.entries()) {
    run = has ? 0 : run + 1;
    if (run > longest) [longest, end] = [run, index];
  }
  return longest === 0 ? null : months(first + end - longest + 1, first + end);
}

/**
 * The papers told on the residence line of a designation, through the month of a day on or after its residence day.
 * What a paper shows after that day is left out, and before the line it counts only as near its first day.
 */
export function coverageOf(
  { residenceSince, presenceSince }: Pick<Designation, 'residenceSince' | 'presenceSince'>,
  asOf: Day,
  proofs: readonly Proof[],
): Coverage {
  const [first, last] = [monthOf(residenceSince.day), monthOf(asOf)];
  const has = new Set<number>();
  let vague = 0;
  for (const proof of proofs) {
    const runs = surely(proof);
    if (runs.length === 0) vague++;
    for (const [from, to] of runs) {
      for (let month = Math.max(from, first - nearMonths); month <= Math.min(to, last); month++)
        has.add(month);
    }
  }
  const any = (from: number, to: number) => {
    for (let month = from; month <= to; month++) if (has.has(month)) return true;
    return false;
  };
  const near = ({ day }: { readonly day: Day }) => any(monthOf(day) - nearMonths, monthOf(day) + nearMonths);
  const shown = Array.from({ length: last - first + 1 }, (_, index) => has.has(first + index));
  return {
    line: months(first, last),
    shown,
    count: shown.filter(Boolean).length,
    gap: longestGap(shown, first),
    nearResidence: near(residenceSince),
    nearPresence: near(presenceSince),
    recent: any(last - recentMonths + 1, last),
    vague,
  };
}

/** The papers that somebody told by their months; null where none was. */
export const proofsOf = ({ residenceProof: told }: Facts): readonly Proof[] | null =>
  Array.isArray(told) && told.length > 0 ? told : null;

/**
 * Where a kind stands on the list of papers of a legal aid group (NIJC), which sets those it prefers before other
 * possible ones. The record names no place for most kinds: those are `other`, and unverified.
 */
export const tierOf: Readonly<
  Record<ProofKind, { readonly tier: 'preferred' | 'other'; readonly confidence: Confidence }>
> = {
  work: { tier: 'preferred', confidence: 'secondary' },
  // Bills are named there after pay and taxes; of leases nothing was read.
  home: { tier: 'preferred', confidence: 'unverified' },
  school: { tier: 'other', confidence: 'unverified' },
  medical: { tier: 'other', confidence: 'unverified' },
  bank: { tier: 'other', confidence: 'unverified' },
  church: { tier: 'other', confidence: 'unverified' },
  other: { tier: 'other', confidence: 'unverified' },
};
