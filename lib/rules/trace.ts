/**
 * The reasoning behind a determination as plain data, for another program or a lawyer to read: how each designation
 * stood and by which act, each rule with what it read, what it found and its sources, and the law that it was compared
 * with. The page saves it and the command line prints it; `reasoning.schema.json` describes it.
 */
import { authorities, isCitable } from '../law/authorities/index';
import type { Citation } from '../law/citation';
import type { Designation, Entry, Register } from '../law/designation';
import { type EntryId, effectConfidenceOf, entriesOf } from '../law/entries';
import { criteria, personCriteria } from './criteria/index';
import { type Compare, type Criterion, citing } from './criterion';
import { type DesignationResult, type Determination, type Group, stopOf } from './determine';
import type { FactId, Facts } from './facts';
import { type CriterionId, type Finding, type Outcome, outcomeOf } from './finding';
import { papersOn } from './papers';
import { isPrivateFact, isPrivateRule } from './private';
import { type Inputs, watched } from './reads';
import type { Standing } from './standing';
import { rulesVersion } from './version';

/** The name of the schema that describes a trace: a file of the site. */
export const traceSchemaName = 'reasoning.schema.json';

/** What a trace tells beside the determination: the digits of the law, and what it is not, in each language. */
type Beside = { readonly lawHash: string; readonly notAdvice: Readonly<Record<'es' | 'en', string>> };

function resolve(citation: Citation) {
  const found = isCitable(citation.authority) ? authorities[citation.authority] : null;
  return { ...citation, label: found?.label ?? citation.authority, url: found?.url ?? null };
}

/** What a comparison of facts reads of them. */
function readBy(facts: Facts, compare: (facts: Facts) => unknown): Inputs {
  const watch = watched(facts);
  compare(watch.facts);
  return watch.inputs();
}

type InputsOf = (finding: Finding) => Inputs;

/** Of several trips the one that a finding is about; each is compared apart from the others. */
function ofTrip(inputs: Inputs, { trip }: Finding['params']): Inputs {
  if (typeof trip !== 'number') return inputs;
  const others = (place: string) =>
    /^absences\[\d+\]/.test(place) && !place.startsWith(`absences[${trip - 1}]`);
  return Object.fromEntries(Object.entries(inputs).filter(([place]) => !others(place)));
}

/** What each criterion read under one designation: its findings share it, but for those of single trips. */
function readerOf(facts: Facts, designation: Designation, standing: Standing): InputsOf {
  const known = new Map<CriterionId, Inputs>();
  const law = { designation, standing, asOf: standing.asOf };
  const compareOf = (criterion: CriterionId): Compare =>
    personCriteria.find(({ id }) => id === criterion)?.compare ??
    (criteria.find(({ id }) => id === criterion) as Criterion).on(law);
  return ({ criterion, params }) => {
    const inputs = known.get(criterion) ?? readBy(facts, compareOf(criterion));
    known.set(criterion, inputs);
    return ofTrip(inputs, params);
  };
}

const tracedFinding = (one: Finding, inputs: Inputs) => ({
  rule: one.rule,
  criterion: one.criterion,
  inputs,
  outcome: outcomeOf(one),
  verdict: one.verdict,
  attention: one.attention,
  waivable: one.waivable,
  reason: one.reason,
  params: one.params,
  missing: one.missing,
  citations: one.citations.map(resolve),
});

/** The worst outcome is null where findings are left out: what is left does not speak for them. */
type TracedGroup = {
  readonly worst: Outcome | null;
  readonly findings: readonly ReturnType<typeof tracedFinding>[];
};

const tracedGroup = ({ worst, findings }: Group, read: InputsOf): TracedGroup => ({
  worst,
  findings: findings.map((one) => tracedFinding(one, read(one))),
});

function tracedDesignation(
  facts: Facts,
  { designation: id, standing, comparison }: DesignationResult,
  of: Designation,
) {
  const read = readerOf(facts, of, standing);
  return {
    designation: id,
    standing,
    comparison:
      comparison === null
        ? null
        : { facts: tracedGroup(comparison.facts, read), filing: tracedGroup(comparison.filing, read) },
  };
}

/**
 * Every act that a standing or a paper names, in the order in which it became known: how sure we are that it was issued,
 * with the source that shows it, and of what it did to each designation (ruling 9).
 */
