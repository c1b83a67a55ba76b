import type { FactId } from '../rules/facts';

/** The parts of the form, in its order. */
export const columnSections = [
  'person',
  'history',
  'papers',
  'nationality',
  'elsewhere',
  'arrival',
  'trips',
  'registration',
  'immigration',
  'police',
  'safety',
  'staff-only',
  'evidence',
  'support',
  'red-flags',
] as const;
export type ColumnSection = (typeof columnSections)[number];

/** A place in Facts; a number counts the lines of a list from 0. */
export type ColumnPlace = readonly [FactId, ...(string | number)[]];

/**
 * What a column holds: a value of Facts, how many lines a list has, when a late condition ended, a mark at a red flag,
 * or something that the office keeps for itself.
 */
export type ColumnHolds = 'fact' | 'list' | 'late-end' | 'red-flag' | 'client-code' | 'language';

export type Column = {
  /** The header in English, and the name of the column everywhere in code. */
  readonly id: string;
  /** The header in Spanish. */
  readonly es: string;
  readonly section: ColumnSection;
  readonly holds: ColumnHolds;
  /** Null for what stands beside Facts. */
  readonly at: ColumnPlace | null;
  /** Other headers that are understood. */
  readonly also: readonly string[];
  /** Which line of a list, from 1; null for a column that is there once. */
  readonly line: number | null;
};
