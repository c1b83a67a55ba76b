/** The rule table of the record and the code: each row is claimed, or pointed elsewhere; each claim is told by a result. */
import { expect, test } from 'vitest';
import type { Determination } from '../../lib/rules/determine';
import type { FactsInput } from '../../lib/rules/facts';
import { cases } from '../../lib/rules/reason-cases';
import { pointers, type RuleId, ruleIds } from '../../lib/rules/rule-ids';
import { ask, findingsOf, lastCheck } from './ask';
import { ruleTableIds } from './rule-table-ids';

const table: readonly string[] = ruleTableIds;
const pointed = Object.keys(pointers);

test('the table has its 108 rows, each once', () => {
  expect(table).toHaveLength(108);
  expect(new Set(table).size).toBe(table.length);
});

test('no row of the table is left out, and nothing is claimed that is no row of it', () => {
  const claimed: readonly string[] = [...ruleIds, ...pointed];
  expect(table.filter((id) => !claimed.includes(id))).toEqual([]);
  expect(claimed.filter((id) => !table.includes(id))).toEqual([]);
});

test('a row is claimed once, and a row that points elsewhere says nothing itself', () => {
  expect(new Set(ruleIds).size).toBe(ruleIds.length);
  expect(pointed.filter((id) => (ruleIds as readonly string[]).includes(id))).toEqual([]);
  for (const [id, where] of Object.entries(pointers)) expect(where, id).not.toBe('');
});

/** The rules that one whole result tells: in a finding, a standing, an alarm or a stop. */
const toldBy = (made: Determination): RuleId[] => [
  ...made.designations.flatMap(({ designation, standing }) => [
    ...standing.rules,
    ...findingsOf(made, designation).map(({ rule }) => rule),
  ]),
  ...made.urgent.map(({ rule }) => rule),
  ...(made.stop === null ? [] : [made.stop.rule]),
];

/** Beside the case of each reason: what stops, what cannot wait, and grounds denied or open. */
const beside: readonly (readonly [FactsInput, string?])[] = [
  [{ urgent: ['order'] }],
  [{ inUs: false }],
  [{ immigrationStatus: 'citizen' }],
  [{ immigrationStatus: 'resident' }],
  [{}, '2026-12-06'],
  [{ openCharges: true, healthGround: true, otherGrounds: true }],
  [{ immigrationFlags: ['left-after-180'], entryManner: 'uninspected' }],
];

test('every claimed row is told by some determination', () => {
  const told = new Set<RuleId>();
  for (const [input, asOf] of [...Object.values(cases), ...beside])
    for (const rule of toldBy(ask(input, asOf ?? lastCheck))) told.add(rule);
  expect(ruleIds.filter((id) => !told.has(id))).toEqual([]);
});

test('every rule that a result leaves aside is a row that it can tell', () => {
  const { notAssessed } = ask({});
  expect(notAssessed.length).toBeGreaterThan(15);
  expect(new Set(notAssessed).size).toBe(notAssessed.length);
  expect(notAssessed.filter((id) => !ruleIds.includes(id))).toEqual([]);
});
