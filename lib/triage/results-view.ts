/** What of a batch is looked at, in which order: row numbers alone, so that any window of a long table is quick. */
import type { DesignationId } from '../law/designation';
import type { Outcome } from '../rules/finding';
import type { Cohort } from '../rules/papers';
import { type Tag, tags } from './priority';
import type { Results } from './results';
import type { Screened } from './screen';

/** A group of papers, or none told of. */
export type CohortGroup = Cohort | 'none';

export type Filter = {
  readonly tag: Tag | null;
  readonly cohort: CohortGroup | null;
  /** The worst outcome of the facts under a designation. */
  readonly facts: { readonly designation: DesignationId; readonly outcome: Outcome } | null;
  /** In the office's own key, in small letters or capitals. */
  readonly code: string;
};

export const rowOrders = ['priority', 'line', 'code', 'arrival'] as const;
export type RowOrder = (typeof rowOrders)[number];

export type Asked = { readonly filter: Filter; readonly order: RowOrder; readonly grouped: boolean };

/** What is looked at before anybody chooses. */
export const everything: Asked = {
  filter: { tag: null, cohort: null, facts: null, code: '' },
  order: 'priority',
  grouped: false,
};

/** A line of the table: the place of a row from 0, or the heading of a group. */
export type ViewLine = number | { readonly cohort: CohortGroup; readonly count: number };

export type View = {
  readonly lines: readonly ViewLine[];
  /** The places of the rows in it, each once. */
  readonly rows: readonly number[];
  /** How many people of the view have papers of each group; one with two kinds of papers counts in both. */
  readonly groups: readonly { readonly cohort: CohortGroup; readonly count: number }[];
};

/** The groups that a person's papers belong to, each once. */
export function cohortsOf({ papers }: Screened): readonly CohortGroup[] {
  return papers.length === 0 ? ['none'] : [...new Set(papers.map(({ cohort }) => cohort))];
}

function passes(screened: Screened, code: string, { tag, cohort, facts, code: part }: Filter): boolean {
  if (tag !== null && screened.priority.tag !== tag) return false;
  if (cohort !== null && !cohortsOf(screened).includes(cohort)) return false;
  if (
    facts !== null &&
    !screened.designations.some((one) => one.designation === facts.designation && one.facts === facts.outcome)
  )
    return false;
  return part === '' || code.toLowerCase().includes(part.toLowerCase());
}

const rankOf = (screened: Screened | null | undefined) =>
  screened ? tags.indexOf(screened.priority.tag) : tags.length;

const textOrder = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Texts in the order of letters; those that are empty come last. */
const emptyLast = (one: string, other: string) =>
  one === '' || other === '' ? Number(one === '') - Number(other === '') : textOrder(one, other);

function ordered({ screened, codes, arrivals }: Results, rows: number[], order: RowOrder): number[] {
  const at = (list: readonly string[], row: number) => list[row] ?? '';
  // Rows stand in the order of their lines, and sorting keeps that among equals.
  switch (order) {
    case 'priority':
      return rows.sort((one, other) => rankOf(screened[one]) - rankOf(screened[other]));
    case 'code':
      return rows.sort((one, other) => emptyLast(at(codes, one), at(codes, other)));
    case 'arrival':
      return rows.sort((one, other) => emptyLast(at(arrivals, one), at(arrivals, other)));
    default:
      return rows;
  }
}

function groupsOf(results: Results, rows: readonly number[]): Map<CohortGroup, number[]> {
  const groups = new Map<CohortGroup, number[]>();
  for (const row of rows) {
    for (const cohort of cohortsOf(results.screened[row] as Screened)) {
      const group = groups.get(cohort);
      if (group) group.push(row);
      else groups.set(cohort, [row]);
    }
  }
  return new Map([...groups].sort(([, one], [, other]) => other.length - one.length));
}

/** The rows that pass, in the order asked for; grouped, the largest group first. */
export function viewOf(results: Results, { filter, order, grouped }: Asked): View {
  const passing: number[] = [];
  results.screened.forEach((screened, at) => {
    if (screened !== null && passes(screened, results.codes[at] ?? '', filter)) passing.push(at);
  });
  const rows = ordered(results, passing, order);
  const groups = groupsOf(results, rows);
  const counts = [...groups].map(([cohort, { length }]) => ({ cohort, count: length }));
  const lines = grouped
    ? counts.flatMap((group): ViewLine[] => [group, ...(groups.get(group.cohort) ?? [])])
    : rows;
  return { lines, rows, groups: counts };
}
