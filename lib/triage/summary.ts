/** A batch in numbers, counted while it is screened: what the drawings for a team and their tables show. */
import { monthSpan, partsOf } from '../day';
import type { FactId } from '../rules/facts';
import type { Cohort } from '../rules/papers';
import type { RuleId } from '../rules/rule-ids';
import { type Tag, tags } from './priority';
import type { Row } from './row';
import type { Screened } from './screen';

/** How many people something is true of. */
export type Count<T> = { readonly of: T; readonly count: number };

export type Summary = {
  readonly people: number;
  readonly tags: Readonly<Record<Tag, number>>;
  /** Most first. Somebody with papers of two groups counts in both; `none` is who told of no paper with an end. */
  readonly cohorts: readonly Count<Cohort | 'none'>[];
  /** The rules that decide the facts under some designation; each person once for each. */
  readonly deciding: readonly Count<RuleId>[];
  readonly missing: readonly Count<FactId>[];
  /** By month, `2023-07`, the earliest first: only who told a month or a day. */
  readonly arrivals: readonly Count<string>[];
  /** Who told less than a month, who is not sure, and who was not asked: in no month. */
  readonly arrivalsRough: number;
  readonly arrivalsUnsure: number;
  readonly arrivalsUntold: number;
};

/** Counts as they come. */
class Tally<T extends string> {
  private readonly counts = new Map<T, number>();
  add(of: Iterable<T>): void {
    for (const one of new Set(of)) this.counts.set(one, (this.counts.get(one) ?? 0) + 1);
  }
  /** Most first; as many by their name. */
  byCount(): readonly Count<T>[] {
    return this.byName().sort((one, other) => other.count - one.count);
  }
  byName(): Count<T>[] {
    return [...this.counts]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([of, count]) => ({ of, count }));
  }
  of(one: T): number {
    return this.counts.get(one) ?? 0;
  }
}

type Arrival = { readonly month: string } | 'rough' | 'unsure' | 'untold';

function arrivalOf({ facts: { livedSince } }: Row): Arrival {
  if (livedSince === undefined) return 'untold';
  if (livedSince === 'unsure') return 'unsure';
  const { earliest, latest } = livedSince;
  const { year, month } = partsOf(earliest);
  return latest <= monthSpan(year, month).latest ? { month: earliest.slice(0, 7) } : 'rough';
}

/** Counts people one by one; `told` gives the numbers so far. */
export function summaryOf(): {
  readonly add: (row: Row, screened: Screened) => void;
  readonly told: () => Summary;
} {
  let people = 0;
  const [byTag, rough] = [new Tally<Tag>(), new Tally<'rough' | 'unsure' | 'untold'>()];
  const [cohorts, deciding] = [new Tally<Cohort | 'none'>(), new Tally<RuleId>()];
  const [missing, months] = [new Tally<FactId>(), new Tally<string>()];
  const add = (row: Row, screened: Screened) => {
    people++;
    byTag.add([screened.priority.tag]);
    cohorts.add(screened.papers.length === 0 ? ['none'] : screened.papers.map(({ cohort }) => cohort));
    deciding.add(screened.designations.flatMap((one) => one.deciding));
    missing.add(screened.missing);
    const arrival = arrivalOf(row);
    if (typeof arrival === 'object') months.add([arrival.month]);
    else rough.add([arrival]);
  };
  const told = (): Summary => ({
    people,
    tags: Object.fromEntries(tags.map((tag) => [tag, byTag.of(tag)])) as Record<Tag, number>,
    cohorts: cohorts.byCount(),
    deciding: deciding.byCount(),
    missing: missing.byCount(),
    arrivals: months.byName(),
    arrivalsRough: rough.of('rough'),
    arrivalsUnsure: rough.of('unsure'),
    arrivalsUntold: rough.of('untold'),
  });
  return { add, told };
}
