/** The worker of the page and the command line: the same file comes out the same. */
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import {
  type Batch,
  begin,
  compare,
  onOtherDay,
  readAll,
  screenAgain,
} from '../../app/[locale]/staff/batch/batch-work';
import type { Days } from '../../app/[locale]/staff/batch/protocol';
import { fileOf } from '../../app/[locale]/staff/batch/saving';
import { newTurns, Stopped } from '../../app/[locale]/staff/batch/turns';
import { day } from '../../lib/day';
import { mixedCsv } from '../../lib/hosting/bench-rows';
import { at, removeFolder, triage } from './run-triage';

afterAll(removeFolder);

const telling = { turns: newTurns(), tell: () => {} };
const on = (asOf: string): Days => ({ asOf: day(asOf), knownOn: day(asOf), today: day('2026-11-22') });
const csv = mixedCsv({ rows: 130, broken: 13, locale: 'es' });

async function begun(days: Days): Promise<Batch> {
  const batch = await begin(new File([csv], 'list.csv'), days, telling);
  if ('is' in batch) throw new Error(batch.problem.why);
  return batch;
}
const saved = { of: 'results', format: 'csv', locale: 'en', delimiter: ',', stale: false } as const;

// Whether the check still holds is told by the clock of the machine, which the command reads and no test.
const apart = (text: string) => text.replace(/^\ufeff/, '').replace(/,(?:yes|no),(?=[^,]*\r\n)/g, ',,');

test('a file comes out of the worker as it comes out of the command line', async () => {
  const batch = await begun(on('2026-11-21'));
  const end = await readAll(batch, null, telling);
  expect(end).toMatchObject({ is: 'done', counts: { read: 130, rows: 117, errors: 13, unread: [] } });
  writeFileSync(at('list.csv'), csv);
  const { code } = await triage([at('list.csv'), '--out', at('results.csv'), '--lang', 'en']);
  expect(code).toBe(3);
  const made = apart(await (await fileOf(batch, saved, telling)).text());
  expect(made.split('\r\n')).toHaveLength(119);
  expect(made).toBe(apart(readFileSync(at('results.csv'), 'utf8')));
});

test('another day finds who moved, and screening for it gives what reading for it gives', async () => {
  const batch = await begun(on('2025-03-01'));
  await readAll(batch, null, telling);
  const end = await compare(batch, onOtherDay(batch, on('2025-03-01')), telling);
  expect(end).toMatchObject({ is: 'done', moved: 0, same: 117, alone: 0 });
  const later = await compare(batch, onOtherDay(batch, on('2026-11-22')), telling);
  expect(later).toMatchObject({ before: { asOf: '2025-03-01' }, after: { asOf: '2026-11-22' } });
  expect(batch.moves.length).toBeGreaterThan(0);
  await screenAgain(batch, on('2026-11-22'), telling);
  const other = await begun(on('2026-11-22'));
  await readAll(other, null, telling);
  expect(batch.results.screened).toEqual(other.results.screened);
  expect(batch.summary.told()).toEqual(other.summary.told());
});

test('what is erased while it is read stops', async () => {
  const batch = await begun(on('2026-11-22'));
  const reading = readAll(batch, null, telling);
  telling.turns.begin();
  await expect(reading).rejects.toThrow(Stopped);
});
