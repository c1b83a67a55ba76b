/**
 * What a fact that is not known can still be: whole facts, each with one value that agrees with what was told of that
 * fact. A rough day is filled with days inside it only. A fact that is known has no fills, so that nothing here ever
 * says what another answer would have done.
 */
import { addDays, type Day, day, exactly, isExact, type Span } from '../day';
import type { Designation, DesignationId } from '../law/designation';
import { choicesIn, valuesOf } from './fact-values';
import { type FactId, type Facts, type LateCondition, lateCondition } from './facts';
import { filingOf } from './filing-of';
import { fillsOfPapers } from './fills-of-papers';
import { fillsOfTrips, oneByOne } from './fills-of-trips';
import { graceDays, lastGraceDay, pastGrace } from './grace';
import { daysIn, withNeighbours } from './turning-days';

/** The law on a day, as far as a day told can turn on it. */
export type Turns = {
  readonly designations: readonly Designation[];
  /** The window of first registration of each designation as known, in the same order. */
  readonly windows: readonly ({ readonly from: Day; readonly to: Day } | null)[];
  readonly asOf: Day;
  /** No fact lies later than this day. */
  readonly last: Day;
  readonly limits: readonly Day[];
  readonly filing: readonly (readonly Day[])[];
  readonly birth: readonly Day[];
  readonly papers: readonly Day[];
};

/** One way in which a fact can be filled: the whole facts, and the designation for which they were filled. */
export type Fill = { readonly facts: Facts; readonly only: DesignationId | null };

/** Before any day on which a rule turns. */
const early = day('2000-01-01');
/** Later than any filing: what was filed is read as told, whatever day is looked at. */
const everything = day('9999-12-31');

const unknown = (told: unknown): boolean => told === undefined || told === 'unsure';

/** A day told, as far as anybody can have lived through it. */
const lived = (of: Span, last: Day): Span =>
  of.earliest <= last && of.latest > last ? { earliest: of.earliest, latest: last } : of;

/** The exact days that a day told in part can be; none where it is known to the day. */
function exactDays(told: Span | 'unsure' | undefined, from: Day, last: Day, days: readonly Day[]): Span[] {
  if (typeof told !== 'object') return daysIn({ earliest: from, latest: last }, days).map(exactly);
  return isExact(told) ? [] : daysIn(lived(told, last), days).map(exactly);
}

/** What was told of conditions for one designation, as days that turn its late filing. */
function graceOf(facts: Facts, { id }: Designation): Day[] {
  const told = facts.lateConditions?.[id];
  const ends = Array.isArray(told)
    ? told.flatMap(({ ended }) => (typeof ended === 'object' ? ended : []))
    : [];
  return ends.flatMap(({ earliest, latest }) => [earliest, latest]);
}

/** The first filing under a designation on each day that it can have been received. */
function filings(facts: Facts, turns: Turns, index: number): Facts['filings'][] {
  const designation = turns.designations[index] as Designation;
  const { id } = designation;
  const told = facts.filings?.[id];
  const filing = filingOf(facts, id, everything);
  if (filing.kind === 'none' || filing.kind === 'differ') return [];
  const after = graceOf(facts, designation).flatMap((of) => [of, lastGraceDay(of)]);
  const days = withNeighbours([...(turns.filing[index] as readonly Day[]), ...after]);
  const received = filing.kind === 'filed' ? filing.received : undefined;
  return exactDays(received, early, turns.last, days).map((receivedOn) => ({
    ...facts.filings,
    [id]: { ...told, receivedOn },
  }));
}

