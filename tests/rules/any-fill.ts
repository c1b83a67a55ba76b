/** A whole value for a fact that is not known, drawn by itself: any day of a rough one, any boxes, any trips. */
import fc from 'fast-check';
import { addDays, type Day, day, daysBetween, exactly, type Span } from '../../lib/day';
import type { Designation } from '../../lib/law/designation';
import { boxesOf, choicesOf } from '../../lib/rules/fact-values';
import type { Absence, FactId, Facts, LateCondition, PaperDays, Papers } from '../../lib/rules/facts';
import { filingOf } from '../../lib/rules/filing-of';
import { papersTold } from '../../lib/rules/told-papers';
import { exactDays } from './any-facts';

type Context = { readonly facts: Facts; readonly on: Designation; readonly last: Day; readonly from: Day };

const open = (told: unknown) => told === undefined || told === 'unsure';
const isDay = (told: unknown) =>
  typeof told === 'object' && (told as Span).earliest === (told as Span).latest;
const or = <T>(told: T | 'unsure' | undefined, ...values: T[]): fc.Arbitrary<T> =>
  open(told) ? fc.constantFrom(...values) : fc.constant(told as T);

/** Any day between two, the ends often. */
function dayIn(earliest: Day, latest: Day): fc.Arbitrary<Span> {
  const count = Math.max(0, daysBetween(earliest, latest));
  return fc
    .oneof(fc.nat(count), fc.nat(Math.min(3, count)), fc.integer({ min: Math.max(0, count - 3), max: count }))
    .map((skip) => exactly(addDays(earliest, skip)));
}

/** Any exact day of what was told, up to the last day; days on which rules turn where nothing was told. */
function any(told: Span | 'unsure' | undefined, last: Day, from = day('2010-01-01')): fc.Arbitrary<Span> {
  if (typeof told === 'object') {
    const latest = told.earliest <= last && last < told.latest ? last : told.latest;
    return dayIn(told.earliest, latest);
  }
  return exactDays.map((of) => exactly(of < from ? from : of > last ? last : of));
}

/** Whether a fact is known for a designation: then nothing may be said of it. */
export function isKnown(fact: FactId, facts: Facts, on: Designation): boolean {
  const { [fact]: told } = facts;
  const mine = (told as Partial<Record<string, unknown>> | undefined)?.[on.id];
  if (fact === 'livedSince' || fact === 'born') return isDay(told);
  if (fact === 'livedOn' || fact === 'presentOn') return !open(mine);
  if (fact === 'filings') {
    const filing = filingOf(facts, on.id, day('9999-12-31'));
    return filing.kind === 'filed' ? isDay(filing.received) : filing.kind !== 'unknown';
  }
  if (fact === 'papers') {
    const { papers } = facts;
    if (papers === undefined) return true;
    return (
      Array.isArray(papers.kinds) &&
      papersTold(papers).every(([, { endDate, receivedOn }]) => isDay(endDate) && isDay(receivedOn))
    );
  }
  if (fact === 'lateConditions') {
    const done = ({ kind, ended }: LateCondition) => kind === 'family' || ended === 'still' || isDay(ended);
    return Array.isArray(mine) && mine.every(done);
  }
  if (fact === 'absences') {
    const done = ({ left, returned, reason, permit, inspected, heldTps }: Absence) =>
      isDay(left) && isDay(returned) && [reason, permit, inspected, heldTps].every((of) => !open(of));
    return Array.isArray(told) && (told as Absence[]).every(done);
  }
  return !open(told);
}

const anyTrip = (told: Absence, last: Day, since: Day): fc.Arbitrary<Absence> =>
  fc.record({
    left: any(
      told.left,
      typeof told.returned === 'object' && told.returned.latest < last ? told.returned.latest : last,
      since,
    ),
    returned: any(told.returned, last, since),
    reason: or(told.reason, 'emergency', 'family', 'work', 'ordered', 'other'),
    permit: or(told.permit, 'tps-travel', 'advance-parole', 'none'),
    inspected: or(told.inspected, true, false),
    heldTps: or(told.heldTps, true, false),
  });
const inOrder = (trips: readonly Absence[]) =>
  trips.every(({ left, returned }) => (left as Span).earliest <= (returned as Span).latest);

