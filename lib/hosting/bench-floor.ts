import { type Day, day } from '../day';
import type { Facts } from '../rules/facts';

// The least that could compare these facts: the same checks as bare functions, three marks and a list of names, with
// no sources, no standing and no words. It is a speed to hold the engine against, and never an answer to anyone.
type Mark = 'yes' | 'no' | 'unknown';
type Id = 've-2021' | 've-2023';
interface Days {
  readonly id: Id;
  readonly residence: Day;
  readonly presence: Day;
  readonly opens: Day;
  readonly closes: Day;
}

const DAYS: readonly Days[] = [
  {
    id: 've-2021',
    residence: day('2021-03-08'),
    presence: day('2021-03-09'),
    opens: day('2021-03-09'),
    closes: day('2022-09-09'),
  },
  {
    id: 've-2023',
    residence: day('2023-07-31'),
    presence: day('2023-10-03'),
    opens: day('2023-10-03'),
    closes: day('2025-04-02'),
  },
];

const mark = (value: boolean | 'unsure' | undefined): Mark =>
  value === true ? 'yes' : value === false ? 'no' : 'unknown';

const isKnown = <T>(value: T | 'unsure' | undefined): value is T => value !== undefined && value !== 'unsure';

const CHECKS: Record<string, (facts: Facts, days: Days) => Mark> = {
  inUs: ({ inUs }) => mark(inUs),
  nationality({ nationality, parents, lastLivedInVenezuela }) {
    if (nationality === 'born' || nationality === 'naturalised') return 'yes';
    if (nationality === 'by-parent') return mark(parents !== 'one-without-papers');
    return nationality === 'stateless'
      ? mark(lastLivedInVenezuela)
      : mark(nationality === 'other-only' ? false : 'unsure');
  },
  secondNationality: ({ otherNationality }) =>
    otherNationality === 'no' ? 'yes' : otherNationality === 'yes' ? 'no' : 'unknown',
  residence({ livedSince }, { residence }) {
    if (!isKnown(livedSince)) return 'unknown';
    return livedSince.latest <= residence ? 'yes' : livedSince.earliest > residence ? 'no' : 'unknown';
  },
  presence: ({ presentOn }, { id }) => mark(presentOn?.[id]),
  absences({ absences }, { presence }) {
    if (!isKnown(absences)) return 'unknown';
    const after = absences.filter(({ returned }) => !isKnown(returned) || returned.latest >= presence);
    return after.length === 0 ? 'yes' : after.every(({ reason }) => reason === 'family') ? 'unknown' : 'no';
  },
  registration({ filings }, { id, opens, closes }) {
    const received = filings?.[id]?.receivedOn;
    if (!isKnown(received)) return 'unknown';
    if (received.earliest >= opens && received.latest <= closes) return 'yes';
    return received.latest < opens || received.earliest > closes ? 'no' : 'unknown';
  },
  reRegistration: ({ reRegistered }) =>
    isKnown(reRegistered) ? (reRegistered === 'missed' ? 'no' : 'yes') : 'unknown',
};

/** How many comparisons the floor makes for one person. */
export const FLOOR_CHECKS = Object.keys(CHECKS).length * DAYS.length;

/** One person's facts through the bare functions: per designation, which checks say no and which cannot tell. */
export function floor(facts: Facts): { id: Id; no: string[]; unknown: string[] }[] {
  return DAYS.map((days) => {
    const no: string[] = [];
    const unknown: string[] = [];
    for (const name in CHECKS) {
      const found = CHECKS[name]?.(facts, days);
      if (found === 'no') no.push(name);
      else if (found === 'unknown') unknown.push(name);
    }
    return { id: days.id, no, unknown };
  });
}
