import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../lib/day';
import type { Answers, QuestionId } from '../../lib/interview/answers';
import { fieldsOf, withDraft } from '../../lib/interview/fields';
import { formSchema } from '../../lib/interview/form-schema';
import { questionOf, questions } from '../../lib/interview/questions/index';
import { walks } from './walks';

/** No sample lies after it, apart from the ends printed on papers. */
const until = day('2026-11-21');

const problems = (id: QuestionId, fields: unknown, answers: Answers = {}) => {
  const read = formSchema(questionOf(id), answers, until).safeParse(fields);
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

describe('the fields of a question', () => {
  test('give back the very answer they were filled with, at every question of any walk', () => {
    fc.assert(
      fc.property(walks, ({ answers, path }) => {
        for (const id of path) {
          const question = questionOf(id);
          const read = formSchema(question, answers, until).safeParse(fieldsOf(question, answers));
          expect(read.success, `${id}: ${JSON.stringify(read.error?.issues)}`).toBe(true);
          expect(onlyAsked(id, answers, read.data)).toEqual(onlyAsked(id, answers, answers[id]));
        }
      }),
      { numRuns: 250, seed: 20261121 },
    );
  });

  test('refuse every question sent empty, at a field that has a name', () => {
    const earlier = {
      tps_history: [],
      first_entry: 'unsure',
      late_condition: { 've-2021': ['parole'], 've-2023': ['pending'] },
    } as Answers;
    const held = { tps_history: ['granted'], tps_docs: ['approval'], doc_dates: { approval: 'unsure' } };
    const before = {
      filed_when: { tps_history: 'unsure' },
      doc_dates: { ...held, doc_dates: undefined },
      doc_when: held,
    } as unknown as Partial<Record<QuestionId, Answers>>;
    // Papers told in no month at all are an answer.
    for (const question of questions.filter(({ id }) => id !== 'residence_spans')) {
      const { [question.id]: _, ...others } = earlier;
      const walked: Answers = { ...others, ...before[question.id] };
      const found = problems(question.id, fieldsOf(question, walked), walked);
      expect(found.length, question.id).toBeGreaterThan(0);
      for (const line of found) expect(line).toMatch(/^[\w.-]+: [a-z-]+$/);
    }
  });

  test('"none" and "not sure" stand alone', () => {
    expect(problems('urgent', { choices: ['none', 'hearing'] })).toEqual(['choices: none-alone']);
    expect(problems('urgent', { choices: ['unsure', 'hearing'] })).toEqual(['choices: none-alone']);
    expect(problems('urgent', { choices: ['hearing'] })).toEqual([]);
  });

  test('a trip that ends before it begins names the trip and the field', () => {
    const date = (year: string) => ({ day: '', month: '', year, unsure: false });
    const trip = {
      left: date('2024'),
      returned: date('2023'),
      reason: 'work',
      permit: 'none',
      inspected: 'yes',
      heldTps: 'no',
    };
    expect(problems('trip_list', { cannotList: false, trips: [trip] })).toEqual([
      'trips.0.returned.year: returned-before',
    ]);
    expect(problems('trip_list', { cannotList: false, trips: [] })).toEqual(['trips: no-trip']);
    expect(problems('trip_list', { cannotList: true, trips: [trip] })).toEqual([]);
  });

  test('an unreadable date names its field', () => {
    const date = { day: '31', month: 'febrero', year: '2023', unsure: false };
    expect(problems('first_entry', { date })).toEqual(['date.day: no-such-day']);
    expect(problems('first_entry', { date: { ...date, unsure: true } })).toEqual([]);
  });

  test('a date that lies wholly after the last possible day is named, wherever a past is told', () => {
    const typed = (year: string, month = '', date = '') => ({ day: date, month, year, unsure: false });
    const ahead = typed('2026', '11', '22');
    const none = { inspected: 'yes', heldTps: 'no', reason: 'work', permit: 'none' };
    const both = { tps_history: 'unsure' } as const;
    const late = {
      tps_history: [],
      first_entry: 'unsure',
      late_condition: { 've-2021': ['parole'] },
    } as Answers;
    const found = (id: QuestionId, fields: unknown, answers: Answers = {}) => problems(id, fields, answers);
    expect(found('first_entry', { date: ahead })).toEqual(['date.year: in-the-future']);
    const papers = {
      tps_history: ['granted'],
      tps_docs: ['i-94'],
      doc_dates: { 'i-94': 'unsure' },
    } as Answers;
    const days = { 'i-94': { issued: ahead, received: typed('2099') } };
    expect(found('doc_when', { papers: days }, papers)).toEqual([
      'papers.i-94.issued.year: in-the-future',
      'papers.i-94.received.year: in-the-future',
    ]);
    expect(found('renewal_receipt', { choice: 'received', date: ahead })).toEqual([
      'date.year: in-the-future',
    ]);
    const trips = [{ left: typed('2026'), returned: ahead, ...none }];
    expect(found('trip_list', { cannotList: false, trips })).toEqual([
      'trips.0.returned.year: in-the-future',
    ]);
    const filings = {
      've-2021': { date: ahead, by: 'sent' },
      've-2023': { date: typed('2023'), by: 'sent' },
    };
    expect(found('filed_when', { filings }, both)).toEqual(['filings.ve-2021.date.year: in-the-future']);
    const ends = { 've-2021': { parole: { state: 'ended', date: ahead } } };
    expect(found('late_condition_end', { ends }, late)).toEqual([
      'ends.ve-2021.parole.date.year: in-the-future',
    ]);
    expect(found('child_birth', { choice: 'elsewhere', date: typed('2026', '12') })).toEqual([
      'date.year: in-the-future',
    ]);
    // The day itself, a month or year that reaches beyond it, and the end printed on a paper are all possible.
    for (const date of [typed('2026', '11', '21'), typed('2026', '11'), typed('2026')]) {
      expect(found('first_entry', { date })).toEqual([]);
    }
    expect(found('doc_dates', { papers: { 'i-94': { ends: typed('2027', '4') } } }, papers)).toEqual([]);
  });
});

describe('what was typed and not sent', () => {
  const typed = { day: '', month: 'ju', year: '', unsure: false };

  test('comes back into its fields', () => {
    const fields = fieldsOf(questionOf('first_entry'), {});
    expect(withDraft(fields, { date: typed })).toEqual({ date: typed });
    expect(withDraft(fields, undefined)).toEqual(fields);
  });

  test('comes back only where the question still asks for it', () => {
    const draft = { each: { 've-2021': 'yes', 've-2023': 'no' } };
    expect(withDraft({ each: { 've-2023': '' } }, draft)).toEqual({ each: { 've-2023': 'no' } });
  });

  test('brings its list back whole', () => {
    const fields = fieldsOf(questionOf('trip_list'), {});
    const trips = [{ left: typed }, { left: typed }];
    expect(withDraft(fields, { trips, cannotList: false })).toEqual({ trips, cannotList: false });
  });
});

/** The part of an answer that the question asks for; samples may tell of designations it leaves out. */
function onlyAsked(id: QuestionId, answers: Answers, answer: unknown): unknown {
  const { each, papers } = questionOf(id);
  const tracks: readonly string[] | undefined = (each ?? papers)?.(answers);
  if (!tracks) return answer;
  const told = answer as Record<string, unknown>;
  return Object.fromEntries(tracks.map((track) => [track, told?.[track]]));
}