/** Each end that a condition can have had, not before the window in which it is asked for. */
function endsOf({ ended }: Pick<LateCondition, 'ended'>, facts: Facts, turns: Turns, index: number) {
  if (ended === 'still') return ['still' as const];
  const { id, windows } = turns.designations[index] as Designation;
  const from = (turns.windows[index] ?? windows.find(({ kind }) => kind === 'first'))?.from ?? early;
  const told = typeof ended === 'object' ? ended : { earliest: from, latest: turns.last };
  if (told.latest < from) return [told];
  const filing = filingOf(facts, id, turns.asOf);
  const filed = filing.kind === 'filed' ? filing.received : exactly(turns.asOf);
  const near = [filed.earliest, filed.latest].flatMap((of) =>
    [0, graceDays, pastGrace].map((count) => addDays(of, -count)),
  );
  const span = lived(
    { earliest: told.earliest < from ? from : told.earliest, latest: told.latest },
    turns.last,
  );
  const days = daysIn(span, withNeighbours(near)).map(exactly);
  return typeof ended === 'object' ? days : [...days, 'still' as const];
}

/** The conditions that somebody can have had while the window of a designation was open. */
function lateConditions(facts: Facts, turns: Turns, index: number): Facts['lateConditions'][] {
  const { id } = turns.designations[index] as Designation;
  const told = facts.lateConditions?.[id];
  const ways = (of: Pick<LateCondition, 'kind' | 'ended'>): LateCondition[] =>
    of.kind === 'family' ? [of] : endsOf(of, facts, turns, index).map((ended) => ({ kind: of.kind, ended }));
  const isTold = ({ kind, ended }: LateCondition) =>
    kind === 'family' || ended === 'still' || (typeof ended === 'object' && isExact(ended));
  if (Array.isArray(told) && told.every(isTold)) return [];
  const kinds = choicesIn(lateCondition.shape.kind) as readonly LateCondition['kind'][];
  const lists = Array.isArray(told)
    ? oneByOne(told.map(ways))
    : [[], ...kinds.flatMap((kind) => ways({ kind }).map((one) => [one]))];
  return lists.map((list) => ({ ...facts.lateConditions, [id]: list }));
}

/** Yes and no for a fact that is told per designation; none where it is known. */
const yesOrNo =
  (fact: 'livedOn' | 'presentOn') =>
  (facts: Facts, { designations }: Turns, index: number) => {
    const { id } = designations[index] as Designation;
    return unknown(facts[fact]?.[id]) ? [true, false].map((value) => ({ ...facts[fact], [id]: value })) : [];
  };

/** The time in which a trip can lie: since the life here began, as far as it was told. */
function lifeHere({ livedSince }: Facts, last: Day): Span {
  const began = typeof livedSince === 'object' && livedSince.earliest <= last ? livedSince.earliest : early;
  return { earliest: began, latest: last };
}

/** The facts told for each designation apart; the others are filled for all at once. */
const perDesignation: {
  readonly [K in FactId]?: (facts: Facts, turns: Turns, index: number) => readonly Facts[K][];
} = { livedOn: yesOrNo('livedOn'), presentOn: yesOrNo('presentOn'), filings, lateConditions };

/** The facts whose values are days, or made of parts; the schema lists the values of all others. */
const made: { readonly [K in FactId]?: (facts: Facts, turns: Turns) => readonly Facts[K][] } = {
  livedSince: ({ livedSince }, { last, limits }) =>
    exactDays(livedSince, early, last, withNeighbours(limits)),
  born: ({ born }, { last, birth }) => exactDays(born, day('1920-01-01'), last, birth),
  absences: (facts, { last, limits }) =>
    fillsOfTrips(facts.absences, lifeHere(facts, last), limits) as Facts['absences'][],
  papers: ({ papers }, { last, papers: days }) =>
    fillsOfPapers(papers, { earliest: early, latest: last }, days),
};

/** Every way in which a fact can be filled; none where it is known. */
export function fillsOf(fact: FactId, facts: Facts, turns: Turns): readonly Fill[] {
  const apart = perDesignation[fact];
  if (apart) {
    return turns.designations.flatMap(({ id }, index) =>
      apart(facts, turns, index).map((value) => ({ facts: { ...facts, [fact]: value }, only: id })),
    );
  }
  const own = made[fact];
  const values = own ? own(facts, turns) : unknown(facts[fact]) ? valuesOf(fact) : [];
  return values.map((value) => ({ facts: { ...facts, [fact]: value } as Facts, only: null }));
}
