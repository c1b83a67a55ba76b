import { describe, expect, test } from 'vitest';
import { addDays, type Day, day, weekday } from '../../lib/day';
import { nextOpenDay } from '../../lib/law/holidays';

/** The weekdays on which federal offices kept a legal holiday, as the Office of Personnel Management lists them. */
const kept: Readonly<Record<number, readonly string[]>> = {
  2020: ['01-01', '01-20', '02-17', '05-25', '07-03', '09-07', '10-12', '11-11', '11-26', '12-25'],
  2021: [
    '01-01',
    '01-18',
    '02-15',
    '05-31',
    '06-18',
    '07-05',
    '09-06',
    '10-11',
    '11-11',
    '11-25',
    '12-24',
    '12-31',
  ],
  2022: ['01-17', '02-21', '05-30', '06-20', '07-04', '09-05', '10-10', '11-11', '11-24', '12-26'],
  2023: ['01-02', '01-16', '02-20', '05-29', '06-19', '07-04', '09-04', '10-09', '11-10', '11-23', '12-25'],
  2024: ['01-01', '01-15', '02-19', '05-27', '06-19', '07-04', '09-02', '10-14', '11-11', '11-28', '12-25'],
  2025: ['01-01', '01-20', '02-17', '05-26', '06-19', '07-04', '09-01', '10-13', '11-11', '11-27', '12-25'],
  2026: ['01-01', '01-19', '02-16', '05-25', '06-19', '07-03', '09-07', '10-12', '11-11', '11-26', '12-25'],
};

const daysOf = (year: number) => {
  const days: Day[] = [];
  for (let next = day(`${year}-01-01`); next.startsWith(String(year)); next = addDays(next, 1))
    days.push(next);
  return days;
};

test.each(Object.entries(kept))('the holidays of %s', (year, expected) => {
  const closed = daysOf(Number(year)).filter((one) => weekday(one) < 5 && nextOpenDay(one) !== one);
  expect(closed.map((one) => one.slice(5))).toEqual(expected);
});

describe('the next open day', () => {
  test.each([
    ['2024-03-01', '2024-03-01'],
    ['2024-03-02', '2024-03-04'],
    ['2024-03-03', '2024-03-04'],
    // A weekend and the holiday after it; a holiday, and the weekend after that.
    ['2023-02-18', '2023-02-21'],
    ['2021-12-24', '2021-12-27'],
    ['2022-12-24', '2022-12-27'],
    // New Year's Day of 2022 was kept in 2021.
    ['2021-12-31', '2022-01-03'],
    ['2022-12-31', '2023-01-03'],
    // Juneteenth is a holiday since 2021.
    ['2020-06-19', '2020-06-19'],
  ])('%s: %s', (from, expected) => {
    expect(nextOpenDay(day(from))).toBe(expected);
  });
});
