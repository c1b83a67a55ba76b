/** Whoever is told, and however the file is written, the same people come out; and one row never touches another. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../lib/day';
import { mixedCsv, rowFaults } from '../../lib/hosting/bench-rows';
import { readSource, readTable, surveyTable } from '../../lib/triage/read-table';
import type { TableFile } from '../../lib/triage/table';
import { writeRow } from '../../lib/triage/write-row';
import { people, writings, written } from './any-table';

const reading = { order: null, today: day('2026-07-01') };

async function readAll(file: TableFile) {
  const read = await surveyTable(file);
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  const rows = [];
  for await (const some of readTable(file, read.survey)) rows.push(...some);
  expect(rows).toHaveLength(read.survey.rows);
  return rows.map((row) => readSource(row, reading));
}

test('any people, written in any way, are read as the same people', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(people, { minLength: 1, maxLength: 4 }), writings, async (rows, writing) => {
      const cells = rows.map((row) => ({ language: 'es', ...writeRow(row, writing.locale) }));
      const read = await readAll(written(cells, writing));
      expect(read).toEqual(rows.map((row) => ({ row: { ...row, language: row.language ?? 'es' } })));
    }),
    { numRuns: 150 },
  );
});

test('a row of any cells changes nothing of the rows around it', async () => {
  const any = fc.dictionary(
    fc.constantFrom('client_code', 'in_us', 'residence_since', 'trip_1_left', 'absences_count', 'urgent'),
    fc.string({ unit: fc.constantFrom(...'aK1-/;,"\n\t =+@¿é0'), maxLength: 20 }),
  );
  await fc.assert(
    fc.asyncProperty(people, people, any, writings, async (before, after, between, writing) => {
      const told = (row: typeof before) => ({ language: 'es', ...writeRow(row, writing.locale) });
      const read = await readAll(written([told(before), { in_us: 'x', ...between }, told(after)], writing));
      expect([read[0], read.at(-1)]).toEqual(
        [before, after].map((row) => ({ row: { ...row, language: row.language ?? 'es' } })),
      );
      expect(read.length).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: 100 },
  );
});

test.each(['es', 'en'] as const)('every row in is a row out or an error, in %s', async (locale) => {
  const bytes = new TextEncoder().encode(mixedCsv({ rows: 1000, broken: 50, locale, delimiter: ';' }));
  const open = async function* () {
    for (let at = 0; at < bytes.length; at += 4096) yield bytes.subarray(at, at + 4096);
  };
  const read = await readAll({ open });
  const faults = read.flatMap((one) => ('problems' in one ? [one.problems.map(({ why }) => why)] : []));
  expect({ all: read.length, broken: faults.length }).toEqual({ all: 1000, broken: 50 });
  for (const [at, whys] of faults.entries()) expect(whys).toEqual([rowFaults[at % rowFaults.length]?.[0]]);
});
