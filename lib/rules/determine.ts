/**
 * Welcome. This is the whole of the engine: facts, the record, a day and a day of knowledge go in, and a
 * Determination comes out. It has two layers that never mix: how each designation stood (`standing`), and
 * how the facts compare with each rule (`findings`). There is no yes or no at the end, only the worst of
 * each group. It reads no clock, knows no language and gives no advice.
 */
import type { Day } from '../day';
import type { DesignationId, Register } from '../law/designation';
import { criteria, personCriteria } from './criteria/index';
import type { Context } from './criterion';
import { type FactId, type Facts, wasAsked } from './facts';
import { type Finding, type Outcome, outcomeOf, worstOf } from './finding';
import { type ProgramOnDay, programsOn } from './programs';
import { programOn, type Standing } from './standing';

/** The findings of one group, in order of the criteria, and the worst outcome among them. */
export type Group = { readonly worst: Outcome; readonly findings: readonly Finding[] };

export type DesignationResult = {
  readonly designation: DesignationId;
  /** The program layer. */
  readonly standing: Standing;
  /** The individual layer; null where there is nothing to compare with. */
  readonly comparison: { readonly facts: Group; readonly filing: Group } | null;
};

/**
 * Why the questions end, and by which rule. A citizen or a permanent resident has no need of TPS: nothing is
 * compared. Outside the United States what was told is compared, and what nobody asked is not called missing.
 */
export type Stop =
  | { readonly rule: 'THR-01'; readonly why: 'not-in-us' }
  | { readonly rule: 'THR-02'; readonly why: 'citizen' }
  | { readonly rule: 'THR-03'; readonly why: 'resident' };

export type Urgency = Exclude<Facts['urgent'], 'unsure' | undefined>[number];

/** What cannot wait, by the rule that help comes first. */
export type Alarm = { readonly rule: 'THR-04'; readonly what: Urgency };

export type Determination = {
  readonly asOf: Day;
  readonly knownOn: Day;
  /** The day the record was last checked, and the day through which that check holds. */
  readonly checked: Day;
  readonly reviewBy: Day;
  /** Shown before anything else. */
  readonly urgent: readonly Alarm[];
  readonly stop: Stop | null;
  readonly designations: readonly DesignationResult[];
  readonly programs: readonly ProgramOnDay[];
  /** The facts that some finding lacks, each once, in the order of the findings. */
  readonly missing: readonly FactId[];
};

const citizen: Stop = { rule: 'THR-02', why: 'citizen' };
const resident: Stop = { rule: 'THR-03', why: 'resident' };
const notInUs: Stop = { rule: 'THR-01', why: 'not-in-us' };

function stopOf({ immigrationStatus, inUs }: Facts): Stop | null {
  if (immigrationStatus === 'citizen') return citizen;
  if (immigrationStatus === 'resident') return resident;
  return inUs === false ? notInUs : null;
}

const noAlarm: readonly Alarm[] = [];
const alarms = ({ urgent }: Facts): readonly Alarm[] =>
  Array.isArray(urgent) ? urgent.map((what) => ({ rule: 'THR-04', what })) : noAlarm;

/** The findings about the person alone: they are the same for every designation, so they are made once. */
function comparePerson(facts: Facts): readonly Finding[] {
  const found: Finding[] = [];
  for (const criterion of personCriteria) for (const finding of criterion.compare(facts)) found.push(finding);
  return found;
}

function compare(person: readonly Finding[], context: Context): DesignationResult['comparison'] {
  const facts = person.slice();
  const filing: Finding[] = [];
  for (const criterion of criteria) {
    const group = criterion.group === 'facts' ? facts : filing;
    for (const finding of criterion.compare(context)) group.push(finding);
  }
  return context.facts.inUs === false
    ? { facts: groupOf(asked(facts, context)), filing: groupOf(asked(filing, context)) }
    : { facts: groupOf(facts), filing: groupOf(filing) };
}

const groupOf = (findings: readonly Finding[]): Group => ({ worst: worstOf(findings), findings });

/** The findings without those that lack only what nobody asked. */
const asked = (findings: readonly Finding[], { facts, designation }: Context): readonly Finding[] =>
  findings.filter(
    (one) =>
      outcomeOf(one) !== 'missing' || one.missing.some((fact) => wasAsked(facts, fact, designation.id)),
  );

/** Adds the facts that a group's findings lack, each once. */
function addMissing(to: FactId[], { findings }: Group): void {
  for (const { missing } of findings) for (const fact of missing) if (!to.includes(fact)) to.push(fact);
}

/**
 * Compares facts with the record on a day, as known on a day. Throws a RangeError when the day of knowledge
 * is earlier than the day. The same arguments always give the same determination.
 */
export function determine(facts: Facts, register: Register, asOf: Day, knownOn: Day = asOf): Determination {
  const stop = stopOf(facts);
  const standings = programOn(register, asOf, knownOn);
  const nothing = stop === citizen || stop === resident;
  const person = nothing ? [] : comparePerson(facts);
  const missing: FactId[] = [];
  const results = register.designations.map((designation, index): DesignationResult => {
    const standing = standings[index] as Standing;
    const none = nothing || asOf < designation.effective.day || designation.effective.day > knownOn;
    const comparison = none ? null : compare(person, { facts, designation, standing, asOf });
    if (comparison !== null) {
      addMissing(missing, comparison.facts);
      addMissing(missing, comparison.filing);
    }
    return { designation: designation.id, standing, comparison };
  });
  return {
    asOf,
    knownOn,
    checked: register.reviewed.checked,
    reviewBy: register.reviewed.reviewBy,
    urgent: alarms(facts),
    stop,
    designations: results,
    programs: programsOn(register, asOf, knownOn),
    missing,
  };
}
