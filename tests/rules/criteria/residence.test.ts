import { describe, expect, test } from 'vitest';
import type { DesignationId } from '../../../lib/law/designation';
import type { FactsInput } from '../../../lib/rules/facts';
import { compared } from '../ask';

const on = (id: DesignationId, input: FactsInput) => compared('residence', id, input);

test.each<[DesignationId, FactsInput['livedSince'], string]>([
  ['ve-2021', '2021-03-07', 'CR-01 met lived-here-in-time'],
  ['ve-2021', '2021-03-08', 'CR-01 met lived-here-in-time'],
  ['ve-2021', '2021-03-09', 'CR-01 not-met lived-here-too-late'],
  ['ve-2023', '2023-07-30', 'CR-01 met lived-here-in-time'],
  ['ve-2023', '2023-07-31', 'CR-01 met lived-here-in-time'],
  ['ve-2023', '2023-08-01', 'CR-01 not-met lived-here-too-late'],
  // The whole month lies on or before the last day, so it is no less sure than the day.
  ['ve-2023', '2023-07', 'CR-01 met lived-here-in-time'],
  ['ve-2023', '2023-08', 'CR-01 not-met lived-here-too-late'],
  ['ve-2021', '2021-02', 'CR-01 met lived-here-in-time'],
  ['ve-2021', '2021-03', 'CR-01 unknown lived-here-rough [livedSince]'],
  ['ve-2021', '2021-04', 'CR-01 not-met lived-here-too-late'],
  ['ve-2021', '2020', 'CR-01 met lived-here-in-time'],
  ['ve-2021', '2021', 'CR-01 unknown lived-here-rough [livedSince]'],
  ['ve-2023', '2023', 'CR-01 unknown lived-here-rough [livedSince]'],
  [
    've-2023',
    { earliest: '2023-07-31', latest: '2023-08-01' },
    'CR-01 unknown lived-here-rough [livedSince]',
  ],
  ['ve-2023', { earliest: '2010-01-01', latest: '2023-07-31' }, 'CR-01 met lived-here-in-time'],
  ['ve-2023', 'unsure', 'CR-01 unknown lived-here-unknown [livedSince]'],
  ['ve-2023', undefined, 'CR-01 unknown lived-here-unknown [livedSince]'],
])('%s, living here since %s', (id, livedSince, expected) => {
  expect(on(id, livedSince === undefined ? {} : { livedSince })).toEqual([expected]);
});

describe('did you live here on that day?', () => {
  const asked = (answer: boolean | 'unsure', livedSince?: string) =>
    on('ve-2021', { livedOn: { 've-2021': answer }, ...(livedSince !== undefined && { livedSince }) })[0];

  test('decides when the day of arrival is rough or not known', () => {
    for (const livedSince of [undefined, 'unsure', '2021-03']) {
      expect(asked(true, livedSince)).toBe('CR-01 met lived-here-on-day');
      expect(asked(false, livedSince)).toBe('CR-01 not-met not-living-here-on-day');
    }
    expect(asked('unsure')).toBe('CR-01 unknown lived-here-unknown [livedSince]');
    expect(asked('unsure', '2021-03')).toBe('CR-01 unknown lived-here-rough [livedSince]');
  });

  test('says that the two answers differ where the day of arrival is clear and says otherwise', () => {
    const differ = 'CR-01 unknown residence-answers-differ [livedSince,livedOn]';
    expect(asked(false, '2021-03-08')).toBe(differ);
    expect(asked(true, '2021-03-09')).toBe(differ);
    expect(asked(true, '2021-03-08')).toBe('CR-01 met lived-here-in-time');
    expect(asked(false, '2021-03-09')).toBe('CR-01 not-met lived-here-too-late');
    expect(asked('unsure', '2021-03-08')).toBe('CR-01 met lived-here-in-time');
    expect(on('ve-2023', { livedSince: '2023-12', livedOn: { 've-2023': true } })).toEqual([differ]);
  });

  test('counts for its own designation only', () => {
    const input: FactsInput = { livedOn: { 've-2021': true } };
    expect(on('ve-2023', input)).toEqual(['CR-01 unknown lived-here-unknown [livedSince]']);
  });
});

describe('a child is compared alone', () => {
  const child = (input: FactsInput) => on('ve-2023', { about: 'child', bornInUs: false, ...input });

  test('came before: nothing more to say', () => {
    expect(child({ livedSince: '2023-07-31' })).toEqual(['CR-01 met lived-here-in-time']);
  });

  test('came after', () => {
    expect(child({ livedSince: '2024-02-10' })).toEqual([
      'CR-01 not-met lived-here-too-late',
      'CR-02 not-met child-came-later',
    ]);
  });

  test('came after, and where the child was born is not known: neither yes nor no', () => {
    const came = (input: FactsInput) =>
      on('ve-2023', { about: 'child', livedSince: '2024-02-10', ...input })[1];
    expect(came({})).toBe('CR-02 lawyer child-birth-unknown');
    expect(came({ nationality: 'by-parent' })).toBe('CR-02 lawyer child-birth-unknown');
    expect(came({ bornInUs: 'unsure' })).toBe('CR-02 lawyer child-birth-unknown [bornInUs]');
    expect(came({ nationality: 'born' })).toBe('CR-02 not-met child-came-later');
  });

  test('not known, or only roughly', () => {
    for (const livedSince of ['unsure', '2023']) {
      expect(child({ livedSince })[1]).toBe('CR-02 unknown child-came-unknown [livedSince]');
    }
    expect(child({})[1]).toBe('CR-02 unknown child-came-unknown [livedSince]');
  });

  test('born here, or no child: the row does not apply', () => {
    expect(child({ bornInUs: true, livedSince: '2024-02-10' })).toHaveLength(1);
    expect(on('ve-2023', { about: 'self', livedSince: '2024-02-10' })).toHaveLength(1);
  });
});
