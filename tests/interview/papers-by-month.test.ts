/** The list of papers by their months: what it takes, what it refuses and where, and which lines count. */
import { describe, expect, test } from 'vitest';
import { day, monthSpan, yearSpan } from '../../lib/day';
import type { Answers } from '../../lib/interview/answers';
import { factsFrom } from '../../lib/interview/facts-from';
import { fieldsOf } from '../../lib/interview/fields';
import { formSchema } from '../../lib/interview/form-schema';
import type { Question } from '../../lib/interview/question';
import { linesTold, residenceSpans } from '../../lib/interview/questions/residence-spans';

const question = residenceSpans as unknown as Question;
const typed = (month = '', year = '') => ({ day: '', month, year, unsure: false });
const two: Answers = { residence_docs: ['work', 'home'] };
const send = (proofs: unknown[], answers = two, cannotList = false) =>
  formSchema(question, answers, day('2026-11-21')).safeParse({ proofs, cannotList });
const answer = (proofs: unknown[], answers = two, cannotList = false) =>
  send(proofs, answers, cannotList).data;
const problems = (proofs: unknown[], answers = two) =>
  (send(proofs, answers).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('what the list takes', () => {
  test('nothing at all, and that it cannot be told now', () => {
    expect(answer([])).toEqual([]);
    expect(answer(fieldsOf(question, two).proofs ?? [])).toEqual([]);
    expect(answer([{ kind: 'nonsense', from: typed(), to: typed() }], two, true)).toBe('unsure');
  });

  test('one month, several, and a year alone, with what is blank left out', () => {
    const blank = { kind: '', from: typed(), to: typed() };
    expect(
      answer([
        { kind: 'work', from: typed('julio', '2023'), to: typed() },
        blank,
        { kind: 'home', from: typed('2', '2024'), to: typed('feb', '2024') },
        { kind: 'home', from: typed('', '2025'), to: typed() },
      ]),
    ).toEqual([
      { kind: 'work', from: monthSpan(2023, 7) },
      { kind: 'home', from: monthSpan(2024, 2), to: monthSpan(2024, 2) },
      { kind: 'home', from: yearSpan(2025) },
    ]);
  });

  test('a lease that runs on, and no paper that begins ahead', () => {
    expect(problems([{ kind: 'home', from: typed('11', '2026'), to: typed('10', '2027') }])).toEqual([]);
    expect(problems([{ kind: 'home', from: typed('12', '2026'), to: typed() }])).toEqual([
      'proofs.0.from.year: in-the-future',
    ]);
  });

  test('the kind by itself where only one was ticked', () => {
    const one: Answers = { residence_docs: ['bank'] };
    const [line] = fieldsOf(question, one).proofs ?? [];
    expect(line?.kind).toBe('bank');
    expect(answer([line], one)).toEqual([]);
  });
});

describe('what the list refuses, at its place', () => {
  test.each([
    ['no kind', { kind: '', from: typed('7', '2023'), to: typed() }, ['kind: choose-one']],
    ['a kind not ticked', { kind: 'bank', from: typed('7', '2023'), to: typed() }, ['kind: choose-one']],
    ['no first month', { kind: 'work', from: typed(), to: typed() }, ['from.month: no-month']],
    ['a last month alone', { kind: 'work', from: typed(), to: typed('7', '2023') }, ['from.month: no-month']],
    ['a month without a year', { kind: 'work', from: typed('7'), to: typed() }, ['from.year: year-missing']],
    [
      'the months turned round',
      { kind: 'work', from: typed('8', '2023'), to: typed('7', '2023') },
      ['to.month: ends-before'],
    ],
  ])('%s', (_, line, expected) => {
    expect(problems([line])).toEqual(expected.map((one) => `proofs.0.${one}`));
  });
});

test('a kind that is unticked later takes its lines along', () => {
  const lines = [
    { kind: 'work', from: monthSpan(2023, 7) },
    { kind: 'home', from: monthSpan(2024, 1) },
  ] as const;
  const answers: Answers = { residence_docs: ['home'], residence_spans: lines };
  expect(linesTold(answers)).toEqual([lines[1]]);
  expect(factsFrom(answers).residenceProof).toEqual([lines[1]]);
  expect(fieldsOf(question, answers).proofs).toHaveLength(1);
});
