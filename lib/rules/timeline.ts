/**
 * What a picture of time shows: the law as known on a day, what a person told, and the days that are looked at, as one
 * ordered list. The picture and its table are both drawn from it, so that neither says what the other does not. Nothing
 * that became known later than the day of knowledge is in it.
 */
import { type Day, exactly, type Span } from '../day';
import type { AuthorityId } from '../law/authorities/index';
import type { Confidence } from '../law/citation';
import type { DesignationId, Register } from '../law/designation';
import type { EntryId } from '../law/entries';
import type { FactId, Facts } from './facts';
import { acts, ofDesignation, plain } from './timeline-law';
import { type PersonKind, type PersonTold, personEntries } from './timeline-person';

/** Where an entry is drawn, in this order. */
export type Lane = 'days' | DesignationId | 'notices' | 'courts' | 'person';

export type LawKind =
  | 'residence-day'
  | 'presence-day'
  | 'term-first'
  | 'term-extension'
  | 'term-until-termination'
  | 'ended'
  | 'not-known'
  | 'court'
  | 'court-some'
  | 'window-first'
  | 'window-again'
  | 'window-by-court';
/** An act is called by its own name. */
export type ActKind = 'announcement' | 'notice' | 'order' | 'statement';
/** The day looked at, by what it is; `today` where it is another. */
export type DayKind = 'as-of' | 'as-of-today' | 'as-of-checked' | 'today';
export type TimelineKind = LawKind | ActKind | DayKind | PersonKind;

export type TimelineEntry = {
  readonly id: string;
  readonly lane: Lane;
  readonly kind: TimelineKind;
  /** Its first day and its last, both included, as well as they are known; null where that day is not known. */
  readonly from: Span | null;
  readonly to: Span | null;
  /** It has no end of its own: `to` is only how far it is known to go. */
  readonly open: boolean;
  /** The act that it is, or rests on. */
  readonly act: EntryId | null;
  readonly sources: readonly AuthorityId[];
  readonly confidence: Confidence;
  /** Set aside, stayed or withdrawn by a later act, in whole or in part; for a time, where that act fell in turn. */
  readonly undone: 'no' | 'for-a-time' | 'yes';
  /** A case that is open disputes it. */
  readonly disputed: boolean;
  /** The fact that it shows; null for the law. */
  readonly fact: FactId | null;
  readonly told: PersonTold;
};

export type Asked = {
  readonly asOf: Day;
  readonly knownOn: Day;
  /** The device's own day; null where there is none, or its clock cannot be believed. */
  readonly today: Day | null;
};

/** The day looked at and, where it is another, today. */
function days({ asOf, today }: Asked, { reviewed: { checked } }: Register): TimelineEntry[] {
  const on = (id: string, kind: DayKind, of: Day): TimelineEntry => ({
    ...{ ...plain, id, lane: 'days', kind, from: exactly(of), to: exactly(of) },
  });
  if (asOf === today) return [on('as-of', 'as-of-today', asOf)];
  const looked = on('as-of', today === null && asOf === checked ? 'as-of-checked' : 'as-of', asOf);
  return today === null ? [looked] : [looked, on('today', 'today', today)];
}

const startOf = ({ from, to }: TimelineEntry) => from?.earliest ?? to?.earliest ?? '9999';

/**
 * The entries of the picture: lane by lane, in each by their first day. Facts are null for the law alone. Throws a
 * RangeError when the day of knowledge is earlier than the day looked at.
 */
export function timelineOf(register: Register, facts: Facts | null, asked: Asked): readonly TimelineEntry[] {
  const { designations } = register;
  const lanes: readonly Lane[] = ['days', ...designations.map(({ id }) => id), 'notices', 'courts', 'person'];
  const compared = designations.filter(({ effective }) => effective.day <= asked.knownOn);
  const person = facts === null ? [] : personEntries(facts, compared, asked.asOf);
  const all = [
    ...days(asked, register),
    ...designations.flatMap((law) => ofDesignation(law, register, asked)),
    ...acts(register, asked.knownOn),
    ...person.map((entry): TimelineEntry => ({ ...plain, lane: 'person', ...entry })),
  ];
  return all
    .map((entry, at) => ({ entry, at }))
    .sort(
      (a, b) =>
        lanes.indexOf(a.entry.lane) - lanes.indexOf(b.entry.lane) ||
        (startOf(a.entry) < startOf(b.entry) ? -1 : startOf(a.entry) > startOf(b.entry) ? 1 : a.at - b.at),
    )
    .map(({ entry }) => entry);
}
