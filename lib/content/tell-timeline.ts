/** The picture of time in words: the picture and its table take their labels and days from here alike. */
import type { Span } from '../day';
import type { EntryId } from '../law/entries';
import type { Lane, TimelineEntry } from '../rules/timeline';
import { formatSpan } from './days';
import { fill } from './fill';
import type { Locale } from './locales';
import type { Messages } from './messages';
import type { LabelledKind } from './timeline-messages';

/** An entry with its number, its label, its days, and what else is said of it. */
export type TimelineRow = {
  readonly entry: TimelineEntry;
  readonly number: number;
  readonly label: string;
  readonly days: string;
  readonly notes: readonly string[];
};

type Told = {
  readonly words: Messages;
  readonly locale: Locale;
  /** The short name of an act. */
  readonly act: (id: EntryId) => string;
};

/** The name of a lane. */
export const laneName = (lane: Lane, { check, timeline }: Messages): string =>
  lane === 've-2021' || lane === 've-2023' ? check.designations[lane] : timeline.lanes[lane];

function labelOf({ id, kind, act, told }: TimelineEntry, { words, act: nameOf }: Told): string {
  const { timeline, check, papers, questions } = words;
  const { designation, answer, number, paper, proof } = told;
  if (id.startsWith('act-') && act !== null) return nameOf(act);
  if (number !== undefined) return fill(check.trip.heading, { number });
  if (paper !== undefined) {
    const { ends, issued, received } = papers.days;
    const what = kind === 'paper-end' ? ends : kind === 'paper-issued' ? issued : received;
    return `${papers.kinds[paper]}: ${what}`;
  }
  return fill(timeline.labels[kind as LabelledKind], {
    designation: designation ? check.designations[designation] : '',
    answer: answer ? check[answer].toLowerCase() : '',
    kind: proof ? questions.residence_docs.choices[proof].toLowerCase() : '',
  });
}

/** The days of an entry no more exactly than they are known. */
function daysOf({ from, to, open }: TimelineEntry, { words: { timeline }, locale }: Told): string {
  const say = (span: Span | null) => (span === null ? timeline.notSure : formatSpan(span, locale));
  if (open) return fill(timeline.onward, { from: say(from) });
  const [first, last] = [say(from), say(to)];
  return first === last ? first : `${first} – ${last}`;
}

/** Each entry of the picture in words, numbered in the order of the list. */
export function tellTimeline(entries: readonly TimelineEntry[], told: Told): readonly TimelineRow[] {
  const { timeline, result } = told.words;
  return entries.map((entry, at) => ({
    entry,
    number: at + 1,
    label: labelOf(entry, told),
    days: daysOf(entry, told),
    notes: [
      ...(entry.undone === 'no' ? [] : [timeline.undone[entry.undone]]),
      ...(entry.disputed ? [result.standing.contested] : []),
    ],
  }));
}
