/** The types of the words of the picture of time and of its table. */
import type { ActKind, LawKind, TimelineKind } from '../rules/timeline';

/** Acts have names of their own, and a trip and a paper are named as elsewhere. */
export type LabelledKind =
  | Exclude<TimelineKind, ActKind | 'trip' | 'proof' | 'paper-end' | 'paper-issued' | 'paper-received'>
  | 'proof';

/** What a shape of the picture means. */
export type TimelineKey =
  | 'term'
  | 'undone'
  | 'undone-act'
  | Extract<LawKind, 'ended' | 'not-known' | 'court' | 'window-first' | 'window-again' | 'window-by-court'>
  | Extract<LawKind, 'residence-day' | 'presence-day'>
  | ActKind
  | 'living'
  | 'trip'
  | 'yes'
  | 'no'
  | 'unsure'
  | 'told'
  | 'proof'
  | 'rough'
  | 'as-of'
  | 'today';

export type TimelineMessages = {
  readonly title: string;
  readonly lead: string;
  readonly tableTitle: string;
  readonly caption: string;
  readonly columns: Readonly<Record<'what' | 'days', string>>;
  readonly lanes: Readonly<Record<'days' | 'notices' | 'courts' | 'person', string>>;
  /** Holes: designation, answer, kind. */
  readonly labels: Readonly<Record<LabelledKind, string>>;
  readonly undone: Readonly<Record<'yes' | 'for-a-time', string>>;
  /** Holes: from. */
  readonly onward: string;
  readonly notSure: string;
  readonly keyTitle: string;
  readonly key: Readonly<Record<TimelineKey, string>>;
  readonly prints: string;
};
