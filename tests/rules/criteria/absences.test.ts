import { describe, expect, test } from 'vitest';
import type { FactsInput } from '../../../lib/rules/facts';
import { ask, compared, findingsOf, read } from '../ask';

type Trip = Exclude<NonNullable<FactsInput['absences']>, 'unsure'>[number];

/** A trip about which nothing more needs to be asked. */
const quiet: Trip = { reason: 'family', permit: 'none', inspected: true, heldTps: false };
const trips = (...absences: Trip[]) => compared('absences', 've-2023', { absences });
const trip = (more: Trip) => trips({ left: '2024-03-01', returned: '2024-03-09', ...quiet, ...more });
const alone = ['ABS-02 lawyer absence'];

test('never away', () => {
  expect(trips()).toEqual(['ABS-01 met no-absence']);
});

test('not asked, and not sure', () => {
  const missing = ['ABS-01 unknown absences-unknown [absences]'];
  expect(compared('absences', 've-2023', {})).toEqual(missing);
  expect(compared('absences', 've-2023', { absences: 'unsure' })).toEqual(missing);
});

describe('the residence day is where counting begins', () => {
  test.each([
    ['2023-07-01', '2023-07-30', ['ABS-08 info absence-before', 'ABS-01 met no-absence']],
    ['2023-07-01', '2023-07-31', ['ABS-08 info absence-before', 'ABS-01 met no-absence']],
    ['2023-07-01', '2023-08-01', alone],
    ['2023-08-01', '2023-08-01', alone],
    ['2023-07', '2023-07', ['ABS-08 info absence-before', 'ABS-01 met no-absence']],
    ['2023-07', '2023-08', alone],
    ['2023', '2023', alone],
  ])('%s to %s', (left, returned, expected) => {
    expect(trips({ ...quiet, left, returned })).toEqual(expected);
  });

  test('it differs per designation', () => {
    const absences = [{ ...quiet, left: '2022-05-01', returned: '2022-05-20' }];
    expect(compared('absences', 've-2023', { absences })[0]).toBe('ABS-08 info absence-before');
    expect(compared('absences', 've-2021', { absences })).toEqual(alone);
  });

  test('an old trip beside a new one stays apart', () => {
    expect(
      trips(
        { ...quiet, left: '2020-01-01', returned: '2020-02-01' },
        { ...quiet, left: '2024-01-01', returned: '2024-02-01' },
      ),
    ).toEqual(['ABS-08 info absence-before', ...alone]);
  });

  test('a trip after the day one asks about had not happened yet', () => {
    const absences = [{ ...quiet, left: '2024-03-01', returned: '2024-03-09' }];
    expect(compared('absences', 've-2023', { absences }, '2024-02-29')).toEqual(['ABS-01 met no-absence']);
    expect(compared('absences', 've-2023', { absences }, '2024-03-01')).toEqual(alone);
  });
});

describe('no number of days decides; the length is only shown', () => {
  const length = (more: Trip) => {
    const made = ask({ absences: [{ ...quiet, ...more }] });
    const found = findingsOf(made, 've-2023').find(({ rule }) => rule === 'ABS-02');
    return [found?.params.least, found?.params.most];
  };

  test.each([1, 30, 90, 111, 180, 366])('%i days are for a lawyer like any others', (count) => {
    const back = new Date(Date.UTC(2024, 0, 1 + count)).toISOString().slice(0, 10);
    expect(trips({ ...quiet, left: '2024-01-01', returned: back })).toEqual(alone);
    expect(length({ left: '2024-01-01', returned: back })).toEqual([count, count]);
  });

  test('rough days give a least and a most', () => {
    expect(length({ left: '2024-02', returned: '2024-03' })).toEqual([1, 59]);
    expect(length({ left: '2024-02', returned: '2024-02' })).toEqual([0, 28]);
  });

  test('a day that is not told leaves the length open, and says so', () => {
    for (const more of [{ left: '2024-02' }, { returned: '2024-03' }, {}, { left: 'unsure' as const }]) {
      expect(trips({ ...quiet, ...more })).toEqual(['ABS-02 lawyer absence-length-unknown [absences]']);
    }
  });

  test('back before having left is refused at the door', () => {
    expect(() => read({ absences: [{ left: '2024-03-09', returned: '2024-03-08' }] })).toThrow('returned');
    expect(() => read({ absences: [{ left: '2024-03', returned: '2024-03-01' }] })).not.toThrow();
  });
});

