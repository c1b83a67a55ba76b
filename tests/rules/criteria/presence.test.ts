import { describe, expect, test } from 'vitest';
import type { DesignationId } from '../../../lib/law/designation';
import type { FactsInput } from '../../../lib/rules/facts';
import { compared } from '../ask';

const on = (id: DesignationId, input: FactsInput) => compared('presence', id, input);
const v2023 = (input: FactsInput) => on('ve-2023', input);
const here: FactsInput = { presentOn: { 've-2021': true, 've-2023': true }, absences: [] };
const away: FactsInput = { presentOn: { 've-2021': false, 've-2023': false } };

test.each(['ve-2021', 've-2023'] as const)('%s: there on the day, and never away', (id) => {
  expect(on(id, here)).toEqual(['CPP-01 met present-since']);
});

describe('there on the day', () => {
  const trip = (left: string, returned: string) => v2023({ ...here, absences: [{ left, returned }] });

  test('a trip that ended on or before the day does not count; one day later it does', () => {
    expect(trip('2023-08-10', '2023-10-02')).toEqual(['CPP-01 met present-since']);
    expect(trip('2023-08-10', '2023-10-03')).toEqual(['CPP-01 met present-since']);
    expect(trip('2023-10-03', '2023-10-04')).toEqual(['CPP-01 lawyer present-then-away']);
    expect(trip('2024-01-01', '2024-01-01')).toEqual(['CPP-01 lawyer present-then-away']);
  });

  test('trips not told leave it open', () => {
    for (const absences of ['unsure', undefined] as const) {
      const input = { presentOn: { 've-2023': true }, ...(absences && { absences }) };
      expect(v2023(input)).toEqual(['CPP-01 unknown present-absences-unknown [absences]']);
    }
  });

  test('a rough return past the day is looked at', () => {
    expect(trip('2023-09-01', '2023-09')).toEqual(['CPP-01 met present-since']);
    expect(trip('2023-09-01', '2023-10')).toEqual(['CPP-01 lawyer present-then-away']);
  });
});

describe('abroad over the very day: CPP-02 speaks, and never a plain no', () => {
  test.each([
    [
      'left the day before, back the day after',
      '2023-10-02',
      '2023-10-04',
      'CPP-02 lawyer away-on-presence-day',
    ],
    ['a week', '2023-09-28', '2023-10-06', 'CPP-02 lawyer away-on-presence-day'],
  ])('%s', (_, left, returned, expected) => {
    const differ = 'CPP-01 unknown present-and-on-a-trip [presentOn,absences]';
    expect(v2023({ ...here, absences: [{ left, returned }] })).toEqual([differ]);
    for (const presentOn of [false, 'unsure'] as const) {
      expect(v2023({ presentOn: { 've-2023': presentOn }, absences: [{ left, returned }] })).toEqual([
        expected,
      ]);
    }
    expect(v2023({ absences: [{ left, returned }] })).toEqual([expected]);
  });

  test('leaving or coming back on the day itself is being there on it', () => {
    for (const [left, returned] of [
      ['2023-10-03', '2023-10-09'],
      ['2023-09-20', '2023-10-03'],
    ] as const) {
      const lines = v2023({ ...away, livedSince: '2022', absences: [{ left, returned }] });
      expect(lines).toEqual(['CPP-01 unknown presence-and-trips-differ [absences,presentOn]']);
    }
  });

  test('days that are rough or missing: perhaps away', () => {
    const trips: FactsInput['absences'][] = [
      [{ left: '2023-09', returned: '2023-10' }],
      [{ left: '2023-09-20' }],
      [{ returned: '2023-10-20' }],
      [{}],
      [{ left: 'unsure', returned: 'unsure' }],
    ];
    for (const absences of trips) {
      expect(v2023({ ...away, absences })).toEqual(['CPP-02 lawyer perhaps-away-on-presence-day [absences]']);
      expect(v2023({ presentOn: { 've-2023': 'unsure' }, absences })).toEqual([
        'CPP-02 lawyer perhaps-away-on-presence-day [presentOn]',
      ]);
    }
  });
});

describe('not there on the day', () => {
  const notPresent = ['CPP-01 not-met not-present'];
  const perhapsAway = ['CPP-02 lawyer perhaps-away-on-presence-day [absences]'];
  const differ = ['CPP-01 unknown presence-and-trips-differ [absences,presentOn]'];

  test.each<[string, FactsInput, string[]]>([
    ['came to live here later', { livedSince: '2023-10-04' }, notPresent],
    ['came later, never away', { livedSince: '2024', absences: [] }, notPresent],
    ['lived here, trips not told', { livedSince: '2022-05-01' }, perhapsAway],
    ['arrival not known, trips not told: it may have been a trip', {}, perhapsAway],
    ['arrival unsure, trips unsure', { livedSince: 'unsure', absences: 'unsure' }, perhapsAway],
    ['arrival rough over the day, trips not told', { livedSince: '2023' }, perhapsAway],
    ['arrival not known, never away: then it was later', { absences: [] }, notPresent],
    ['lived here and never away: the answers differ', { livedSince: '2022', absences: [] }, differ],
    ['arrived that very day, never away: they differ', { livedSince: '2023-10-03', absences: [] }, differ],
  ])('%s', (_, input, expected) => {
    expect(v2023({ ...away, ...input })).toEqual(expected);
  });
});

test('not asked, and not sure, are the same missing fact', () => {
  const missing = ['CPP-01 unknown presence-unknown [presentOn]'];
  expect(v2023({ absences: [] })).toEqual(missing);
  expect(v2023({ absences: [], presentOn: { 've-2023': 'unsure' } })).toEqual(missing);
  expect(v2023({ absences: [], presentOn: { 've-2021': true } })).toEqual(missing);
});

test('a trip after the day one asks about had not happened yet', () => {
  const input: FactsInput = { ...here, absences: [{ left: '2024-05-01', returned: '2024-05-09' }] };
  expect(compared('presence', 've-2023', input, '2024-04-30')).toEqual(['CPP-01 met present-since']);
  expect(compared('presence', 've-2023', input, '2024-05-01')).toEqual(['CPP-01 lawyer present-then-away']);
});
