import type { Day } from '../day';
import type { AuthorityId } from './authorities/index';

/**
 * How sure we are of a statement about the law. `confirmed`: the wording was seen in a primary text or a
 * faithful copy. `secondary`: seen only in a reputable report of it. `unverified`: inferred, computed,
 * recalled or from a weak source.
 */
export type Confidence = 'confirmed' | 'secondary' | 'unverified';

/** A text that can be cited: a notice, an order, a statute, a rule, or a report about one of them. */
export type Authority = {
  /** How the field cites it: `90 FR 43225`. */
  readonly label: string;
  readonly title: string;
  readonly publisher: string;
  /** Null where no public address was found. */
  readonly url: string | null;
  /** A day, a month or a year as printed; null for codes that are always current. */
  readonly published: string | null;
  /** 1 primary official, 2 official text republished or CRS, 3 reputable report, 4 other. */
  readonly tier: 1 | 2 | 3 | 4;
  /** How much of the text was read for this record. */
  readonly seen: 'full' | 'excerpt' | 'metadata' | 'not-seen';
};

/** One pointer from a statement to the text it rests on. */
export type Citation = {
  readonly authority: AuthorityId;
  /** The paragraph as it follows the label: `(c)(1)(A)(ii)`, or `, Part 7` with what stands between. */
  readonly at?: string;
  readonly confidence: Confidence;
};

/** A day of the law together with what it rests on. */
export type DatedFact = {
  readonly day: Day;
  readonly confidence: Confidence;
  /** The one that carries the confidence comes first: of those that a result can cite, it is the one cited. */
  readonly sources: readonly AuthorityId[];
};
