/** TIM-03 to TIM-05: the late route of first registration. */
import { describe, expect, test } from 'vitest';
import type { DesignationId } from '../../../lib/law/designation';
import type { FactsInput } from '../../../lib/rules/facts';
import { ask, compared, findingsOf, lastCheck } from '../ask';

type Late = Exclude<NonNullable<NonNullable<FactsInput['lateConditions']>['ve-2021']>, 'unsure'>[number];

const late = (id: DesignationId, receivedOn: string, conditions: Late[], more: FactsInput = {}) =>
  compared('registration', id, {
    tpsHistory: ['pending'],
    filings: { [id]: { receivedOn } },
    lateConditions: { [id]: conditions },
    ...more,
  });
const paroleTo = (ended: NonNullable<Late['ended']>): Late[] => [{ kind: 'parole', ended }];

describe('TIM-03: only during a later extension of the same designation', () => {
  test.each<[DesignationId, string, string]>([
    ['ve-2021', '2022-09-10', 'TIM-04 lawyer late-in-time'],
    ['ve-2021', '2024-03-10', 'TIM-04 lawyer late-in-time'],
    ['ve-2021', '2024-03-11', 'TIM-04 lawyer late-in-time'],
    ['ve-2021', '2025-09-10', 'TIM-04 lawyer late-in-time'],
    ['ve-2021', '2025-09-11', 'TIM-03 lawyer until-termination'],
    ['ve-2021', '2025-11-07', 'TIM-03 lawyer until-termination'],
    ['ve-2021', '2025-11-08', 'TIM-03 not-met filed-outside-extension'],
    ['ve-2021', '2025-09', 'TIM-03 lawyer late-filing-day-unknown [filings]'],
    ['ve-2021', '2021-03-08', 'TIM-03 not-met filed-outside-extension'],
    // The extension of January 2025 was vacated, yet applied at times: for a lawyer in those times only.
    ['ve-2023', '2025-04-03', 'TIM-03 lawyer extension-disputed'],
    ['ve-2023', '2025-05-18', 'TIM-03 lawyer extension-disputed'],
    ['ve-2023', '2025-05-19', 'TIM-03 not-met+lawyer no-extension'],
    ['ve-2023', '2025-09-04', 'TIM-03 not-met+lawyer no-extension'],
    ['ve-2023', '2025-09-05', 'TIM-03 lawyer extension-disputed'],
    ['ve-2023', '2025-10-02', 'TIM-03 lawyer extension-disputed'],
    ['ve-2023', '2025-10-03', 'TIM-03 not-met+lawyer no-extension'],
    ['ve-2023', '2025-05', 'TIM-03 lawyer extension-disputed'],
  ])('%s, received on %s', (id, receivedOn, expected) => {
    const sameDay = receivedOn.length === 7 ? `${receivedOn}-15` : receivedOn;
    // What ended before the window opened would be another matter.
    const ended = sameDay < '2021-03-09' ? '2021-03-09' : sameDay;
    expect(late(id, receivedOn, paroleTo(ended))).toEqual([expected]);
  });
});

describe('TIM-04: within 60 days after the condition ended', () => {
  test.each([
    // 60 days after 1 January 2024 is 1 March; the leap day counts.
    ['2024-01-01', '2024-02-29', 'late-in-time'],
    ['2024-01-01', '2024-03-01', 'late-in-time'],
    ['2024-01-01', '2024-03-02', 'late-after-sixty'],
    // The 60th day is Saturday 2 March: Monday is the next open day.
    ['2024-01-02', '2024-03-02', 'late-in-time'],
    ['2024-01-02', '2024-03-04', 'late-until-open-day'],
    ['2024-01-02', '2024-03-05', 'late-after-sixty'],
    // The 60th day is Saturday 18 February 2023, and Monday is Washington's Birthday.
    ['2022-12-20', '2023-02-21', 'late-until-open-day'],
    ['2022-12-20', '2023-02-22', 'late-after-sixty'],
    ['2023-01-01', '2023-03-02', 'late-in-time'],
    ['2023-01-01', '2023-03-03', 'late-after-sixty'],
    ['2024-01-02', '2024-01-01', 'late-still-lasts'],
    ['2024-01', '2024-03-01', 'late-in-time'],
    ['2024-01', '2024-03-02', 'late-near-sixty'],
    ['2024-01', '2024-04-01', 'late-near-sixty'],
    ['2024-01', '2024-04-02', 'late-after-sixty'],
    // Only the first day of a rough filing is in time.
    ['2024-08-02', '2024-10', 'late-near-sixty'],
    ['2024', '2024-03-01', 'late-in-time'],
  ])('ended %s, filed %s: %s', (ended, filed, reason) => {
    const verdict = reason === 'late-after-sixty' ? 'not-met' : 'lawyer';
    expect(late('ve-2021', filed, paroleTo(ended))).toEqual([`TIM-04 ${verdict} ${reason}`]);
  });

  test('still lasting, not sure, not told: never a yes', () => {
    expect(late('ve-2021', '2024-01-01', paroleTo('still'))).toEqual(['TIM-04 lawyer late-still-lasts']);
    for (const condition of [{ kind: 'parole' }, { kind: 'parole', ended: 'unsure' }] as Late[]) {
      expect(late('ve-2021', '2024-01-01', [condition])).toEqual([
        'TIM-04 lawyer late-end-unknown [lateConditions]',
      ]);
    }
  });

  test('one good condition is enough, and one more never closes the route', () => {
    const ended = { kind: 'parole', ended: '2022-10-01' } as const;
    const family = { kind: 'family' } as const;
    const inTime = { kind: 'pending', ended: '2023-12-31' } as const;
    expect(late('ve-2021', '2024-01-01', [ended, inTime])).toEqual(['TIM-04 lawyer late-in-time']);
    expect(late('ve-2021', '2024-01-01', [ended])).toEqual(['TIM-04 not-met late-after-sixty']);
    const asSpouse = { familyTps: 'spouse' } as const;
    for (const conditions of [[family], [ended, family]]) {
      expect(late('ve-2021', '2024-01-01', conditions, asSpouse)).toEqual([
        'TIM-04 lawyer late-end-unknown',
        'TIM-05 lawyer family-spouse',
      ]);
    }
  });

  test('had while the window was open and ended before it: the answers differ', () => {
    const differ = ['TIM-02 unknown late-condition-answers-differ [lateConditions]'];
    expect(late('ve-2021', '2024-01-01', paroleTo('2021-03-08'))).toEqual(differ);
    expect(late('ve-2021', '2024-01-01', paroleTo('2021-03-09'))).toEqual([
      'TIM-04 not-met late-after-sixty',
    ]);
    expect(late('ve-2021', '2024-01-01', paroleTo('2021-03'))).toEqual(['TIM-04 not-met late-after-sixty']);
    // One that cannot be as told closes nothing for a good one beside it, and may itself be the good one.
    const odd: Late = { kind: 'parole', ended: '2021-03-08' };
    const still: Late = { kind: 'pending', ended: 'still' };
    const past: Late = { kind: 'pending', ended: '2022-10-01' };
    expect(late('ve-2021', '2024-01-01', [odd, still])).toEqual(['TIM-04 lawyer late-still-lasts']);
    expect(late('ve-2021', '2024-01-01', [odd, past])).toEqual(differ);
  });

  test('who never filed is compared on the day one asks about', () => {
    const input: FactsInput = { tpsHistory: [], lateConditions: { 've-2021': paroleTo('2024-01-01') } };
    expect(compared('registration', 've-2021', input, '2024-03-01')).toEqual(['TIM-04 lawyer late-in-time']);
    expect(compared('registration', 've-2021', input, lastCheck)).toEqual([
      'TIM-03 not-met filed-outside-extension',
    ]);
  });
});

