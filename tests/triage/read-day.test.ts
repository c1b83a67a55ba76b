/** Days as offices write them; two numbers that can be either are never guessed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '../../lib/day';
import { columnOf } from '../../lib/triage/columns';
import { readDay } from '../../lib/triage/read-day';
import { surveyDays } from '../../lib/triage/survey-days';

const told = (text: string) => readDay(text, null, day('2026-11-22'));

describe('read without being asked', () => {
  test.each<readonly [string, unknown]>([
    ['2023-07-31', '2023-07-31'],
    ['2023-7-4', '2023-07-04'],
    ['2023/07/31', '2023-07-31'],
    ['2023-07-31T00:00:00', '2023-07-31'],
    ['2023-07-31 00:00:00.000', '2023-07-31'],
    ['2023-07', '2023-07'],
    ['2023', '2023'],
    ['07/2023', '2023-07'],
    ['7-2023', '2023-07'],
    ['julio de 2023', '2023-07'],
    ['Julio del 2023', '2023-07'],
    ['JULIO 2023', '2023-07'],
    ['jul-2023', '2023-07'],
    ['14 jul 2023', '2023-07-14'],
    ['14-jul-2023', '2023-07-14'],
    ['14 de julio de 2023', '2023-07-14'],
    ['1ro de julio de 2023', '2023-07-01'],
    ['Jul 14, 2023', '2023-07-14'],
    ['July 1st, 2023', '2023-07-01'],
    ['sept. 3, 2021', '2021-09-03'],
    ['14/07/2023', '2023-07-14'],
    ['07/14/2023', '2023-07-14'],
    ['07.14.2023', '2023-07-14'],
    ['05/05/2023', '2023-05-05'],
    ['45138', '2023-07-31'],
    ['36526', '2000-01-01'],
    ['53653', '2046-11-22'],
    ['2023-07-01..2023-07-14', { earliest: '2023-07-01', latest: '2023-07-14' }],
    ['mayo de 2021 .. 2021-08-03', { earliest: '2021-05-01', latest: '2021-08-03' }],
    ['2023-07-14 (month)', '2023-07'],
    ['14/07/2023 (mes)', '2023-07'],
    ['julio de 2023 (año)', '2023'],
    ['2023 (month)', { earliest: '2023-01-01', latest: '2023-12-31' }],
    ['2023-05-20..2023-07-02 (mes)', { earliest: '2023-05-01', latest: '2023-07-31' }],
    ['2022-12-30..2023-01-02 (year)', { earliest: '2022-01-01', latest: '2023-12-31' }],
  ])('%s', (text, read) => {
    expect(told(text)).toEqual({ day: read });
  });
});

describe('never read', () => {
  test.each([
    ...['2023-02-30', '2023-13', '31/31/2023', '31/02/2023', '1523', '2023-07-31 13:45', '31 de julio'].map(
      (text) => [text, 'not-a-day'] as const,
    ),
    ...[
      'julio',
      'julio agosto 2023',
      '14 15 julio 2023',
      'ayer',
      '2023-07-31 (semana)',
      '2023..',
      '1/2023/5',
    ].map((text) => [text, 'not-a-day'] as const),
    ...[
      '2023-08-01..2023-07-01',
      '2020..2021..2022',
      '00/05/2023',
      '123456',
      '7',
      '33027',
      '12345',
      '36525',
      '53654',
    ].map((text) => [text, 'not-a-day'] as const),
    ...['14-jul-23', '14/07/23', "jul 14 '23", '7.4.21', '14 jul 23'].map(
      (text) => [text, 'two-digit-year'] as const,
    ),
    ...['04/05/2023', '4-5-2023', '2023-01-01..04/05/2023'].map((text) => [text, 'ambiguous-day'] as const),
  ])('%s: %s', (text, problem) => {
    expect(told(text)).toEqual({ problem });
  });
});

test('a bare number is no day where nobody says which day it is today', () => {
  expect(readDay('45138', null)).toEqual({ problem: 'not-a-day' });
});

test('by the order of the file, strictly', () => {
  expect(readDay('04/05/2023', 'day-first')).toEqual({ day: '2023-05-04' });
  expect(readDay('04/05/2023', 'month-first')).toEqual({ day: '2023-04-05' });
  expect(readDay('07/14/2023', 'day-first')).toEqual({ problem: 'not-a-day' });
  expect(readDay('14/07/2023', 'month-first')).toEqual({ problem: 'not-a-day' });
});

test('any text is a day or is not, and no day is read as another', () => {
  const days = fc.integer({ min: 0, max: 30_000 }).map((count) => addDays(day('1990-01-01'), count));
  const orders = fc.constantFrom('day-first' as const, 'month-first' as const, null);
  fc.assert(
    fc.property(days, orders, (exact, order) => {
      const [year, month, date] = exact.split('-');
      expect(readDay(exact, order)).toEqual({ day: exact });
      expect(readDay(`${date}/${month}/${year}`, 'day-first')).toEqual({ day: exact });
      expect(readDay(`${month}/${date}/${year}`, 'month-first')).toEqual({ day: exact });
      const unasked = readDay(`${date}/${month}/${year}`, null);
      expect([{ day: exact }, { problem: 'ambiguous-day' }]).toContainEqual(unasked);
    }),
  );
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789/-. ()abmjul..') }),
      orders,
      (text, order) => {
        const read = readDay(text, order);
        expect('day' in read || typeof read.problem === 'string').toBe(true);
      },
    ),
  );
});

test('a survey tells what has to be asked, with samples of each kind and no more than five', () => {
  const { add, told: found } = surveyDays();
  const column = columnOf('residence_since');
  if (!column) throw new Error('no column');
  for (let line = 2; line < 12; line++) add(column, `04/0${1 + (line % 9)}/2023`, line);
  add(column, '31/07/2023', 12);
  add(column, '07/31/2023 .. 04/04/2023', 13);
  for (const text of ['2023-07-31', '05/05/2023', 'julio de 2023', '31/31/2023']) add(column, text, 14);
  expect(found()).toMatchObject({
    ambiguous: 9,
    dayFirst: [{ column: 'residence_since', value: '31/07/2023', line: 12 }],
    monthFirst: [{ value: '07/31/2023 .. 04/04/2023', line: 13 }],
  });
  expect(found().samples).toHaveLength(5);
});
