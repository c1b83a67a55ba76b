import { describe, expect, test } from 'vitest';
import { addDays, type Day, day } from '../../lib/day';
import { register } from '../../lib/law/register';
import { determine } from '../../lib/rules/determine';
import { freshness, todayOn } from '../../lib/rules/freshness';
import { findingsOf, read } from './ask';

const { reviewed } = register;
const { checked, reviewBy } = reviewed;
const days: readonly (readonly [string, Day, ReturnType<typeof freshness>])[] = [
  ['the day before the check', addDays(checked, -1), 'clock-before'],
  ['the day of the check', checked, 'fresh'],
  ['the last day that it holds', reviewBy, 'fresh'],
  ['the day after that', addDays(reviewBy, 1), 'stale'],
  ['years before', day('2019-03-18'), 'clock-before'],
  ['years after', day('2035-01-01'), 'stale'],
];

test('a check holds for fourteen days', () => {
  expect(reviewBy).toBe(addDays(checked, 14));
});

test.each(days)('how fresh the record is on %s', (_, device, expected) => {
  expect(freshness(device, reviewed)).toBe(expected);
});

/** Had parole until a day after the last check, and never filed: compared with what is open on the day. */
const late = read({
  nationality: 'born',
  livedSince: '2021-01-01',
  tpsHistory: [],
  lateConditions: { 've-2021': [{ kind: 'parole', ended: '2026-12-01' }], 've-2023': [] },
});

describe.each(days)('today, on %s', (_, device, fresh) => {
  const { asOf, record } = todayOn(device, register);
  const made = determine(late, record, asOf);

  test('claims of the program are known only where the record is fresh', () => {
    const known = made.designations.map(({ standing }) => standing.label !== 'not-known-after-check');
    expect(known).toEqual(made.designations.map(() => fresh === 'fresh'));
    for (const { standing } of made.designations) {
      const { decidedBy, endedOn, runsTo, windows, accounts } = standing;
      const says = [decidedBy, endedOn, runsTo, ...windows, ...accounts].filter((one) => one !== null);
      expect(says.length > 0, standing.designation).toBe(fresh === 'fresh');
    }
    const states = made.programs.map(({ state }) => state);
    expect(states.includes('bill')).toBe(fresh === 'fresh');
    expect(states.includes('not-known')).toBe(fresh !== 'fresh');
    expect(states).toContain('over');
  });

  test('the facts are compared all the same, as of no day later than the check holds', () => {
    const found = findingsOf(made, 've-2021');
    expect(found.find(({ rule }) => rule === 'CR-01')?.verdict).toBe('met');
    const { params } = found.find(({ rule }) => rule === 'TIM-03') ?? {};
    const on = fresh === 'fresh' ? device : checked;
    expect(params?.filed).toEqual({ earliest: on, latest: on });
  });
});
