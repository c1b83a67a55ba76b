/** Every finding that a criterion can make from its answers, and what may be asked of each. */
import { type Day, day } from '../../lib/day';
import { questions } from '../../lib/interview/questions/index';
import { authorities, isCitable } from '../../lib/law/authorities/index';
import { register } from '../../lib/law/register';
import { criteria, personCriteria } from '../../lib/rules/criteria/index';
import type { Compare, Criterion } from '../../lib/rules/criterion';
import type { FactId, Facts, FactsInput } from '../../lib/rules/facts';
import type { CriterionId, Finding } from '../../lib/rules/finding';
import type { RuleId } from '../../lib/rules/rule-ids';
import { programOn, type Standing } from '../../lib/rules/standing';
import { read } from './ask';
import { type Options, products } from './every-option';

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
/** Every combination of the facts of a criterion, by its products. */
const everyFacts = function* (id: CriterionId) {
  for (const one of products[id]) yield* product(one);
};

const asOfs = ['2021-06-01', '2023-10-03', '2024-06-01', '2025-10-02', '2026-11-21'].map(day);
const standings = new Map<Day, readonly Standing[]>(
  asOfs.map((asOf) => [asOf, programOn(register, asOf, asOf)]),
);

/** A criterion as read for each designation and day; one about the person alone is read once. */
export function comparesOf(id: CriterionId): readonly Compare[] {
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
export function* findings(id: CriterionId): Generator<readonly [Finding, Facts]> {
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
  'EVD-03': [['residenceProof']],
};
const open: readonly unknown[] = [undefined, 'unsure', 'lawyer'];
const known = (facts: Facts, id: FactId) => !open.includes(facts[id]);

/** A rule says yes though not all that it needs is known. */
export const isRash = ({ rule, verdict }: Finding, facts: Facts): boolean =>
  verdict === 'met' && !needed[rule]?.some((all) => all.every((fact) => known(facts, fact)));

/** An unknown says which kind it is. */
export const isExplained = ({ verdict, attention, missing }: Finding): boolean =>
  verdict !== 'unknown' || attention !== null || missing.length > 0;

/** Cites something, and only what can be cited. */
export const isCited = ({ citations }: Finding) =>
  citations.length > 0 && citations.every(({ authority }) => isCitable(authority) && authorities[authority]);

const answered = new Set(questions.flatMap(({ fills }) => fills));
const details: readonly string[] = questions.find(({ id }) => id === 'conv_flags')?.choices ?? [];

/** Whether the interview can end in these facts: its questions fill each, and offer each box of convictions. */
export const canBeAnswered = (facts: Facts): boolean =>
  (Object.keys(facts) as FactId[]).every((fact) => answered.has(fact)) &&
  (!Array.isArray(facts.convictionDetails) || facts.convictionDetails.every((box) => details.includes(box)));

/** One text, or a part of it, cited both as surely read and as not; two paragraphs of a section are two texts. */
export const isDoubled = ({ citations }: Finding) =>
  citations.some((one) =>
    citations.some(
      (other) =>
        one.authority === other.authority &&
        one.confidence !== other.confidence &&
        (one.at ?? '').startsWith(other.at ?? ''),
    ),
  );

/** The values of each fact that some criteria read, each once, as the rules get them. */
export function readOptions(ids: readonly CriterionId[]): ReadonlyMap<FactId, readonly unknown[]> {
  const values = new Map<FactId, Map<string, unknown>>();
  for (const of of ids.flatMap((id) => products[id])) {
    for (const [key, list] of Object.entries(of)) {
      const known = values.get(key as FactId) ?? new Map<string, unknown>();
      values.set(key as FactId, known);
      for (const value of list)
        known.set(
          JSON.stringify(value) ?? '',
          value === undefined ? value : read({ [key]: value } as FactsInput)[key as FactId],
        );
    }
  }
  return new Map([...values].map(([fact, known]) => [fact, [...known.values()]]));
}
