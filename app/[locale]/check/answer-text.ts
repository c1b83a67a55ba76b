import { formatSpan } from '../../../lib/content/days';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import type { Span } from '../../../lib/day';
import type { Answers, LateKind, ProofLine, QuestionId, Trip } from '../../../lib/interview/answers';
import { questionOf } from '../../../lib/interview/questions/index';
import { linesTold } from '../../../lib/interview/questions/residence-spans';
import type { DesignationId } from '../../../lib/law/designation';
import { type PaperKind, paperKinds } from '../../../lib/rules/facts';
import { tripText } from './trip-text';

type Rough = Span | 'unsure';

/**
 * An answer as lines of text in a language, for the review, the result and the sheet; `track` keeps only
 * what was told for one designation. No line when the question was not answered.
 */
export function answerText(
  id: QuestionId,
  answers: Answers,
  locale: Locale,
  track?: DesignationId,
): string[] {
  if (answers[id] === undefined) return [];
  const { check, questions, evidence } = messages[locale];
  const words = questions[id].choices as Record<string, string>;
  const said = (value: string) =>
    words[value] ?? (value === 'unsure' || value === 'lawyer' ? check[value] : value);
  const rough = (value: Rough) => (value === 'unsure' ? check.unsure : formatSpan(value, locale));
  const each = <T>(of: Partial<Record<DesignationId, T>> | undefined, line: (value: T) => string): string[] =>
    (Object.entries(of ?? {}) as [DesignationId, T][])
      .filter(([designation]) => track === undefined || designation === track)
      .map(([designation, value]) =>
        track === undefined ? `${check.designations[designation]}: ${line(value)}` : line(value),
      );

  const { kind } = questionOf(id);
  switch (kind) {
    case 'one':
      return [said(answers[id] as string)];
    case 'several': {
      const list = answers[id] as readonly string[] | 'unsure' | 'lawyer';
      if (typeof list === 'string') return [said(list)];
      return list.length === 0 ? [questions[id].none] : list.map(said);
    }
    case 'day':
      return [rough(answers[id] as Rough)];
    case 'paper-ends':
    case 'paper-days':
      return paperLines(id === 'doc_dates', answers, locale);
    case 'receipt-day': {
      const told = answers.renewal_receipt as Rough | 'none';
      return [told === 'none' ? said(told) : rough(told)];
    }
    case 'yes-no-each':
      return each(answers[id] as Partial<Record<DesignationId, string>>, said);
    case 'trips': {
      const list = answers.trip_list as readonly Trip[] | 'unsure';
      return list === 'unsure'
        ? [check.trip.cannotList]
        : list.map((trip, index) => tripText(trip, index, locale));
    }
    case 'proofs': {
      const told = linesTold(answers) as readonly ProofLine[] | 'unsure';
      if (told === 'unsure') return [check.trip.cannotList];
      if (told.length === 0) return [evidence.list.none];
      const kinds = questions.residence_docs.choices;
      const line = ({ kind, from, to }: ProofLine) =>
        `${kinds[kind]}: ${[from, ...(to ? [to] : [])].map((month) => formatSpan(month, locale)).join(' – ')}`;
      return [...new Set(told.map(line))];
    }
    case 'filings':
      return each(answers.filed_when, ({ day, by }) =>
        day === 'unsure' ? check.unsure : `${rough(day)} (${said(by)})`,
      );
    case 'late-conditions':
      return each(answers.late_condition, (list) =>
        list === 'unsure' ? check.unsure : list.length === 0 ? questions[id].none : list.map(said).join('; '),
      );
    case 'late-ends':
      return each(answers.late_condition_end, (ends) =>
        (Object.entries(ends) as [LateKind, Rough | 'still'][])
          .map(
            ([late, end]) =>
              `${questions.late_condition.choices[late]}: ${end === 'still' ? said('still') : rough(end)}`,
          )
          .join('; '),
      );
    case 'birth': {
      const told = answers.child_birth as Rough | 'born-us';
      return [told === 'born-us' ? said('born-us') : rough(told)];
    }
  }
}

const textOf = (value: Rough, locale: Locale) =>
  value === 'unsure' ? messages[locale].check.unsure : formatSpan(value, locale);

/** A line for each paper: its end, or the day printed and the day it came. */
function paperLines(ends: boolean, answers: Answers, locale: Locale): string[] {
  return paperKinds.flatMap((paper) => paperText(paper, answers, locale, ends ? ['end'] : ['when']));
}

/** What was told of the days of a paper in a line; none where nothing was. */
export function paperText(
  paper: PaperKind,
  { doc_dates, doc_when }: Answers,
  locale: Locale,
  parts: readonly ('end' | 'when')[],
): string[] {
  const { kinds, told: said } = messages[locale].papers;
  const [end, when] = [doc_dates?.[paper], doc_when?.[paper]];
  const told = [
    ...(parts.includes('end') && end !== undefined ? [textOf(end, locale)] : []),
    ...(parts.includes('when') && when !== undefined
      ? (['issued', 'received'] as const).map((day) => `${said[day]}, ${textOf(when[day], locale)}`)
      : []),
  ];
  return told.length === 0 ? [] : [`${kinds[paper]}: ${told.join('; ')}`];
}
