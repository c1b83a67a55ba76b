/** Every combination of the answers that each criterion reads: nothing throws, nothing unknown is a yes. */
import { describe, expect, test } from 'vitest';
import { type Day, day } from '../../lib/day';
import { authorities, isCitable } from '../../lib/law/authorities/index';
import { register } from '../../lib/law/register';
import { criteria, personCriteria } from '../../lib/rules/criteria/index';
import type { Determination } from '../../lib/rules/determine';
import type { FactId, Facts, FactsInput } from '../../lib/rules/facts';
import type { CriterionId, Finding } from '../../lib/rules/finding';
import { reasonCodes } from '../../lib/rules/reasons';
import { type RuleId, ruleIds } from '../../lib/rules/rule-ids';
import { programOn, type Standing } from '../../lib/rules/standing';
import { ask, read } from './ask';
import { type Options, options } from './every-option';
import { inputs } from './inputs';

/** Every combination; each value is read through the schema once. */
function product(of: Options): Facts[] {
  let made: Facts[] = [{}];
  for (const [key, values] of Object.entries(of)) {
    const known = values.map((value) => (value === undefined ? {} : read({ [key]: value } as FactsInput)));
    made = made.flatMap((facts) => known.map((one) => ({ ...facts, ...one })));
  }
  return made;
}

const asOfs = ['2021-06-01', '2023-10-03', '2024-06-01', '2025-10-02', '2026-11-21'].map(day);
const standings = new Map<Day, readonly Standing[]>(
  asOfs.map((asOf) => [asOf, programOn(register, asOf, asOf)]),
);

/** Every finding that a criterion can make, with the facts that it made it from. */
function* findings(id: CriterionId): Generator<readonly [Finding, Facts]> {
  const person = personCriteria.find((criterion) => criterion.id === id);
  const criterion = criteria.find((one) => one.id === id);
  for (const facts of product(options[id])) {
    if (person) for (const finding of person.compare(facts)) yield [finding, facts];
    if (!criterion) continue;
    for (const asOf of asOfs) {
      for (const [index, designation] of register.designations.entries()) {
        if (asOf < designation.effective.day) continue;
        const standing = standings.get(asOf)?.[index] as Standing;
        for (const finding of criterion.on({ designation, standing, asOf })(facts)) yield [finding, facts];
      }
    }
  }
}

/** What must be known before a rule may say yes: any one of the alternatives, all of its facts. */
const needed: Readonly<Partial<Record<RuleId, readonly (readonly FactId[])[]>>> = {
  'THR-01': [['inUs']],
  'NAT-01': [['nationality']],
  'NAT-02': [['nationality', 'parents']],
  'NAT-04': [['nationality', 'lastLivedInVenezuela']],
  'NAT-06': [['otherNationality']],
  'CR-01': [['livedSince'], ['livedOn']],
  'CPP-01': [['presentOn', 'absences']],
  'ABS-01': [['absences']],
  'TIM-01': [['filings']],
  'TIM-06': [['tpsHistory', 'reRegistered']],
};
const known = (facts: Facts, id: FactId) => facts[id] !== undefined && facts[id] !== 'unsure';

/** The rules that a determination tells outside its findings. */
const rulesOf = ({ designations, stop, urgent }: Determination): RuleId[] => [
  ...designations.flatMap(({ standing }) => standing.rules),
  ...urgent.map(({ rule }) => rule),
  ...(stop === null ? [] : [stop.rule]),
];

const seenRules = new Set<RuleId>();
const seenReasons = new Set<string>();

describe.each(Object.keys(options) as CriterionId[])('%s', (id) => {
  test('lists the facts that it reads', () => {
    expect(new Set(Object.keys(options[id]))).toEqual(new Set(inputs[id]));
  });

  test('cites no text as surely read and as not', () => {
    const doubled = new Set<string>();
    for (const [{ rule, citations }] of findings(id)) {
      for (const { authority, confidence } of citations) {
        if (citations.some((one) => one.authority === authority && one.confidence !== confidence))
          doubled.add(`${rule} ${authority}`);
      }
    }
    expect([...doubled]).toEqual([]);
  });

  test('never throws, never says yes to what is not known, and cites what can be cited', () => {
    const wrong: unknown[] = [];
    let count = 0;
    for (const [finding, facts] of findings(id)) {
      count++;
      seenRules.add(finding.rule);
      seenReasons.add(finding.reason);
      const told = needed[finding.rule]?.some((all) => all.every((fact) => known(facts, fact)));
      const yes = finding.verdict !== 'met' || told === true;
      const explained =
        finding.verdict !== 'unknown' || finding.attention !== null || finding.missing.length > 0;
      const cited =
        finding.citations.length > 0 &&
        finding.citations.every(({ authority }) => isCitable(authority) && authorities[authority]);
      if (!(yes && explained && cited && finding.criterion === id)) wrong.push([finding, facts]);
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(count).toBeGreaterThan(30);
  });
});

test('every rule of the table is told by some determination: by a finding, a standing, a stop or an alarm', () => {
  const told = new Set<RuleId>(seenRules);
  for (const input of [{ urgent: ['order'] }, { inUs: false }, { immigrationStatus: 'citizen' }] as const)
    for (const rule of rulesOf(ask({ ...input } as FactsInput))) told.add(rule);
  for (const rule of rulesOf(ask({ immigrationStatus: 'resident' }, '2026-12-06'))) told.add(rule);
  expect([...told].sort()).toEqual([...ruleIds].sort());
});

test('every reason is reached', () => {
  expect(reasonCodes.filter((code) => !seenReasons.has(code))).toEqual([]);
});
