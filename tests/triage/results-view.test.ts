import { describe, expect, test } from 'vitest';
import { day } from '../../lib/day';
import { register } from '../../lib/law/register';
import { keep, newResults, screenAt } from '../../lib/triage/results';
import { type Asked, everything, type Filter, viewOf } from '../../lib/triage/results-view';
import type { Cells } from '../../lib/triage/row';

const today = day('2026-11-21');
const permit = { paper_type: 'permit-a12', permit_end_date: '2022-09-09' };
const both = {
  paper_type: 'permit-a12; approval',
  permit_end_date: '2022-09-09',
  approval_end_date: 'unsure',
};

const people: readonly Cells[] = [
  { client_code: 'b-2', nationality_basis: 'other-only', residence_since: '2022-05' },
  { client_code: 'a-1', urgent: 'hearing', nationality_basis: 'born', residence_since: '2020', ...permit },
  { nationality_basis: 'xyzzy' },
  { client_code: 'B-10', nationality_basis: 'born', residence_since: 'unsure', ...both },
  { nationality_basis: 'born', residence_since: '2021-01-15' },
];

const results = newResults();
for (const [at, cells] of people.entries()) keep(results, at + 2, { cells });
for (const at of people.keys())
  screenAt(results, at, { order: null, today }, { register, asOf: today, knownOn: today });

const view = (part: Partial<Asked>) => viewOf(results, { ...everything, ...part });
const rows = (filter: Partial<Filter>) => view({ filter: { ...everything.filter, ...filter } }).rows;

describe('the order', () => {
  test('by tag puts first whom somebody has to see first, and keeps the file’s order among equals', () => {
    const tags = view({}).rows.map((at) => results.screened[at]?.priority.tag);
    expect(view({}).rows[0]).toBe(1);
    expect(tags).toEqual([...tags].sort((a, b) => order.indexOf(a ?? '') - order.indexOf(b ?? '')));
  });
  const order = ['today', 'lawyer', 'facts', 'info'];

  test('of the file, by key and by arrival leaves out who could not be read, and who tells nothing comes last', () => {
    expect(view({ order: 'line' }).rows).toEqual([0, 1, 3, 4]);
    expect(view({ order: 'code' }).rows).toEqual([3, 1, 0, 4]);
    expect(view({ order: 'arrival' }).rows).toEqual([1, 4, 0, 3]);
  });
});

describe('a filter', () => {
  test('by tag, by the key in any letters, and by an outcome leaves who passes', () => {
    expect(rows({ tag: 'today' })).toEqual([1]);
    expect([...rows({ code: 'b-' })].sort()).toEqual([0, 3]);
    expect(rows({ facts: { designation: 've-2021', outcome: 'does-not-match' } })).toContain(0);
    expect(rows({ facts: { designation: 've-2021', outcome: 'matches' } })).toEqual([]);
  });

  test('by papers finds people by each of their papers', () => {
    const cohort = results.screened[1]?.papers[0]?.cohort ?? 'none';
    expect([...rows({ cohort })].sort()).toEqual([1, 3]);
    expect([...rows({ cohort: 'none' })].sort()).toEqual([0, 4]);
  });
});

test('groups head their people, the largest first, and nobody is lost', () => {
  const { lines, groups, rows: all } = view({ grouped: true });
  expect(groups.map(({ count }) => count)).toEqual(groups.map(({ count }) => count).sort((a, b) => b - a));
  expect(lines[0]).toEqual(groups[0]);
  expect(new Set(lines.filter((one) => typeof one === 'number'))).toEqual(new Set(all));
  // One has papers of two groups.
  expect(lines.length).toBe(groups.length + all.length + 1);
  expect(view({}).lines).toEqual(view({}).rows);
});
