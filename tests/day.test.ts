import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  birthday,
  type Day,
  day,
  dayOf,
  daysBetween,
  daysInMonth,
  exactly,
  isDay,
  isExact,
  later,
  monthSpan,
  onOrBefore,
  partsOf,
  type Span,
  spanWithin,
  weekday,
  within,
  yearSpan,
} from '../lib/day';

const days = fc.integer({ min: 0, max: 73_000 }).map((count) => addDays(day('1900-01-01'), count));
const spans = fc
  .tuple(days, fc.nat(60))
  .map(([from, count]): Span => ({ earliest: from, latest: addDays(from, count) }));

test.each([
  ['1900-01-01', 0],
  ['2000-02-29', 1],
  ['2024-03-10', 6],
  ['2026-11-21', 5],
])('the day of the week of %s', (text, expected) => {
  expect(weekday(day(text))).toBe(expected);
});

describe('a day', () => {
  test.each(['2023-07-31', '2024-02-29', '2000-02-29', '1999-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
    expect(day(text)).toBe(text);
  });

  test.each([
    ['a day that the month lacks', '2023-02-29'],
    ['a century that is no leap year', '1900-02-29'],
    ['a thirteenth month', '2023-13-01'],
    ['a month zero', '2023-00-10'],
    ['a day zero', '2023-07-00'],
    ['one digit', '2023-7-31'],
    ['slashes', '07/31/2023'],
    ['a time', '2023-07-31T00:00'],
    ['a space', ' 2023-07-31'],
    ['a line break', '2023-07-31\n'],
    ['nothing', ''],
  ])('%s is refused loudly', (_, text) => {
    expect(isDay(text)).toBe(false);
    expect(() => day(text)).toThrow('not a day');
  });

  test('what is no text is no day', () => {
    for (const other of [null, undefined, 20230731, {}, ['2023-07-31']]) expect(isDay(other)).toBe(false);
  });

  test('its parts make it again', () => {
    fc.assert(
      fc.property(days, (of) => {
        const { year, month, date } = partsOf(of);
        expect(dayOf(year, month, date)).toBe(of);
      }),
    );
    expect(() => dayOf(2023, 2, 29)).toThrow('not a day');
  });
});

describe('counting', () => {
  // Checked by hand against a printed calendar, so that the engine is not its own witness.
  test.each([
    ['2025-02-05', '2025-04-07', 61],
    ['2023-07-31', '2023-10-03', 64],
    ['2021-03-08', '2021-03-09', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2024-01-01', '2025-01-01', 366],
    ['2025-01-01', '2024-12-31', -1],
    ['1900-02-28', '1900-03-01', 1],
  ])('from %s to %s are %i days', (from, to, count) => {
    expect(daysBetween(day(from), day(to))).toBe(count);
    expect(addDays(day(from), count)).toBe(to);
  });

  test('agrees with the calendar of the machine, in its own time', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (from, count) => {
        const machine = new Date(Date.parse(`${from}T00:00:00Z`) + count * 86_400_000);
        expect(addDays(from, count)).toBe(machine.toISOString().slice(0, 10));
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });

  test('months have their days', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2023, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });
});

describe('a span', () => {
  test('a month and a year hold their first and last day', () => {
    expect(monthSpan(2024, 2)).toEqual({ earliest: '2024-02-01', latest: '2024-02-29' });
    expect(yearSpan(2023)).toEqual({ earliest: '2023-01-01', latest: '2023-12-31' });
    expect(isExact(exactly(day('2023-07-31')))).toBe(true);
    expect(isExact(monthSpan(2023, 7))).toBe(false);
  });

  test('two days have a later one, and a missing end is open', () => {
    const [a, b] = [day('2023-07-31'), day('2023-08-01')];
    expect([later(a, b), later(b, a)]).toEqual([b, b]);
    expect([within(a, a, a), within(a, b, null), within(b, a, null), within(b, a, a)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test('a comparison of a span is what all of its days agree on, else unknown', () => {
    const daysOf = ({ earliest, latest }: Span): Day[] =>
      Array.from({ length: daysBetween(earliest, latest) + 1 }, (_, count) => addDays(earliest, count));
    const joined = (span: Span, holds: (of: Day) => boolean) => {
      const told = new Set(daysOf(span).map(holds));
      return told.size > 1 ? 'unknown' : told.has(true) ? 'met' : 'not-met';
    };
    const near = fc.tuple(spans, fc.integer({ min: -90, max: 90 }), fc.nat(80));
    fc.assert(
      fc.property(near, ([span, shift, length]) => {
        const from = addDays(span.earliest, shift);
        const to = addDays(from, length);
        expect(onOrBefore(span, from)).toBe(joined(span, (of) => of <= from));
        // A window inside the span is neither reached by all nor missed by all of its days.
        expect(spanWithin(span, from, to)).toBe(joined(span, (of) => within(of, from, to)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a birthday', () => {
  test('of 29 February may fall on either neighbour in a common year', () => {
    expect(birthday(exactly(day('2000-02-29')), 21)).toEqual({
      earliest: '2021-02-28',
      latest: '2021-03-01',
    });
    expect(birthday(exactly(day('2000-02-29')), 24)).toEqual(exactly(day('2024-02-29')));
    expect(birthday(exactly(day('2002-02-28')), 21)).toEqual(exactly(day('2023-02-28')));
  });

  test('of a month that is known stays a month', () => {
    expect(birthday(monthSpan(2000, 3), 21)).toEqual(monthSpan(2021, 3));
    expect(birthday(monthSpan(2000, 2), 21)).toEqual({ earliest: '2021-02-01', latest: '2021-03-01' });
  });
});
