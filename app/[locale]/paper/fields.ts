/** The boxes and blanks of each kind of question, as they stand on paper. */
import { formatDay } from '../../../lib/content/days';
import { fill } from '../../../lib/content/fill';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import { readingMessages } from '../../../lib/content/reading';
import { tripPermits, tripReasons } from '../../../lib/interview/answer-schemas';
import { apartFrom, type Question } from '../../../lib/interview/question';
import type { Designation } from '../../../lib/law/designation';
import { register } from '../../../lib/law/register';
import { paperKinds } from '../../../lib/rules/facts';

export type DatePart = 'day' | 'month' | 'year';
/** Blanks to write a date in, in the order of the language. */
export type Blank = readonly DatePart[];
export type Box = { readonly value: string; readonly label: string; readonly blank?: Blank };
export type Row = {
  readonly label?: string;
  readonly blank?: Blank;
  readonly boxes: readonly Box[];
  /** The boxes belong to columns, one for each designation. */
  readonly columns?: true;
};
/** A table to fill in: what its columns are, which letters they take, and its lines, by name where they have one. */
export type Grid = {
  readonly lead: string;
  readonly heads: readonly string[];
  readonly letters: readonly { readonly head: string; readonly choices: readonly Box[] }[];
  readonly lines: readonly (string | null)[];
};
export type Fields = { readonly rows: readonly Row[]; readonly grid?: Grid };

const short = ({ id }: Designation) => id.slice(3);
const firstWindow = ({ windows }: Designation) => windows.find(({ kind }) => kind === 'first');

/** The boxes and blanks of a question; those that the interview puts once for each paper or designation stand for each. */
export function fieldsOf(question: Question, locale: Locale): Fields {
  const { check, questions, papers } = messages[locale];
  const { checklist } = readingMessages[locale];
  const words = questions[question.id];
  const named = words.choices as Record<string, string>;
  const say = (value: string): Box => ({ value, label: named[value] ?? value });
  const unsure: Box = { value: 'unsure', label: check.unsure };
  const none: Box = { value: 'none', label: words.none };
  const yesNo: Box[] = [{ value: 'yes', label: check.yes }, { value: 'no', label: check.no }, unsure];
  const date: Blank = locale === 'es' ? ['day', 'month', 'year'] : ['month', 'day', 'year'];
  const month: Blank = ['month', 'year'];
  const choices = question.choices.map(say);
  const apart = apartFrom(question).map((value) => ({ value, label: check[value] }));
  const { designations } = register;
  switch (question.kind) {
    case 'one':
      return { rows: [{ boxes: [...choices, ...apart] }] };
    case 'several':
      return { rows: [{ boxes: [...choices, none, ...apart] }] };
    case 'day':
      return { rows: [{ blank: date, boxes: [unsure] }] };
    case 'paper-ends': {
      const lines = paperKinds.map((paper) => `${papers.kinds[paper]}. ${papers.drawings[`${paper}-ends`]}`);
      const { dateOrUnsure: lead } = checklist;
      return { rows: [], grid: { lead, heads: ['', papers.days.ends], letters: [], lines } };
    }
    case 'paper-days': {
      const { issued, received } = papers.days;
      const named = paperKinds.map((paper) => papers.kinds[paper]);
      return {
        rows: [],
        grid: { lead: checklist.dateOrUnsure, heads: ['', issued, received], letters: [], lines: named },
      };
    }
    case 'receipt-day':
      return { rows: [{ boxes: [{ ...say('received'), blank: date }, say('none'), unsure] }] };
    case 'yes-no-each':
      return {
        rows: designations.map((of) => {
          const { day } = question.id === 'lived_since' ? of.residenceSince : of.presenceSince;
          return { label: fill(check.onDay, { day: formatDay(day, locale) }), boxes: yesNo };
        }),
      };
    case 'filings':
      return {
        rows: designations.map(({ id }) => ({
          label: check.designations[id],
          blank: date,
          boxes: [...choices, unsure],
        })),
      };
    case 'late-conditions':
      return {
        rows: [
          ...designations.map((of) => ({ label: betweenDays(of, locale), boxes: [] })),
          ...[...choices, none, unsure].map(({ value, label }) => ({
            label,
            columns: true as const,
            boxes: designations.map((of) => ({ value: `${of.id} ${value}`, label: short(of) })),
          })),
        ],
      };
    case 'late-ends': {
      const { family: _, ...withEnds } = questions.late_condition.choices;
      return {
        rows: [],
        grid: {
          lead: checklist.lateEnd,
          heads: ['', ...designations.map(short)],
          letters: [{ head: '', choices: [...choices, unsure] }],
          lines: Object.values(withEnds),
        },
      };
    }
    case 'birth':
      return { rows: [{ boxes: [say('born-us'), { ...say('elsewhere'), blank: month }, unsure] }] };
    case 'trips': {
      const { trip } = checklist;
      const of = <T extends string>(ids: readonly T[], labels: Readonly<Record<T, string>>) => [
        ...ids.map((value) => ({ value, label: labels[value] })),
        unsure,
      ];
      return {
        grid: {
          lead: trip.lead,
          heads: [
            ...[trip.left, trip.returned, check.tripShort.reason, check.tripShort.permit],
            ...[trip.inspected, trip.heldTps],
          ],
          letters: [
            { head: check.trip.reason, choices: of(tripReasons, check.tripReason) },
            { head: check.trip.permit, choices: of(tripPermits, check.tripPermit) },
            { head: check.trip.inspected, choices: yesNo },
            { head: check.trip.heldTps, choices: yesNo },
          ],
          lines: Array(4).fill(null),
        },
        rows: [{ boxes: [{ value: 'unsure', label: check.trip.cannotList }] }],
      };
    }
    case 'proofs': {
      const { kind, from, to } = checklist.proof;
      return {
        grid: { lead: '', heads: [kind, from, to], letters: [], lines: Array(4).fill(null) },
        rows: [{ boxes: [{ value: 'unsure', label: check.trip.cannotList }] }],
      };
    }
  }
}

function betweenDays(of: Designation, locale: Locale): string {
  const { check } = messages[locale];
  const window = firstWindow(of);
  if (!window) return check.designations[of.id];
  const days = { from: formatDay(window.from, locale), to: formatDay(window.to, locale) };
  return `${short(of)}: ${fill(check.betweenDays, days)}`;
}
