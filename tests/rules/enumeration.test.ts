/** Every combination of the answers that each criterion reads: nothing throws, nothing unknown is a yes. */
import { describe, expect, test } from 'vitest';
import { type Day, day } from '../../lib/day';
import { authorities, isCitable } from '../../lib/law/authorities/index';
import { register } from '../../lib/law/register';
import { criteria, personCriteria } from '../../lib/rules/criteria/index';
import type { Compare, Criterion } from '../../lib/rules/criterion';
import type { Determination } from '../../lib/rules/determine';
import type { FactId, Facts, FactsInput } from '../../lib/rules/facts';
import type { CriterionId, Finding } from '../../lib/rules/finding';
import { reasonCodes } from '../../lib/rules/reasons';
import { type RuleId, ruleIds } from '../../lib/rules/rule-ids';
import { programOn, type Standing } from '../../lib/rules/standing';
import { ask, read } from './ask';
import { type Options, products } from './every-option';
import { inputs } from './inputs';

/** Every combination, one at a time; each value is read through the schema once. */
function* product(of: Options): Generator<Facts> {
  const keys = Object.keys(of) as FactId[];
  const values = keys.map((key) =>
    (of[key] ?? []).map((value) =>
      value === undefined ? undefined : read({ [key]: value } as FactsInput)[key],
    ),
  );
  const count = values.reduce((product, one) => product * one.length, 1);
  for (let at = 0; at < count; at++) {
    const facts: Record<string, unknown> = {};
    let rest = at;
    for (const [index, known] of values.entries()) {
      const value = known[rest % known.length];
      if (value !== undefined) facts[keys[index] as string] = value;
      rest = Math.floor(rest / known.length);
    }
    yield facts as Facts;
  }
}
const everyFacts = function* (id: CriterionId) {
  for (const one of products[id]) yield* product(one);
};

const asOfs = ['2021-06-01', '2023-10-03', '2024-06-01', '2025-10-02', '2026-11-21'].map(day);
const standings = new Map<Day, readonly Standing[]>(
  asOfs.map((asOf) => [asOf, programOn(register, asOf, asOf)]),
);

/** A criterion as read for each designation and day; one about the person alone is read once. */
function comparesOf(id: CriterionId): readonly Compare[] {
  const person = personCriteria.find((criterion) => criterion.id === id);
  if (person) return [person.compare];
  const { on } = criteria.find((criterion) => criterion.id === id) as Criterion;
  return asOfs.flatMap((asOf) =>
    register.designations.flatMap((designation, index) =>
      asOf < designation.effective.day
        ? []
        : [on({ designation, standing: standings.get(asOf)?.[index] as Standing, asOf })],
    ),
  );
}

/** Every finding that a criterion can make, with the facts that it made it from. */
function* findings(id: CriterionId): Generator<readonly [Finding, Facts]> {
  const compares = comparesOf(id);
  for (const facts of everyFacts(id)) {
    for (const compare of compares) for (const finding of compare(facts)) yield [finding, facts];
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
  'FRS-01': [
    ['thirdCountry', 'permanentOffer', 'otherNationality'],
    ['thirdCountry', 'permanentOffer', 'nationality'],
  ],
  'FRS-02': [['thirdCountry', 'permanentOffer', 'thirdCountryStatus']],
  'FRS-07': [['thirdCountryStatus', 'permanentStatusSince']],
  'CRM-02': [['usConvictions'], ['arrests']],
  'CRM-11': [['arrests']],
  'CRM-13': [['arrests', 'crimeAbroad']],
  'CRM-14': [['drugs']],
  'BAR-01': [['safetyFlags']],
  'BAR-02': [
    ['usConvictions', 'crimeAbroad'],
    ['arrests', 'crimeAbroad'],
  ],
  'BAR-03': [['crimeAbroad']],
  'BAR-04': [['safetyFlags']],
  'BAR-05': [['safetyFlags']],
  'INA-07': [['immigrationFlags']],
  'INA-08': [['immigrationFlags']],
  'INA-09': [['immigrationFlags']],
  'INA-11': [['healthGround']],
  'INA-12': [['otherGrounds']],
  'INA-13': [['safetyFlags']],
  'INA-14': [['safetyFlags']],
  'INA-15a': [['familyDrugBenefit']],
  'INA-15b': [['traffickingOrLaundering']],
  'STA-01': [['otherStatus']],
  'STA-02': [['otherStatus']],
  'STA-03': [['otherStatus']],
  'EVD-01': [['identityPapers']],
  'EVD-02': [['identityPapers']],
  'EVD-03': [['entryPaper', 'residencePapers']],
};
const open: readonly unknown[] = [undefined, 'unsure', 'lawyer'];
const known = (facts: Facts, id: FactId) => !open.includes(facts[id]);

/** The rules that a determination tells outside its findings. */
const rulesOf = ({ designations, stop, urgent }: Determination): RuleId[] => [
  ...designations.flatMap(({ standing }) => standing.rules),
  ...urgent.map(({ rule }) => rule),
  ...(stop === null ? [] : [stop.rule]),
];

const seenRules = new Set<RuleId>();
const seenReasons = new Set<string>();

const isCited = ({ citations }: Finding) =>
  citations.length > 0 && citations.every(({ authority }) => isCitable(authority) && authorities[authority]);

/** One text, or a part of it, cited both as surely read and as not; two paragraphs of a section are two texts. */
const isDoubled = ({ citations }: Finding) =>
  citations.some((one) =>
    citations.some(
      (other) =>
        one.authority === other.authority &&
        one.confidence !== other.confidence &&
        (one.at ?? '').startsWith(other.at ?? ''),
    ),
  );

describe.each(Object.keys(products) as CriterionId[])('%s', (id) => {
  test('lists the facts that it reads', () => {
    expect(new Set(products[id].flatMap((one) => Object.keys(one)))).toEqual(new Set(inputs[id]));
  });

  test('never throws, never says yes to what is not known, and cites what can be cited, each text as surely', () => {
    const wrong: unknown[] = [];
    let count = 0;
    // Lists of citations are made once, so each is looked at once.
    const sources = new Map<Finding['citations'], Finding>();
    for (const [finding, facts] of findings(id)) {
      count++;
      sources.set(finding.citations, finding);
      seenRules.add(finding.rule);
      seenReasons.add(finding.reason);
      const told = needed[finding.rule]?.some((all) => all.every((fact) => known(facts, fact)));
      const yes = finding.verdict !== 'met' || told === true;
      const explained =
        finding.verdict !== 'unknown' || finding.attention !== null || finding.missing.length > 0;
      if (!(yes && explained && finding.criterion === id)) wrong.push([finding, facts]);
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(count).toBeGreaterThan(30);
    const cited = [...sources.values()];
    expect(cited.filter((finding) => !isCited(finding))).toEqual([]);
    expect(cited.filter(isDoubled)).toEqual([]);
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
