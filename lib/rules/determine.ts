/**
 * Welcome. This is the whole of the engine: facts, the record, a day and a day of knowledge go in, and a
 * Determination comes out. It has two layers that never mix: how each designation stood (`standing`), and
 * how the facts compare with each rule (`findings`). There is no yes or no at the end, only the worst of
 * each group. It reads no clock, knows no language and gives no advice.
 */
import type { Day } from '../day';
import type { Designation, DesignationId, Register } from '../law/designation';
import { comparePerson } from './compare-person';
import { criteria } from './criteria/index';
import { type Compare, type Criterion, none } from './criterion';
import { type FactId, type Facts, wasAsked } from './facts';
import { type Finding, type Outcome, outcomeOf, worstOf } from './finding';
import { type PaperStanding, papersOn } from './papers';
import { type ProgramOnDay, programsOn } from './programs';
import { rememberPerDays } from './remember';
import type { RuleId } from './rule-ids';
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
type Alarm = { readonly rule: 'THR-04'; readonly what: Urgency };

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
  /** The papers told, each with its cohort; none where nobody was asked. */
  readonly papers: readonly PaperStanding[];
  /** The facts that some finding lacks, each once, in the order of the findings. */
  readonly missing: readonly FactId[];
  /** The rules of the full questions that nobody was asked about, each once. */
  readonly notAssessed: readonly RuleId[];
};

const citizen: Stop = { rule: 'THR-02', why: 'citizen' };
const resident: Stop = { rule: 'THR-03', why: 'resident' };
const notInUs: Stop = { rule: 'THR-01', why: 'not-in-us' };

/** Why the questions end, if they do. */
export function stopOf({ immigrationStatus, inUs }: Facts): Stop | null {
  if (immigrationStatus === 'citizen') return citizen;
  if (immigrationStatus === 'resident') return resident;
  return inUs === false ? notInUs : null;
}

const noPapers: readonly PaperStanding[] = [];
const noAlarm: readonly Alarm[] = [];
const alarms = ({ urgent }: Facts): readonly Alarm[] =>
  Array.isArray(urgent) ? urgent.map((what) => ({ rule: 'THR-04', what })) : noAlarm;

/** One designation on a day with its criteria read for that day; null where there is nothing to compare with. */
type Track = {
  readonly designation: DesignationId;
  readonly standing: Standing;
  readonly criteria: Readonly<Record<'facts' | 'filing', readonly Compare[]>> | null;
};

/** Reads the law for a day once; a batch then asks it for every row. */
const lawOn = rememberPerDays((register, asOf, knownOn) => ({
  programs: programsOn(register, asOf, knownOn),
  papersOn: papersOn(register, asOf, knownOn),
  tracks: programOn(register, asOf, knownOn).map((standing, index): Track => {
    const designation = register.designations[index] as Designation;
    const { id, effective } = designation;
    const nothing = asOf < effective.day || effective.day > knownOn;
    const read = (name: Criterion['group']) =>
      criteria.filter(({ group }) => group === name).map(({ on }) => on({ designation, standing, asOf }));
    return {
      designation: id,
      standing,
      criteria: nothing ? null : { facts: read('facts'), filing: read('filing') },
    };
  }),
}));

/** All findings of some criteria after those given, in their order. */
function gather(compares: readonly Compare[], facts: Facts, first: readonly Finding[]): Finding[] {
  const found = first.slice();
  for (const compare of compares) for (const finding of compare(facts)) found.push(finding);
  return found;
}

function compare(person: readonly Finding[], facts: Facts, track: Track): DesignationResult['comparison'] {
  if (track.criteria === null) return null;
  const own = gather(track.criteria.facts, facts, person);
  const filing = gather(track.criteria.filing, facts, none);
  return facts.inUs === false
    ? { facts: groupOf(asked(own, facts, track)), filing: groupOf(asked(filing, facts, track)) }
    : { facts: groupOf(own), filing: groupOf(filing) };
}

const groupOf = (findings: readonly Finding[]): Group => ({ worst: worstOf(findings), findings });

/** The findings without those that lack only what nobody asked. */
const asked = (findings: readonly Finding[], facts: Facts, { designation }: Track): readonly Finding[] =>
  findings.filter(
    (one) => outcomeOf(one) !== 'missing' || one.missing.some((fact) => wasAsked(facts, fact, designation)),
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
  const law = lawOn(register, asOf, knownOn);
  const nothing = stop === citizen || stop === resident;
  const notAssessed: RuleId[] = [];
  const person = nothing ? none : comparePerson(facts, notAssessed);
  const missing: FactId[] = [];
  const designations: DesignationResult[] = [];
  for (const track of law.tracks) {
    const comparison = nothing ? null : compare(person, facts, track);
    if (comparison !== null) {
      addMissing(missing, comparison.facts);
      addMissing(missing, comparison.filing);
    }
    designations.push({ designation: track.designation, standing: track.standing, comparison });
  }
  const { checked, reviewBy } = register.reviewed;
  const urgent = alarms(facts);
  const papers =
    nothing || facts.papers === undefined ? noPapers : law.papersOn(facts.papers, facts.tpsDesignations);
  return {
    asOf,
    knownOn,
    checked,
    reviewBy,
    urgent,
    stop,
    designations,
    programs: law.programs,
    papers,
    missing,
    notAssessed,
  };
}