function anyTrips({ facts: { absences: told, livedSince }, last }: Context): fc.Arbitrary<Absence[]> {
  const began =
    typeof livedSince === 'object' && livedSince.earliest <= last ? livedSince.earliest : day('2010-01-01');
  const trips = Array.isArray(told)
    ? fc.tuple(...told.map((trip) => anyTrip(trip, last, began)))
    : fc.array(anyTrip({}, last, began), { maxLength: 3 });
  return trips.filter(inOrder);
}

function anyConditions({ facts, on, last, from }: Context): fc.Arbitrary<LateCondition[]> {
  const told = facts.lateConditions?.[on.id];
  const one = ({ kind, ended }: LateCondition): fc.Arbitrary<LateCondition> => {
    if (ended === 'still' || kind === 'family')
      return fc.constant(ended === undefined ? { kind } : { kind, ended });
    const span =
      typeof ended === 'object'
        ? { earliest: ended.earliest < from ? from : ended.earliest, latest: ended.latest }
        : undefined;
    const days =
      typeof ended === 'object' && ended.latest < from ? fc.constant(ended) : any(span, last, from);
    const ends = span ? days : fc.oneof(days, fc.constant('still' as const));
    return ends.map((of) => ({ kind, ended: of }));
  };
  if (Array.isArray(told)) return fc.tuple(...told.map(one));
  const kinds = fc.constantFrom<LateCondition['kind']>(
    'nonimmigrant',
    'parole',
    'pending',
    'relief',
    'family',
  );
  return fc.array(
    kinds.chain((kind) => one({ kind })),
    { maxLength: 3 },
  );
}

const anyPaper = (told: PaperDays | undefined, last: Day) =>
  fc
    .record({
      endDate: fc.oneof(
        any(told?.endDate, last),
        open(told?.endDate) ? fc.constant(exactly(day('2026-10-02'))) : any(told?.endDate, last),
      ),
      receivedOn: any(told?.receivedOn, last),
    })
    .map((of): PaperDays => ({ ...told, ...of }));

function anyPapers({ facts: { papers = {} }, last }: Context): fc.Arbitrary<Papers> {
  const kinds = fc.subarray(['permit-a12', 'permit-c19', 'approval', 'i-94', 'receipt'] as const);
  return fc
    .tuple(
      Array.isArray(papers.kinds) ? fc.constant(papers.kinds) : kinds,
      fc.record({
        permit: anyPaper(papers.permit, last),
        approval: anyPaper(papers.approval, last),
        'i-94': anyPaper(papers['i-94'], last),
      }),
    )
    .map(([held, filled]) => {
      const whole = { ...papers, kinds: held } as Papers;
      // Days belong to papers that somebody has.
      for (const [paper] of papersTold(whole)) Object.assign(whole, { [paper]: filled[paper] });
      return whole;
    });
}

/** Facts with one fact filled as anybody could have told it; `from` is the first day of the window as known. */
export function anyFill(fact: FactId, context: Context): fc.Arbitrary<Facts> {
  const { facts, on, last } = context;
  const fill = (value: unknown): Facts => ({ ...facts, [fact]: value });
  const mine = (value: unknown): Facts => fill({ ...(facts[fact] as object | undefined), [on.id]: value });
  const filing = filingOf(facts, on.id, day('9999-12-31'));
  switch (fact) {
    case 'livedSince':
      return any(facts.livedSince, last).map(fill);
    case 'born':
      return any(facts.born, last).map(fill);
    case 'livedOn':
    case 'presentOn':
      return fc.boolean().map(mine);
    case 'filings': {
      const received = any(filing.kind === 'filed' ? filing.received : undefined, last);
      return received.map((receivedOn) => mine({ ...facts.filings?.[on.id], receivedOn }));
    }
    case 'lateConditions':
      return anyConditions(context).map(mine);
    case 'absences':
      return anyTrips(context).map(fill);
    case 'papers':
      return anyPapers(context).map(fill);
    default: {
      const boxes = boxesOf(fact);
      return (boxes.length > 0 ? fc.subarray([...boxes]) : fc.constantFrom(...choicesOf(fact))).map(fill);
    }
  }
}
