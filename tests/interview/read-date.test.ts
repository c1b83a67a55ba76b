import { describe, expect, test } from 'vitest';
import { day, exactly, monthSpan, yearSpan } from '../../lib/day';
import { readDate } from '../../lib/interview/read-date';
import { readMonth } from '../../lib/month-words';

const read = (text: string) => {
  const [day = '', month = '', year = ''] = text.split('/');
  return readDate({ day, month, year });
};

describe('a typed date', () => {
  test.for([
    ['31/7/2023', exactly(day('2023-07-31'))],
    ['31/jul/2023', exactly(day('2023-07-31'))],
    ['31/Julio/2023', exactly(day('2023-07-31'))],
    ['31/JULY/2023', exactly(day('2023-07-31'))],
    [' 31 / 07 / 2023 ', exactly(day('2023-07-31'))],
    ['/julio/2023', monthSpan(2023, 7)],
    ['/7/2023', monthSpan(2023, 7)],
    ['//2023', yearSpan(2023)],
    ['29/feb/2024', exactly(day('2024-02-29'))],
    ['1/setiembre/2021', exactly(day('2021-09-01'))],
    ['1/Sept./2021', exactly(day('2021-09-01'))],
    ['/ene/2022', monthSpan(2022, 1)],
    ['1º/enero/2022', exactly(day('2022-01-01'))],
    ['/aug/2023', monthSpan(2023, 8)],
  ] as const)('%s is read', ([text, span]) => {
    expect(read(text)).toEqual(span);
  });

  test.for([
    ['//', 'year', 'date-empty'],
    ['31/7/', 'year', 'year-missing'],
    ['31/7/23', 'year', 'year-unreadable'],
    ['31/7/1899', 'year', 'year-unreadable'],
    ['31/7/2101', 'year', 'year-unreadable'],
    ['31/7/20 23', 'year', 'year-unreadable'],
    ['31//2023', 'month', 'month-missing'],
    ['31/13/2023', 'month', 'month-unreadable'],
    ['31/0/2023', 'month', 'month-unreadable'],
    ['31/foo/2023', 'month', 'month-unreadable'],
    ['31/2/2023', 'day', 'no-such-day'],
    ['29/2/2023', 'day', 'no-such-day'],
    ['32/7/2023', 'day', 'day-unreadable'],
    ['0/7/2023', 'day', 'day-unreadable'],
    ['tres/7/2023', 'day', 'day-unreadable'],
  ] as const)('%s is refused at the %s', ([text, field, problem]) => {
    expect(read(text)).toEqual({ field, problem });
  });

  test('every month is read as a number and as a word in both languages', () => {
    const words = [
      'enero|january',
      'febrero|february',
      'marzo|march',
      'abril|april',
      'mayo|may',
      'junio|june',
    ];
    const later = [
      'julio|july',
      'agosto|august',
      'septiembre|september',
      'octubre|october',
      'noviembre|november',
    ];
    [...words, ...later, 'diciembre|december'].forEach((pair, index) => {
      for (const word of [...pair.split('|'), String(index + 1)]) expect(readMonth(word)).toBe(index + 1);
    });
  });
});
