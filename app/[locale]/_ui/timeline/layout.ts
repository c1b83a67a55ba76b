/**
 * Where each entry of the picture stands, in whole units: `t` runs along time, `c` across it. The same arithmetic lays
 * the picture on its side and, where the screen is narrow, upright.
 */
import type { TimelineRow } from '../../../../lib/content/tell-timeline';
import { addDays, type Day, dayOf, daysBetween, partsOf, type Span } from '../../../../lib/day';
import type { Lane } from '../../../../lib/rules/timeline';
import { isRough } from '../../../../lib/rules/timeline-person';
import { groupOf } from './look';

/** The sizes of a picture. A year has a length of its own, or all years share one. */
export type Sizes = {
  readonly length: number | { readonly year: number };
  /** The width of a bar, and what is left free between two lanes. */
  readonly bar: number;
  readonly gap: number;
  /** Room for the name of a lane before it. */
  readonly name: number;
  /** What a number takes along time and across it; null where no numbers are drawn. */
  readonly label: { readonly t: number; readonly c: number } | null;
  /** A bar as long as this holds its number. */
  readonly inside: number;
  /** A lane is at least as wide, so that its name has room beside it. */
  readonly least: number;
};

/** A part of a bar, known surely or roughly. */
type Zone = { readonly t1: number; readonly t2: number; readonly rough: boolean };

export type Placed = {
  readonly row: TimelineRow;
  readonly zones: readonly Zone[];
  readonly c1: number;
  readonly c2: number;
  /** It began before the picture does, or goes on behind it. */
  readonly cut: { readonly start: boolean; readonly end: boolean };
  /** The moment, or the middle of a bar's number, on its day; the number stands as near to it as others let it. */
  readonly at: number;
  readonly label: { readonly t: number; readonly c: number } | null;
};

export type PlacedLane = {
  readonly lane: Lane;
  readonly c1: number;
  readonly c2: number;
  /** From here on stand the numbers. */
  readonly base: number;
  readonly placed: readonly Placed[];
};

export type Layout = {
  readonly length: number;
  /** Behind the last day: what has no day. */
  readonly undated: number;
  readonly across: number;
  readonly years: readonly { readonly year: number; readonly t: number }[];
  readonly lanes: readonly PlacedLane[];
  /** The place of a day. */
  readonly at: (of: Day) => number;
};

const yearOf = (of: Day) => partsOf(of).year;
const spansOf = ({ entry: { from, to } }: TimelineRow): Span[] => [from, to].filter((span) => span !== null);

/** First and last year: all that the law has, and of a person's life at most one year more on either side. */
function yearsOf(rows: readonly TimelineRow[]): [number, number] {
  const of = (person: boolean) =>
    rows.filter(({ entry }) => (entry.lane === 'person') === person).flatMap(spansOf);
  const law = of(false);
  const all = [...law, ...of(true)];
  const least = (spans: Span[]) => Math.min(...spans.map(({ earliest }) => yearOf(earliest)));
  const most = (spans: Span[]) => Math.max(...spans.map(({ latest }) => yearOf(latest)));
  return [Math.max(least(all), least(law) - 1), Math.min(most(all), most(law) + 1)];
}

type Scale = { readonly at: (of: Day) => number; readonly length: number };

/** A bar that has no first day, or no last one, ends so soon behind the day that it has. */
const unknownEnd = 36;

/** The parts of a bar: rough where a day is, and all of it where the rough days touch. */
function zonesOf({ entry }: TimelineRow, { at, length }: Scale): readonly Zone[] {
  const { kind, from, to } = entry;
  const byMonth = kind === 'proof';
  const inside = (t: number) => Math.min(length, Math.max(0, t));
  const start =
    from && (isRough(from, byMonth) ? [from.earliest, from.latest] : [from.earliest, from.earliest]);
  const end = to && (isRough(to, byMonth) ? [to.earliest, to.latest] : [to.latest, to.latest]);
  const a = start?.map((of) => at(of)) ?? null;
  const b = end?.map((of) => at(addDays(of, 1))) ?? null;
  const [a1, a2] = a ?? (b ? [(b[0] as number) - unknownEnd, b[0] as number] : [0, 0]);
  const [b1, b2] = b ?? [a2 as number, (a2 as number) + unknownEnd];
  const parts: [number, number, boolean][] =
    (a2 as number) > (b1 as number)
      ? [[a1 as number, b2 as number, true]]
      : [
          [a1 as number, a2 as number, true],
          [a2 as number, b1 as number, false],
          [b1 as number, b2 as number, true],
        ];
  const zones = parts
    .filter(([t1, t2]) => t2 > t1)
    .map(([t1, t2, rough]) => ({ t1: inside(t1), t2: inside(t2), rough }))
    .filter(({ t1, t2 }) => t2 > t1 || t1 === 0 || t1 === length);
  // A bar of a few days is still seen.
  return zones.map((zone) =>
    zone.t2 - zone.t1 < 2 ? { ...zone, t1: Math.min(zone.t1, length - 2), t2: zone.t1 + 2 } : zone,
  );
}

/** The moments of a row as a stretch: one day, or all the days on which it can lie. */
function momentOf({ entry: { from } }: TimelineRow, { at, length }: Scale): Zone | null {
  if (from === null) return null;
  const [t1, t2] = [at(from.earliest), at(from.latest)].map((t) => Math.min(length, Math.max(0, t)));
  return { t1: t1 as number, t2: t2 as number, rough: t1 !== t2 };
}

