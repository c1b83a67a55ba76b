/**
 * Which facts a comparison read. Facts are handed over under watch, at the time of a trace only: a comparison that is
 * not traced is given plain facts and pays nothing for this.
 */
import type { Facts } from './facts';

/**
 * The facts read, by their place in Facts (`livedOn.ve-2023`, `absences[0].left`), each with what was told: null where
 * nobody told it, `{}` where something was told of which nothing more was read. Of a list of trips or papers
 * `absences.length` is how many there are, if that was read.
 */
export type Inputs = Readonly<Record<string, unknown>>;

/** What was told of, with no part of it read. */
const untouched: Inputs = {};

type Container = Readonly<Record<string, unknown>> | readonly unknown[];

/** A rough day and a list of plain choices are read as a whole; trips, papers and designations part by part. */
function hasParts(told: unknown): told is Container {
  if (typeof told !== 'object' || told === null) return false;
  return Array.isArray(told) ? told.some(hasParts) : !('earliest' in told);
}

const join = (place: string, key: string, ofList: boolean): string =>
  ofList && /^\d+$/.test(key) ? `${place}[${key}]` : place === '' ? key : `${place}.${key}`;

/** Facts that note what is read of them, and what was read so far, in the order of the places. */
export function watched(facts: Facts): { readonly facts: Facts; readonly inputs: () => Inputs } {
  const read = new Map<string, unknown>();

  const handOver = (told: unknown, place: string): unknown => {
    if (hasParts(told)) {
      if (!read.has(place)) read.set(place, untouched);
      return under(told, place);
    }
    read.set(place, told ?? null);
    return told;
  };
  const under = <T extends Container>(told: T, place: string): T =>
    new Proxy(told, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        // A list's own ways, which read its parts through this watch in their turn.
        if (typeof key === 'symbol' || typeof value === 'function') return value;
        return handOver(value, join(place, key, Array.isArray(target)));
      },
    });

  return {
    facts: under(facts, ''),
    inputs: () => {
      const places = [...read.keys()].sort();
      // Of what was read part by part the parts are told, and not that there are some.
      const partly = (place: string) =>
        read.get(place) === untouched &&
        places.some((one) => one.startsWith(`${place}.`) || one.startsWith(`${place}[`));
      return Object.fromEntries(
        places.filter((place) => !partly(place)).map((place) => [place, read.get(place)]),
      );
    },
  };
}