describe('why the person left', () => {
  const emergency = (left: string, returned: string) =>
    trips({ ...quiet, reason: 'emergency', left, returned }).slice(1);

  test.each([
    ['2023-08-10', '2023-10-02', ['ABS-03 lawyer absence-emergency-between']],
    ['2023-08-10', '2023-10-03', ['ABS-03 lawyer absence-emergency-between']],
    ['2023-08-10', '2023-10-04', ['ABS-04 lawyer-high absence-emergency-after']],
    ['2024-08-10', '2024-08-12', ['ABS-04 lawyer-high absence-emergency-after']],
    ['2023-08', '2023-10', ['ABS-04 lawyer-high absence-emergency-after']],
  ])('an emergency from %s to %s may save residence, never presence', (left, returned, expected) => {
    expect(emergency(left, returned)).toEqual(expected);
  });

  test('under an order: not innocent', () => {
    expect(trip({ reason: 'ordered' })).toEqual([...alone, 'ABS-05 not-met+lawyer absence-ordered']);
  });

  test('family, work and other reasons add nothing', () => {
    for (const reason of ['family', 'work', 'other'] as const) expect(trip({ reason })).toEqual(alone);
  });

  test('not sure, and not asked: it may be either', () => {
    const { reason: _, ...unasked } = quiet;
    const either = [
      ...alone,
      'ABS-03 lawyer absence-reason-unknown [absences]',
      'ABS-05 lawyer absence-reason-unknown [absences]',
    ];
    expect(trip({ reason: 'unsure' })).toEqual(either);
    expect(trips({ left: '2024-03-01', returned: '2024-03-09', ...unasked })).toEqual(either);
  });
});

describe('how the person came back', () => {
  test.each<[Trip['inspected'], string[]]>([
    [true, []],
    [false, ['ABS-06 lawyer-high absence-returned-uninspected']],
    ['unsure', ['ABS-06 lawyer absence-return-unknown [absences]']],
  ])('inspected: %s', (inspected, expected) => {
    expect(trip({ inspected: inspected as boolean })).toEqual([...alone, ...expected]);
  });

  test('not asked', () => {
    const { inspected: _, ...unasked } = quiet;
    expect(trips({ left: '2024-03-01', returned: '2024-03-09', ...unasked }).slice(1)).toEqual([
      'ABS-06 lawyer absence-return-unknown [absences]',
    ]);
  });
});

describe('a trip while holding TPS', () => {
  const unknown = ['ABS-07 lawyer absence-with-tps-unknown [absences]'];
  test.each<[string, Trip, string[]]>([
    ['did not hold it', { heldTps: false, permit: 'unsure' }, []],
    ['held it, travel permit', { heldTps: true, permit: 'tps-travel' }, []],
    ['held it, advance parole', { heldTps: true, permit: 'advance-parole' }, []],
    [
      'held it, no permit',
      { heldTps: true, permit: 'none' },
      ['ABS-07 lawyer-high absence-with-tps-no-permit'],
    ],
    ['held it, permit not known', { heldTps: true, permit: 'unsure' }, unknown],
    ['perhaps held it', { heldTps: 'unsure' }, unknown],
    ['perhaps held it, and had a permit', { heldTps: 'unsure', permit: 'advance-parole' }, []],
  ])('%s', (_, more, expected) => {
    expect(trip(more)).toEqual([...alone, ...expected]);
  });

  test('nobody asked', () => {
    expect(trips({ left: '2024-03-01', returned: '2024-03-09', reason: 'family', inspected: true })).toEqual([
      ...alone,
      ...unknown,
    ]);
  });
});
