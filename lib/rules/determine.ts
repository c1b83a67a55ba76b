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
import type { FactId, Facts } from './facts';
import { type Finding, type Outcome, worstOf } from './finding';
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

/** Why nothing was compared with the rules of a designation. */
export type Stop = 'citizen' | 'resident' | null;

export type Urgency = Exclude<Facts['urgent'], 'unsure' | undefined>[number];

export type Determination = {
  readonly asOf: Day;
  readonly knownOn: Day;
  /** The day the record was last checked, and the day through which that check holds. */
  readonly checked: Day;
  readonly reviewBy: Day;
  /** THR-04: what cannot wait; shown before anything else. */
  readonly urgent: readonly Urgency[];
  readonly stop: Stop;
  readonly designations: readonly DesignationResult[];
  readonly programs: readonly ProgramOnDay[];
  /** The facts that some finding lacks, each once, in the order of the findings. */
  readonly missing: readonly FactId[];
};

/** A citizen or a permanent resident has no need of TPS: nothing is compared (THR-02, THR-03). */
function stopOf(facts: Facts): Stop {
  const { immigrationStatus } = facts;
  return immigrationStatus === 'citizen' || immigrationStatus === 'resident' ? immigrationStatus : null;
}

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
  return {
    facts: { worst: worstOf(facts), findings: facts },
    filing: { worst: worstOf(filing), findings: filing },
  };
}

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
  const person = stop === null ? comparePerson(facts) : [];
  const missing: FactId[] = [];
  const results = register.designations.map((designation, index): DesignationResult => {
    const standing = standings[index] as Standing;
    const none = stop !== null || asOf < designation.effective.day || designation.effective.day > knownOn;
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
    urgent: Array.isArray(facts.urgent) ? facts.urgent : [],
    stop,
    designations: results,
    programs: programsOn(register, asOf, knownOn),
    missing,
  };
}
