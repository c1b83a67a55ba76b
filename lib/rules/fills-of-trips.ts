/** Every way in which trips that were not told, or told in part, can have been, as far as the rules tell them apart. */
import { addDays, type Day, exactly, later, type Span } from '../day';
import { tripDays } from './absences-of';
import { choicesIn } from './fact-values';
import { type Absence, absence } from './facts';
import { daysIn } from './turning-days';

const { reason: reasons, permit: permits } = absence.shape;
const isOpen = (told: unknown): boolean => told === undefined || told === 'unsure';

/** The trip with what no rule speaks of in place of what was not told. */
function quietly(trip: Absence): Absence {
  const quiet = { reason: 'other', permit: 'tps-travel', inspected: true, heldTps: false } as const;
  return { ...quiet, ...Object.fromEntries(Object.entries(trip).filter(([, value]) => !isOpen(value))) };
}

/** What was not told of a trip beside its days, one thing turned at a time; permission counts only while holding TPS. */
function turnsOf({ reason, permit, inspected, heldTps }: Absence): Absence[] {
  const held = isOpen(heldTps) ? { heldTps: true } : {};
  const turns = [
    ...(isOpen(reason) ? choicesIn(reasons).flatMap((of) => (of === 'other' ? [] : { reason: of })) : []),
    ...(isOpen(permit) ? choicesIn(permits).map((of) => ({ ...held, permit: of })) : [held]),
    ...(isOpen(inspected) ? [{ inspected: false }] : []),
  ];
  return turns as Absence[];
}

const shorter = (one: readonly [Day, Day], other: readonly [Day, Day]) =>
  one[1] === other[1] ? (one[0] > other[0] ? -1 : 1) : one[1] < other[1] ? -1 : 1;

/** A trip through all that is not known of it; first the shortest and earliest, last the longest and latest. */
function waysOf(trip: Absence, life: Span, limits: readonly Day[]): Absence[] {
  const { left, returned } = tripDays(trip);
  // The first day out and the last day back that compare alike: if any days out and back fit, these do.
  const begun = daysIn(left ?? upTo(life, returned?.latest), [...limits, ...limits.map(next)].sort());
  const back = daysIn(returned ?? since(life, left?.earliest), [...limits, ...limits.map(before)].sort());
  const trips = begun
    .flatMap((from) => back.filter((to) => from <= to).map((to) => [from, to] as const))
    .sort(shorter);
  const still = quietly(trip);
  const turns = [{}, ...turnsOf(trip)];
  const ways = trips.flatMap(([from, to]) =>
    turns.map((turn) => ({ ...still, ...turn, left: exactly(from), returned: exactly(to) })),
  );
  const last = ways.at(-turns.length);
  return last === undefined ? [] : [...ways, last];
}

const next = (of: Day) => addDays(of, 1);
const before = (of: Day) => addDays(of, -1);

/** The days of a life here up to the return told; where that came before the life here, the day of the return. */
const upTo = ({ earliest, latest }: Span, returned = latest): Span => ({
  earliest: earliest < returned ? earliest : returned,
  latest: returned,
});

/** The days of a life here from the way out told. */
const since = ({ earliest, latest }: Span, left = earliest): Span => ({
  earliest: left,
  latest: later(left, latest),
});

/**
 * Lists in which each member goes through all of its choices while the others stay at their first or at their last. A
 * rule takes the worst or the best member, so more combinations would show nothing new.
 */
export function oneByOne<T>(choices: readonly (readonly T[])[]): T[][] {
  if (choices.some((of) => of.length === 0)) return [];
  return [0, -1].flatMap((end) => {
    const rest = choices.map((of) => of.at(end) as T);
    return choices.flatMap((of, place) =>
      of.map((one) => rest.map((other, index) => (index === place ? one : other))),
    );
  });
}

const isTold = ({ left, returned, ...rest }: Absence): boolean =>
  [left, returned].every((of) => typeof of === 'object' && of.earliest === of.latest) &&
  (['reason', 'permit', 'inspected', 'heldTps'] as const).every((part) => !isOpen(rest[part]));

/**
 * The lists of trips that what was told allows: none and any single trip where nobody knows, and each trip through
 * what is not known of it where some were told. `life` is the time in which a trip can lie, and `limits`
 * the days at which one is compared in another way. None where all is known.
 */
export function fillsOfTrips(
  told: readonly Absence[] | 'unsure' | undefined,
  life: Span,
  limits: readonly Day[],
): readonly (readonly Absence[])[] {
  if (!Array.isArray(told)) return [[], ...waysOf({}, life, limits).map((trip) => [trip])];
  return told.every(isTold) ? [] : oneByOne(told.map((trip) => waysOf(trip, life, limits)));
}
