import { expect, test } from 'vitest';
import { day } from '../../lib/day';
import { readable } from '../../lib/triage/readable';
import type { Cells } from '../../lib/triage/row';

const read = (cells: Cells) => readable(cells, { order: null, today: day('2026-11-22') });

test('what can be read counts, and what cannot is named', () => {
  const { row, problems } = read({ in_us: 'yes', residence_since: '2023-13', nationality_basis: 'born' });
  expect(row.facts).toEqual({ inUs: true, nationality: 'born' });
  expect(problems.map(({ column, why }) => [column, why])).toEqual([['residence_since', 'not-a-day']]);
});

test('nothing is told of what is still being typed', () => {
  for (const typed of ['2', '20', '202', '2023-', '2023-0', '2023-07-'])
    expect(read({ residence_since: typed }).row.facts, typed).toEqual({});
});

test('a line whose beginning is missing does not count, and the others do', () => {
  const { row, problems } = read({
    proof_1_kind: 'work',
    proof_2_kind: 'home',
    proof_2_from: '2023-06',
    in_us: 'yes',
  });
  expect(row.facts.inUs).toBe(true);
  expect(row.facts.residenceProof).toMatchObject([{ kind: 'home' }]);
  expect(problems.map(({ column }) => column)).toEqual(['proof_1_from']);
});

test('what contradicts is left out on both of its sides until it does not', () => {
  const { row, problems } = read({ absences_count: '1', trip_1_left: '2023-05', trip_2_left: '2024-05' });
  expect(row.facts.absences).toHaveLength(2);
  expect(problems.map(({ why }) => why)).toEqual(['fewer-than-listed']);
  const papers = read({ proof_count: '2', in_us: 'yes' });
  expect(papers.row.facts).toEqual({ inUs: true });
  expect(papers.problems.map(({ column }) => column)).toEqual(['proof_count']);
});

test('several kinds of problems one after the other end', () => {
  const { row, problems } = read({
    in_us: 'perhaps',
    late_parole_ended_2023: '2024-01',
    trip_1_left: '2024-05-02',
    trip_1_returned: '2024-04-01',
    renewal_receipt_date: '2027-05-01',
  });
  expect(row.facts).toEqual({ absences: [{ left: expect.anything() }] });
  expect(problems.map(({ column }) => column)).toEqual([
    'in_us',
    'late_parole_ended_2023',
    'trip_1_returned',
    'renewal_receipt_date',
  ]);
});