/**
 * Puts numbers beside each other where they would lie on one another: those that touch move together, so that none is
 * further from its day than it has to be.
 */
function spread(wanted: readonly number[], size: number, length: number): number[] {
  const half = Math.ceil(size / 2);
  type Touching = { readonly first: number; readonly sum: number; readonly count: number };
  const start = ({ sum, count }: Omit<Touching, 'first'>) =>
    Math.max(half, Math.min(Math.floor(sum / count), length - half - (count - 1) * size));
  const rows: Touching[] = [];
  for (const at of wanted) {
    let one: Touching = { sum: at, count: 1, first: start({ sum: at, count: 1 }) };
    for (
      let before = rows.at(-1);
      before && before.first + before.count * size > one.first;
      before = rows.at(-1)
    ) {
      rows.pop();
      const count = before.count + one.count;
      const sum = before.sum + one.sum - one.count * before.count * size;
      one = { sum, count, first: start({ sum, count }) };
    }
    rows.push(one);
  }
  return rows.flatMap(({ first, count }) =>
    Array.from({ length: count }, (_, index) => first + index * size),
  );
}

function placeLane(
  lane: Lane,
  rows: readonly TimelineRow[],
  c1: number,
  sizes: Sizes,
  scale: Scale,
): PlacedLane {
  const { bar, name, label, inside } = sizes;
  const top = c1 + (lane === 'days' ? 0 : name);
  const bars = rows.map((row) => ({
    row,
    group: groupOf(row.entry),
    zones: [] as readonly Zone[],
    track: 0,
  }));
  let tracks = 0;
  for (const group of [0, 1, 2]) {
    const ends: number[] = [];
    for (const one of bars.filter((each) => each.group === group)) {
      if (spansOf(one.row).length === 0) continue;
      one.zones = zonesOf(one.row, scale);
      const [t1, t2] = [one.zones[0]?.t1 ?? 0, one.zones.at(-1)?.t2 ?? 0];
      const free = ends.findIndex((end) => end <= t1);
      const track = free < 0 ? ends.length : free;
      ends[track] = t2;
      one.track = tracks + track;
    }
    tracks += ends.length;
  }
  const base = top + tracks * (bar + 2);
  const placed = bars.map(({ row, group, zones, track }): Placed & { readonly apart: boolean } => {
    const moment = group === null ? momentOf(row, scale) : null;
    const undated = spansOf(row).length === 0;
    const all = moment ? [moment] : zones;
    const [t1, t2] = [all[0]?.t1 ?? scale.length + 10, all.at(-1)?.t2 ?? scale.length + 10];
    const holds = !undated && group !== null && t2 - t1 >= inside;
    const c = holds ? top + track * (bar + 2) : base;
    // Beside the cross with which a line begins.
    const lead = row.entry.kind === 'ended' ? 8 : 0;
    const at = holds ? t1 + lead + Math.ceil(inside / 2) : Math.floor((t1 + t2) / 2);
    const { from, to } = row.entry;
    const starts = from ? scale.at(from.earliest) : 0;
    return {
      ...{ row, zones: group === null && !moment?.rough ? [] : all, c1: c, c2: c + bar, at },
      ...(group === null
        ? { c1: base, c2: base + 6 }
        : { c1: top + track * (bar + 2), c2: top + track * (bar + 2) + bar }),
      cut: { start: starts < 0, end: to !== null && scale.at(to.latest) > scale.length },
      label:
        label &&
        (holds ? { t: at, c: c + Math.floor(bar / 2) } : { t: at, c: base + 6 + Math.floor(label.c / 2) }),
      apart: !holds,
    };
  });
  const apart = placed.filter((one) => one.apart).sort((a, b) => a.at - b.at);
  const beside = label
    ? spread(
        apart.map(({ at }) => at),
        label.t,
        scale.length + (rows.some((row) => spansOf(row).length === 0) ? 20 : 0),
      )
    : [];
  const across = Math.max(sizes.least, base - c1 + (apart.length > 0 ? 6 + (label?.c ?? 2) : 0));
  return {
    ...{ lane, c1, c2: c1 + across, base },
    placed: placed.map(({ apart: isApart, ...one }) => {
      const at = apart.findIndex(({ row }) => row === one.row);
      return isApart && one.label ? { ...one, label: { ...one.label, t: beside[at] as number } } : one;
    }),
  };
}

/** The whole picture; `first` is where the first lane may begin across. */
export function layOut(rows: readonly TimelineRow[], sizes: Sizes, first: number): Layout {
  const [start, end] = yearsOf(rows);
  const years = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  const from = dayOf(start, 1, 1);
  const days = daysBetween(from, dayOf(end + 1, 1, 1));
  const length = typeof sizes.length === 'number' ? sizes.length : sizes.length.year * years.length;
  const at = (of: Day) => Math.floor((daysBetween(from, of) * length) / days);
  const lanes: PlacedLane[] = [];
  let across = first;
  for (const lane of [...new Set(rows.map(({ entry }) => entry.lane))]) {
    const made = placeLane(
      lane,
      rows.filter(({ entry }) => entry.lane === lane),
      across,
      sizes,
      { at, length },
    );
    lanes.push(made);
    across = made.c2 + sizes.gap;
  }
  const undated = rows.some((row) => spansOf(row).length === 0) ? 20 : 0;
  return {
    length,
    undated,
    across,
    years: years.map((year) => ({ year, t: at(dayOf(year, 1, 1)) })),
    lanes,
    at,
  };
}
