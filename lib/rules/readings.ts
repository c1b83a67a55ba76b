/**
 * What the rules read and say, found by asking them: every criterion is read for cases that lead to each reason, once
 * whole and once without each of their facts. For people who review the words; no result depends on it.
 */
import { day } from '../day';
import type { Citation } from '../law/citation';
import type { Register } from '../law/designation';
import { criteria, personCriteria } from './criteria/index';
import type { Compare } from './criterion';
import { determine } from './determine';
import { type FactId, type Facts, type FactsInput, factsSchema } from './facts';
import { type Finding, type Outcome, outcomeOf, type Params, worstFirst } from './finding';
import { cases } from './reason-cases';
import { type ReasonCode, reasonCodes } from './reasons';
import { type RuleId, ruleIds } from './rule-ids';
import { programOn } from './standing';

/** All that one reason is said of. */
export type ReasonReading = {
  readonly rules: readonly RuleId[];
  readonly outcomes: readonly Outcome[];
  /** What a result cites with it, each text and paragraph once. */
  readonly citations: readonly Citation[];
  /** What fills its holes in the case that stands for it. */
  readonly example: Params;
};

export type Readings = {
  readonly reasons: Readonly<Record<ReasonCode, ReasonReading>>;
  /** The facts that change what a rule says, or that it calls missing. */
  readonly facts: Readonly<Record<RuleId, readonly FactId[]>>;
};

const days = ['2021-06-01', '2023-10-03', '2024-06-01', '2025-10-02', '2025-12-01', '2026-11-21'].map(day);

const flagged = ['removed-returned-unpermitted', 'left-after-180'] as const;
const staff = ['healthGround', 'otherGrounds', 'familyDrugBenefit', 'traffickingOrLaundering'] as const;
const privateFacts = [
  ...([
    'removalOrder',
    'missedHearing',
    'immigrationFlags',
    'arrests',
    'openCharges',
    'usConvictions',
  ] as const),
  ...(['crimeAbroad', 'drugs', 'safetyFlags', 'fear', 'entryManner'] as const),
];
const each = <V>(facts: readonly FactId[], value: V): FactsInput =>
  Object.fromEntries(facts.map((fact) => [fact, value])) as FactsInput;

/** What several rules say alike, said by each of them, and the facts that only matter beside others. */
const beside: readonly FactsInput[] = [
  each(privateFacts, 'lawyer'),
  each([...privateFacts, ...staff, 'helpedBy'], 'unsure'),
  {
    ...each(staff, false),
    arrests: [],
    immigrationFlags: [],
    safetyFlags: [],
    crimeAbroad: 'no',
    drugs: 'no',
  },
  { nationality: 'stateless', otherNationality: 'yes' },
  { otherNationality: 'no', entryPassport: 'other' },
  { thirdCountry: 'transit' },
  { thirdCountry: 'none', permanentOffer: false },
  { thirdCountry: 'none', permanentOffer: false, nationality: 'stateless' },
  { arrests: ['us'], usConvictions: 'felony', openCharges: 'unsure' },
  { crimeAbroad: 'no' },
  { immigrationFlags: ['left-after-180'], entryManner: 'visa', absences: 'unsure' },
  { immigrationFlags: [...flagged], entryManner: 'uninspected', urgent: ['detained', 'order'], court: 'no' },
  { about: 'child', bornInUs: 'unsure', livedSince: '2024-01' },
  { about: 'child', nationality: 'born', livedSince: '2024-01' },
  { presentOn: { 've-2021': false, 've-2023': false } },
  { tpsHistory: [], tpsDesignations: ['ve-2021'] },
  { tpsHistory: ['granted'], tpsDesignations: ['ve-2023'] },
  { tpsHistory: 'unsure' },
  { about: 'child', tpsHistory: [], lateConditions: { 've-2021': [], 've-2023': [] } },
  { bornInUs: true, tpsHistory: [], familyTps: 'parent', born: '2015-06', lateConditions: { 've-2021': [] } },
  { fear: true, askedForAsylum: true },
  { immigrationStatus: 'citizen' },
  { immigrationStatus: 'resident' },
  { urgent: ['hearing'] },
];

