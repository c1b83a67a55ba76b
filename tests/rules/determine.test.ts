/** The whole determination: two layers that never mix, and the worst of each group. */
import { describe, expect, test } from 'vitest';
import { day } from '../../lib/day';
import { register } from '../../lib/law/register';
import { criteria, personCriteria } from '../../lib/rules/criteria/index';
import type { DesignationResult } from '../../lib/rules/determine';
import { determine } from '../../lib/rules/determine';
import type { FactsInput } from '../../lib/rules/facts';
import { type Finding, outcomeOf, worstFirst, worstOf } from '../../lib/rules/finding';
import { ask, lastCheck, read } from './ask';

const [first, second] = ['ve-2021', 've-2023'] as const;
/** Person 1 of the interview's design: fits 2023, not 2021, and never filed. */
const person: FactsInput = {
  ...{ inUs: true, immigrationStatus: 'neither', nationality: 'born', otherNationality: 'no' },
  ...{ livedSince: '2023-07-31', presentOn: { 've-2021': false, 've-2023': true }, absences: [] },
  ...{ tpsHistory: [], lateConditions: { 've-2021': [], 've-2023': [] } },
};
const of = (input: FactsInput, id: string, asOf = lastCheck): DesignationResult =>
  ask(input, asOf).designations.find(({ designation }) => designation === id) as DesignationResult;

describe('the two layers', () => {
  test('a closed program hides no comparison, and a good comparison hides no closed program', () => {
    const { standing, comparison } = of(person, second);
    expect(standing.label).toBe('ended');
    expect(comparison?.facts.worst).toBe('matches');
  });

  test('facts are summarised apart from filing: who never filed still sees how the facts compare', () => {
    const { comparison } = of(person, second);
    expect(comparison?.filing.worst).toBe('does-not-match');
    const ids = (group: 'facts' | 'filing') =>
      criteria.filter((one) => one.group === group).map(({ id }) => id);
    const facts = new Set<string>([...personCriteria.map(({ id }) => id), ...ids('facts')]);
    expect(comparison?.facts.findings.every(({ criterion }) => facts.has(criterion))).toBe(true);
    expect(comparison?.filing.findings.every(({ criterion }) => ids('filing').includes(criterion))).toBe(
      true,
    );
  });

  test('a "does not match" under one designation hides nothing of the other', () => {
    expect(of(person, first).comparison?.facts.worst).toBe('does-not-match');
    expect(of(person, second).comparison?.facts.worst).toBe('matches');
  });

  test('the program layer does not hear of the person', () => {
    const standings = (input: FactsInput) => ask(input).designations.map(({ standing }) => standing);
    expect(standings(person)).toEqual(standings({}));
    expect(ask(person).programs).toEqual(ask({}).programs);
  });

  test('there is no yes or no in it', () => {
    const keys = JSON.stringify(ask(person)).match(/"[a-z]+":/gi) ?? [];
    expect(keys.filter((key) => /eligible|qualif|overall/i.test(key))).toEqual([]);
  });
});

describe('a designation is compared with from its first day on', () => {
  test.each([
    ['2021-03-08', [false, false]],
    ['2021-03-09', [true, false]],
    ['2023-09-20', [true, false]],
    ['2023-10-02', [true, false]],
    ['2023-10-03', [true, true]],
    ['2026-12-06', [true, true]],
  ])('%s', (asOf, expected) => {
    expect(ask(person, asOf).designations.map(({ comparison }) => comparison !== null)).toEqual(expected);
  });

  test('a later knowledge gives a day no rules that it did not have', () => {
    const later = ask(person, '2023-10-02', lastCheck).designations;
    expect(later.map(({ comparison }) => comparison !== null)).toEqual([true, false]);
  });

  test('known-on is as-of unless told, and the days of the last check are passed on', () => {
    const made = determine(read(person), register, day('2025-04-20'));
    expect(made).toMatchObject({ asOf: '2025-04-20', knownOn: '2025-04-20', ...register.reviewed });
  });
});

describe('the text cited for a day is the one that carries how sure we are of it', () => {
  const cited = (input: FactsInput, id: string, rule: string) =>
    [of(input, id).comparison].flatMap((made) =>
      [...(made?.facts.findings ?? []), ...(made?.filing.findings ?? [])]
        .filter((one) => one.rule === rule)
        .flatMap(({ citations }) =>
          citations.map(({ authority, confidence }) => `${authority} ${confidence}`),
        ),
    );

  test('the presence day of 2021 was read in a report, the rule itself was read', () => {
    expect(cited(person, first, 'CPP-01')).toEqual([
      'USC-1254a confirmed',
      'CFR-244.2 confirmed',
      'S-NKESQ secondary',
    ]);
  });

  test('the days of first registration are as sure as the row of the window says', () => {
    const filed: FactsInput = { filings: { [second]: { receivedOn: '2024-01-15' } } };
    expect(cited(filed, second, 'TIM-01')).toContain('FR-88-68130 secondary');
  });
});

describe('the order of findings', () => {
  test('is that of the criteria, for every designation', () => {
    const order: string[] = [...personCriteria, ...criteria].map(({ id }) => id);
    const all: FactsInput = { ...person, about: 'child', reRegistered: 'all', papers: {} };
    for (const id of [first, second]) {
      const { facts, filing } = of({ ...all, tpsHistory: ['granted'] }, id).comparison ?? {};
      for (const group of [facts, filing]) {
        const places = (group?.findings ?? []).map(({ criterion }) => order.indexOf(criterion));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    }
  });

  test('missing facts are named once each, in that order', () => {
    expect(ask({}).missing).toEqual([
      'inUs',
      'immigrationStatus',
      'nationality',
      'otherNationality',
      'livedSince',
      'presentOn',
      'absences',
      'tpsHistory',
    ]);
    expect(ask(person).missing).toEqual([]);
  });
});

describe('verdict and marks give one of four phrases', () => {
  const finding = (verdict: Finding['verdict'], attention: Finding['attention']) =>
    ({ verdict, attention, missing: [] }) as unknown as Finding;

  test.each<[Finding['verdict'], Finding['attention'], string]>([
    ['met', null, 'matches'],
    ['met', 'lawyer', 'lawyer'],
    ['met', 'lawyer-high', 'lawyer'],
    ['unknown', null, 'missing'],
    ['unknown', 'lawyer', 'lawyer'],
    ['unknown', 'lawyer-high', 'lawyer'],
    ['not-met', null, 'does-not-match'],
    ['not-met', 'lawyer', 'does-not-match'],
    [null, null, 'information'],
  ])('%s with %s: %s', (verdict, attention, expected) => {
    expect(outcomeOf(finding(verdict, attention))).toBe(expected);
  });

  test('the worst speaks for a group, whatever the order', () => {
    const one = {
      'does-not-match': 'not-met',
      lawyer: 'unknown',
      missing: 'unknown',
      matches: 'met',
      information: null,
    } as const;
    const made = worstFirst.map((outcome) => finding(one[outcome], outcome === 'lawyer' ? 'lawyer' : null));
    for (let from = 0; from < made.length; from++) {
      const rest = made.slice(from);
      expect(worstOf(rest)).toBe(worstFirst[from]);
      expect(worstOf([...rest].reverse())).toBe(worstFirst[from]);
    }
    expect(worstOf([])).toBe('information');
  });
});
