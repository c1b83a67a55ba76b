/**
 * An answer as marks on the page: each control of a question with what it holds, in the order of the page.
 * The same marks fill a question in and tell whether it still holds what was filled in.
 */
import type { Locator, Page } from '@playwright/test';
import { formatDay } from '../lib/content/days';
import { fill } from '../lib/content/fill';
import { messages } from '../lib/content/index';
import type { Locale } from '../lib/content/locales';
import type { Span } from '../lib/day';
import type { Answers, LateKind, ProofLine, QuestionId, Trip } from '../lib/interview/answers';
import { asTyped } from '../lib/interview/fields';
import { apartFrom } from '../lib/interview/question';
import { questionOf } from '../lib/interview/questions/index';
import type { DesignationId } from '../lib/law/designation';
import { designations } from '../lib/law/designations/index';
import type { PaperKind } from '../lib/rules/facts';

type Rough = Span | 'unsure';
type PaperAnswer = Record<string, Rough | { issued: Rough; received: Rough }>;

export type Mark =
  | { readonly as: 'radio'; readonly control: Locator }
  | { readonly as: 'box'; readonly control: Locator; readonly on: boolean }
  | { readonly as: 'text'; readonly control: Locator; readonly text: string }
  /** A button that makes room for more, pressed unless there is room already. */
  | { readonly as: 'room'; readonly control: Locator; readonly room: Locator };

const lawOf = (track: DesignationId) =>
  designations.find(({ id }) => id === track) as (typeof designations)[0];

const group = (inside: Locator, name: string) => inside.getByRole('group', { name, exact: true });

function radio(inside: Locator, group_: string, name: string): Mark {
  return { as: 'radio', control: group(inside, group_).getByRole('radio', { name, exact: true }) };
}

function box(inside: Locator, name: string, on: boolean): Mark {
  return { as: 'box', control: inside.getByRole('checkbox', { name, exact: true }), on };
}

/** The group of a day in which a language asks for its parts in its own order. */
function dateMarks(inside: Locator, name: string, told: Rough, locale: Locale, monthOnly = false): Mark[] {
  const { date, unsure } = messages[locale].check;
  const typed = asTyped(told);
  const fields = group(inside, name);
  const days = locale === 'en' ? (['month', 'day', 'year'] as const) : (['day', 'month', 'year'] as const);
  const order = monthOnly ? (['month', 'year'] as const) : days;
  const texts = order.map((part): Mark => {
    const control = fields.getByRole('textbox', { name: date[part], exact: true });
    return { as: 'text', control, text: typed[part] };
  });
  const isUnsure = box(fields, date.unsure || unsure, typed.unsure);
  return typed.unsure ? [isUnsure] : [...texts, isUnsure];
}

function boxMarks(
  inside: Locator,
  labels: Record<string, string>,
  told: readonly string[] | 'unsure' | 'lawyer',
): Mark[] {
  const ticked = typeof told === 'string' ? [told] : told.length === 0 ? ['none'] : told;
  return Object.entries(labels).map(([value, label]) => box(inside, label, ticked.includes(value)));
}

function tripMarks(main: Locator, trip: Trip, index: number, locale: Locale): Mark[] {
  const { check } = messages[locale];
  const name = fill(check.trip.heading, { number: index + 1 });
  const one = main.locator('.trip').filter({ has: main.page().getByRole('heading', { name, exact: true }) });
  const said = (words: Record<string, string>, value: string) => words[value] ?? check.unsure;
  const yesNo = { yes: check.yes, no: check.no };
  const { left, returned, reason, permit, inspected, heldTps } = check.trip;
  return [
    { as: 'room', control: main.getByRole('button', { name: check.trip.add, exact: true }), room: one },
    ...dateMarks(one, left, trip.left, locale),
    ...dateMarks(one, returned, trip.returned, locale),
    radio(one, reason, said(check.tripReason, trip.reason)),
    radio(one, permit, said(check.tripPermit, trip.permit)),
    radio(one, inspected, said(yesNo, trip.inspected)),
    radio(one, heldTps, said(yesNo, trip.heldTps)),
  ];
}

/** A line of papers, on a page where more than one kind was ticked. */
function proofMarks(main: Locator, line: ProofLine, index: number, locale: Locale): Mark[] {
  const { evidence, questions } = messages[locale];
  const { heading, kind, from, to, add } = evidence.list;
  const name = fill(heading, { number: index + 1 });
  const one = main.locator('.trip').filter({ has: main.page().getByRole('heading', { name, exact: true }) });
  const month = (legend: string, told: Span | undefined): Mark[] => {
    const typed = asTyped(told);
    return (['month', 'year'] as const).map((part) => ({
      as: 'text',
      control: group(one, legend).getByRole('textbox', {
        name: messages[locale].check.date[part],
        exact: true,
      }),
      text: typed[part],
    }));
  };
  return [
    { as: 'room', control: main.getByRole('button', { name: add, exact: true }), room: one },
    radio(one, kind, questions.residence_docs.choices[line.kind]),
    ...month(from, line.from),
    ...month(to, line.to),
  ];
}