function actsIn({ designations, papers }: Determination, record: Register) {
  const named = new Set<EntryId | null | undefined>([
    ...designations.flatMap(({ standing: of }) => [
      ...[of.decidedBy, of.runsTo?.entry, of.term?.entry, of.latestOrder],
      ...of.bearing,
      ...[...of.accounts, ...of.windows, ...of.undoneSince].map(({ entry }) => entry),
      ...of.undoneSince.map(({ by }) => by),
    ]),
    ...papers.flatMap(({ decidedBy, perhaps }) => [decidedBy, perhaps?.entry]),
  ]);
  const act = (entry: Entry) => {
    const { id, kind, by, knownFrom, decidedOn, confidence } = entry;
    return {
      ...{ id, kind, by, knownFrom },
      ...(decidedOn && { decidedOn }),
      citations: citing(entry).map(resolve),
      confidence,
      bears: Object.fromEntries(entry.bears.map((on) => [on, effectConfidenceOf(entry, on)])),
    };
  };
  return entriesOf(record)
    .filter(({ id }) => named.has(id))
    .map(act);
}

/**
 * The trace of a determination: made from the facts and the record that it was made from, by reading each criterion
 * again under watch.
 */
export function traceOf(
  facts: Facts,
  made: Determination,
  register: Register,
  { lawHash, notAdvice }: Beside,
) {
  const { designations, papers, urgent, stop, asOf, knownOn, checked, reviewBy, ...rest } = made;
  const record: Register = { ...register, reviewed: { checked, reviewBy } };
  const readOfPapers =
    papers.length === 0
      ? {}
      : readBy(facts, (told) =>
          papersOn(record, asOf, knownOn)(told.papers as NonNullable<Facts['papers']>, told.tpsDesignations),
        );
  return {
    $schema: traceSchemaName,
    notAdvice,
    rulesVersion,
    lawHash,
    ...{ asOf, knownOn, checked, reviewBy },
    privateMatters: 'included' as 'included' | 'left-out',
    urgent: urgent.map((one) => ({ ...one, inputs: readBy(facts, ({ urgent: told }) => told) })),
    stop: stop && { ...stop, inputs: readBy(facts, stopOf) },
    ...rest,
    papers: papers.map(({ citations, perhaps, disputes, ...one }) => ({
      ...one,
      inputs: readOfPapers,
      citations: citations.map(resolve),
      perhaps: perhaps && { ...perhaps, citations: perhaps.citations.map(resolve) },
      disputes: disputes.map(({ id, citations: of }) => ({ id, citations: of.map(resolve) })),
    })),
    designations: designations.map((one, index) =>
      tracedDesignation(facts, one, record.designations[index] as Designation),
    ),
    acts: actsIn(made, record),
  };
}

export type Trace = ReturnType<typeof traceOf>;

const isPrivatePlace = (place: string): boolean => isPrivateFact(place.split(/[.[]/)[0] as FactId);

const openInputs = (inputs: Inputs): Inputs =>
  Object.fromEntries(Object.entries(inputs).filter(([place]) => !isPrivatePlace(place)));

/** A group without what is private; the worst of all of it would tell of what is left out. */
const openGroup = ({ findings }: TracedGroup, worst: Outcome | null): TracedGroup => ({
  worst,
  findings: findings
    .filter(({ rule }) => !isPrivateRule(rule))
    .map((one) => ({ ...one, inputs: openInputs(one.inputs) })),
});

/**
 * The same trace without private matters: no finding about them, met or not, and none of their answers among what other
 * rules read. Nothing that stays depends on what was said of them.
 */
export function withoutPrivate({ missing, notAssessed, designations, urgent: _, ...rest }: Trace): Trace {
  return {
    ...rest,
    privateMatters: 'left-out',
    // It tells of detention, hearings and orders, which are private where other questions ask for them.
    urgent: [],
    missing: missing.filter((fact) => !isPrivateFact(fact)),
    notAssessed: notAssessed.filter((rule) => !isPrivateRule(rule)),
    designations: designations.map(({ comparison, ...one }) => ({
      ...one,
      comparison: comparison && {
        facts: openGroup(comparison.facts, null),
        filing: openGroup(comparison.filing, comparison.filing.worst),
      },
    })),
  };
}
