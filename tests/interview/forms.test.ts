import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, QuestionId } from '../../lib/interview/answers';
import { fieldsOf } from '../../lib/interview/fields';
import { formSchema } from '../../lib/interview/form-schema';
import { questionOf, questions } from '../../lib/interview/questions/index';
import { walks } from './walks';

const problems = (id: QuestionId, fields: unknown, answers: Answers = {}) => {
  const read = formSchema(questionOf(id), answers).safeParse(fields);
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

describe('the fields of a question', () => {
  test('give back the very answer they were filled with, at every question of any walk', () => {
    fc.assert(
      fc.property(walks, ({ answers, path }) => {
        for (const id of path) {
          const question = questionOf(id);
          const read = formSchema(question, answers).safeParse(fieldsOf(question, answers));
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
    for (const question of questions) {
      const { [question.id]: _, ...others } = earlier;
      const walked: Answers = question.id === 'filed_when' ? { tps_history: 'unsure' } : others;
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
});

/** The part of an answer that the question asks for; samples may tell of designations it leaves out. */
function onlyAsked(id: QuestionId, answers: Answers, answer: unknown): unknown {
  const tracks = questionOf(id).each?.(answers);
  if (!tracks) return answer;
  const told = answer as Record<string, unknown>;
  return Object.fromEntries(tracks.map((track) => [track, told?.[track]]));
}
