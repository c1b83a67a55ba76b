import { expect, test } from 'vitest';
import { day } from '../../lib/day';
import { register } from '../../lib/law/register';
import { cellsAt, keep, newResults, rowAt, screenAt, shared, unscreened } from '../../lib/triage/results';
import type { Cells } from '../../lib/triage/row';
import { screen } from '../../lib/triage/screen';

const today = day('2026-11-21');
const reading = { order: null, today } as const;
const against = { register, asOf: today, knownOn: today };

const people: readonly Cells[] = [
  { client_code: 'A-1', nationality_basis: 'born', residence_since: '2021-02' },
  { client_code: 'A-2', nationality_basis: 'xyzzy' },
  { nationality_basis: 'born', residence_since: '2021-02', urgent: 'hearing' },
  { client_code: 'A-4', nationality_basis: 'born', residence_since: '2021-02' },
];

function kept(rows = people) {
  const results = newResults();
  for (const [at, cells] of rows.entries()) keep(results, at + 2, { cells });
  return results;
}

test('cells come back as they were read, whichever columns the rows before had', () => {
  const results = kept();
  for (const [at, cells] of people.entries()) expect(cellsAt(results, at)).toEqual(cells);
  expect(results.codes).toEqual(['A-1', 'A-2', '', 'A-4']);
  expect(rowAt(results, 0, reading)?.code).toBe('A-1');
  expect(rowAt(results, 1, reading)).toBeNull();
});

test('a sign that nobody sees moves no cell into another column', () => {
  const results = kept([{ client_code: 'A\u001fborn', nationality_basis: 'naturalized' }]);
  expect(cellsAt(results, 0)).toEqual({ client_code: 'A born', nationality_basis: 'naturalized' });
});

test('a row that cannot be read spoils no other, and rows in are rows out and errors', () => {
  const results = kept();
  const problems = [{ column: '', value: '', why: 'too-many-cells', allowed: [] }] as const;
  keep(results, 6, { problems });
  const rows = results.lines.map((_, at) => screenAt(results, at, reading, against));
  expect(rows.map((row) => row?.code ?? null)).toEqual(['A-1', null, '', 'A-4', null]);
  expect(results.errors.map(({ line }) => line)).toEqual([3, 6]);
  expect(results.errors[0]?.problems[0]).toMatchObject({
    column: 'nationality_basis',
    value: 'xyzzy',
    why: 'not-a-choice',
  });
  expect(results.errors[1]?.problems).toEqual(problems);
  expect(results.screened.filter((one) => one !== null).length + results.errors.length).toBe(5);
  expect(results.arrivals).toEqual(['2021-02-01', '', '2021-02-01', '2021-02-01', '']);
});

test('who comes out alike is one record, equal to what the row alone gives', () => {
  const results = kept();
  const row = screenAt(results, 0, reading, against);
  screenAt(results, 3, reading, against);
  expect(results.screened[3]).toBe(results.screened[0]);
  expect(row && screen(row, against)).toEqual(results.screened[0]);
  expect(row && shared(results.alike, screen(row, against))).toBe(results.screened[0]);
});

test('before another day is looked at, what was read stays and how it came out is forgotten', () => {
  const results = kept();
  for (const at of results.lines.keys()) screenAt(results, at, reading, against);
  unscreened(results);
  expect([results.errors.length, results.alike.size]).toEqual([0, 0]);
  expect(results.screened.every((one) => one === null)).toBe(true);
  expect(cellsAt(results, 2)).toEqual(people[2]);
});