/** What is compared with whom on each day: a designation's criteria only since it took effect. */
const comparesOf = (register: Register): readonly Compare[] => [
  ...personCriteria.map(({ compare }) => compare),
  ...days.flatMap((asOf) =>
    programOn(register, asOf, asOf).flatMap((standing, at) => {
      const designation = register.designations[at];
      if (!designation || asOf < designation.effective.day) return [];
      return criteria.map(({ on }) => on({ designation, standing, asOf }));
    }),
  ),
];

/** What each rule says of some facts, as one text per rule. */
function saidOf(facts: Facts, register: Register, compares: readonly Compare[], see: (of: Finding) => void) {
  const said = new Map<RuleId, string>();
  const add = (rule: RuleId, text: string) => said.set(rule, `${said.get(rule) ?? ''}/${text}`);
  for (const compare of compares) {
    for (const finding of compare(facts)) {
      see(finding);
      add(finding.rule, `${finding.reason} ${outcomeOf(finding)} ${JSON.stringify(finding.params)}`);
    }
  }
  const { stop, urgent } = determine(facts, register, register.reviewed.checked);
  if (stop) add(stop.rule, stop.why);
  for (const { rule, what } of urgent) add(rule, what);
  return said;
}

const citationKey = ({ authority, at, confidence }: Citation) => `${authority} ${at ?? ''} ${confidence}`;
const without = (facts: Facts, fact: FactId): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => id !== fact)) as Facts;

/** Asks every rule about every case. Takes a while (about a second): for a page that is built, never for one that runs. */
export function readings(register: Register): Readings {
  const compares = comparesOf(register);
  const rules = new Map<ReasonCode, Set<RuleId>>();
  const outcomes = new Map<ReasonCode, Set<Outcome>>();
  const citations = new Map<ReasonCode, Map<string, Citation>>();
  const examples = new Map<ReasonCode, Params>();
  const facts = new Map<RuleId, Set<FactId>>();
  const put = <K, V>(to: Map<K, Set<V>>, key: K, value: V) =>
    to.set(key, (to.get(key) ?? new Set()).add(value));
  let speaking: ReasonCode | null = null;

  const see = (finding: Finding) => {
    const { reason, rule } = finding;
    put(rules, reason, rule);
    put(outcomes, reason, outcomeOf(finding));
    for (const fact of finding.missing) put(facts, rule, fact);
    const cited = citations.get(reason) ?? new Map<string, Citation>();
    for (const citation of finding.citations) cited.set(citationKey(citation), citation);
    citations.set(reason, cited);
    if (reason === speaking || !examples.has(reason)) examples.set(reason, finding.params);
    if (reason === speaking) speaking = null;
  };
  const ask = (told: Facts) => {
    const whole = saidOf(told, register, compares, see);
    speaking = null;
    for (const fact of Object.keys(told) as FactId[]) {
      const less = saidOf(without(told, fact), register, compares, see);
      for (const rule of new Set([...whole.keys(), ...less.keys()]))
        if (whole.get(rule) !== less.get(rule)) put(facts, rule, fact);
    }
  };
  for (const [code, [input]] of Object.entries(cases)) {
    speaking = code as ReasonCode;
    ask(factsSchema.parse(input));
  }
  for (const input of beside) ask(factsSchema.parse(input));

  const readBy = Object.fromEntries(ruleIds.map((id) => [id, [...(facts.get(id) ?? [])]]));
  const readingOf = (code: ReasonCode): ReasonReading => ({
    rules: ruleIds.filter((id) => rules.get(code)?.has(id)),
    outcomes: worstFirst.filter((one) => outcomes.get(code)?.has(one)),
    citations: [...(citations.get(code)?.values() ?? [])],
    example: examples.get(code) ?? {},
  });
  return {
    reasons: Object.fromEntries(reasonCodes.map((code) => [code, readingOf(code)])) as Readings['reasons'],
    facts: readBy as unknown as Readings['facts'],
  };
}