describe('TIM-05: spouse or child, by the age during the window', () => {
  const family = (id: DesignationId, more: FactsInput) =>
    compared('registration', id, {
      tpsHistory: [],
      lateConditions: { 've-2021': [], 've-2023': [] },
      ...more,
    }).slice(1);
  const parent = (id: DesignationId, born: string) => family(id, { familyTps: 'parent', born });
  const unknown = ['TIM-05 unknown family-child-age-unknown [born]'];

  test('a spouse', () => {
    expect(family('ve-2021', { familyTps: 'spouse' })).toEqual(['TIM-05 lawyer family-spouse']);
    expect(family('ve-2021', { familyTps: 'no' })).toEqual([]);
  });

  test.each<[DesignationId, string, string[]]>([
    ['ve-2021', '2000-03-08', []],
    ['ve-2021', '2000-03-09', []],
    ['ve-2021', '2000-03-10', ['TIM-05 lawyer family-child']],
    ['ve-2023', '2002-10-03', []],
    ['ve-2023', '2002-10-04', ['TIM-05 lawyer family-child']],
    ['ve-2021', '2000-02', []],
    ['ve-2021', '2000-03', unknown],
    ['ve-2021', '2000-04', ['TIM-05 lawyer family-child']],
    ['ve-2021', '2000', unknown],
    ['ve-2021', 'unsure', unknown],
    // Born after the window closed: no child of anybody while it was open.
    ['ve-2021', '2022-09-09', ['TIM-05 lawyer family-child']],
    ['ve-2021', '2022-09-10', []],
    ['ve-2021', '2022-09', unknown],
    ['ve-2021', '2023', []],
    ['ve-2023', '2025-04-02', ['TIM-05 lawyer family-child']],
    ['ve-2023', '2025-04-03', []],
    // Born on a leap day: 28 February and 1 March are both possible, and both are before the window.
    ['ve-2021', '2000-02-29', []],
  ])('%s, born %s', (id, born, expected) => {
    expect(parent(id, born)).toEqual(expected);
  });

  test('a birth not told, a family not told', () => {
    expect(family('ve-2021', { familyTps: 'parent' })).toEqual(unknown);
    expect(family('ve-2021', { familyTps: 'unsure' })).toEqual(['TIM-05 unknown family-unknown [familyTps]']);
    expect(family('ve-2021', { about: 'child' })).toEqual(['TIM-05 unknown family-unknown [familyTps]']);
    expect(family('ve-2021', {})).toEqual([]);
  });

  test('no family with TPS, and family as the condition: the answers differ', () => {
    const lateConditions: FactsInput['lateConditions'] = { 've-2021': [{ kind: 'family' }] };
    expect(family('ve-2021', { familyTps: 'no', lateConditions })).toEqual([
      'TIM-05 unknown family-answers-differ [familyTps,lateConditions]',
    ]);
  });

  test('is not looked at for who filed in the window', () => {
    const made = ask({ filings: { 've-2021': { receivedOn: '2021-06-01' } }, familyTps: 'spouse' });
    expect(findingsOf(made, 've-2021').map(({ rule }) => rule)).not.toContain('TIM-05');
  });
});