/** The part of a page that asks about one designation, known by the one heading or group in it. */
const under = (main: Locator, has: Locator) => main.locator('.under').filter({ has });

/** What an answer looks like on its question's page, in a language. */
export function marksOf<Q extends QuestionId>(
  page: Page,
  id: Q,
  answer: Answers[Q],
  locale: Locale,
): readonly Mark[] {
  const { check, questions } = messages[locale];
  const main = page.getByRole('main');
  const { title, none } = questions[id];
  const words: Record<string, string> = questions[id].choices;
  const apart = apartFrom(questionOf(id)).map((value) => [value, check[value]]);
  const all: Record<string, string> = { none, ...words, ...Object.fromEntries(apart) };
  const said = (value: string) => all[value] as string;
  const tracks = <T>(of: unknown) => Object.entries(of as Record<string, T>) as [DesignationId, T][];

  switch (questionOf(id).kind) {
    case 'one':
      return [radio(main, title, said(answer as string))];
    case 'several':
      return boxMarks(main, all, answer as readonly string[] | 'unsure' | 'lawyer');
    case 'day':
      return dateMarks(main, title, answer as Rough, locale);
    case 'paper-ends':
    case 'paper-days':
      return Object.entries(answer as PaperAnswer).flatMap(([paper, told]) => {
        const { kinds, days } = messages[locale].papers;
        const name = kinds[paper as PaperKind];
        if (typeof told === 'string' || 'earliest' in told) {
          return dateMarks(main, `${name}: ${days.ends}`, told, locale);
        }
        return [
          ...dateMarks(main, `${name}: ${days.issued}`, told.issued, locale),
          ...dateMarks(main, `${name}: ${days.received}`, told.received, locale),
        ];
      });
    case 'receipt-day': {
      const { choices, short } = questions.renewal_receipt;
      if (typeof answer === 'string') return [radio(main, title, said(answer))];
      return [radio(main, title, choices.received), ...dateMarks(main, short, answer as Rough, locale)];
    }
    case 'yes-no-each':
      return tracks<string>(answer).map(([track, value]) => {
        const { residenceSince, presenceSince } = lawOf(track);
        const { day } = id === 'lived_since' ? residenceSince : presenceSince;
        return radio(main, fill(check.onDay, { day: formatDay(day, locale) }), said(value));
      });
    case 'trips': {
      const told = answer as NonNullable<Answers['trip_list']>;
      const cannot = box(main, check.trip.cannotList, told === 'unsure');
      if (told === 'unsure') return [cannot];
      return [...told.flatMap((trip, index) => tripMarks(main, trip, index, locale)), cannot];
    }
    case 'proofs': {
      const told = answer as NonNullable<Answers['residence_spans']>;
      const cannot = box(main, check.trip.cannotList, told === 'unsure');
      if (told === 'unsure') return [cannot];
      return [...told.flatMap((line, index) => proofMarks(main, line, index, locale)), cannot];
    }
    case 'filings':
      return tracks<{ day: Rough; by: string }>(answer).flatMap(([track, { day, by }]) => {
        const one = under(main, page.getByRole('group', { name: check.designations[track], exact: true }));
        const date = dateMarks(one, check.designations[track], day, locale);
        return day === 'unsure' ? date : [...date, radio(one, check.filedBy, said(by))];
      });
    case 'late-conditions':
      return tracks<readonly LateKind[] | 'unsure'>(answer).flatMap(([track, told]) => {
        const window = lawOf(track).windows.find(({ kind }) => kind === 'first');
        if (window === undefined) throw new Error(`no first window: ${track}`);
        const { from, to } = window;
        const between = { from: formatDay(from, locale), to: formatDay(to, locale) };
        return boxMarks(group(main, fill(check.betweenDays, between)), all, told);
      });
    case 'late-ends':
      return tracks<Partial<Record<LateKind, Rough | 'still'>>>(answer).flatMap(([track, ends]) =>
        Object.entries(ends).flatMap(([kind, end]) => {
          const late = questions.late_condition.choices[kind as LateKind];
          const name = `${late} (${check.designations[track]})`;
          if (typeof end === 'string') return [radio(main, name, said(end))];
          const { ended } = questions.late_condition_end.choices;
          return [radio(main, name, ended), ...dateMarks(main, ended, end, locale)];
        }),
      );
    case 'birth': {
      const { choices, short } = questions.child_birth;
      if (typeof answer === 'string') return [radio(main, title, said(answer))];
      return [
        radio(main, title, choices.elsewhere),
        ...dateMarks(main, short, answer as Rough, locale, true),
      ];
    }
  }
}
