/** The worker of the page and the command line: the same file comes out the same. */
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it, test } from 'vitest';
import {
  type Batch,
  begin,
  compare,
  onOtherDay,
  personAt,
  readAll,
  screenAgain,
} from '../../app/[locale]/staff/batch/batch-work';
import { compareFile } from '../../app/[locale]/staff/batch/earlier';
import type { Days } from '../../app/[locale]/staff/batch/protocol';
import { fileOf } from '../../app/[locale]/staff/batch/saving';
import { newTurns, Stopped } from '../../app/[locale]/staff/batch/turns';
import { day } from '../../lib/day';
import { mixedCsv } from '../../lib/hosting/bench-rows';
import { register } from '../../lib/law/register';
import { rulesVersion } from '../../lib/rules/version';
import { at, removeFolder, triage } from './run-triage';

afterAll(removeFolder);

const telling = { turns: newTurns(), tell: () => {} };
const on = (asOf: string): Days => ({ asOf: day(asOf), knownOn: day(asOf), today: day('2026-11-22') });
const csv = mixedCsv({ rows: 130, broken: 13, locale: 'es' });

async function begun(days: Days, text = csv): Promise<Batch> {
  const batch = await begin(new File([text], 'list.csv'), days, telling);
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

test('of two versions of one day the one with the greater number is the later', async () => {
  const batch = await begun(on('2026-11-22'));
  await readAll(batch, null, telling);
  const { at } = onOtherDay(batch, on('2026-11-22'));
  const next = (add: number) => rulesVersion.replace(/\d+$/, (number) => String(Number(number) + add));
  for (const add of [1, 10, 100]) {
    const compared = { ...on('2026-11-22'), checked: register.reviewed.checked, rulesVersion: next(add) };
    expect(await compare(batch, { compared, at }, telling)).toMatchObject({ after: compared });
  }
});

test('what is erased while it is read stops', async () => {
  const batch = await begun(on('2026-11-22'));
  const reading = readAll(batch, null, telling);
  telling.turns.begin();
  await expect(reading).rejects.toThrow(Stopped);
});

test('a row of a file with the month first comes to the form as the days that it was read as', async () => {
  const text = 'client_code,residence_since\nA1,03/04/2020\n';
  const batch = await begun(on('2026-11-22'), text);
  await readAll(batch, 'month-first', telling);
  expect(personAt(batch, 0)).toEqual({
    ...{ line: 2, code: 'A1' },
    cells: { client_code: 'A1', residence_since: '2020-03-04' },
  });
});

test.each([
  ['a clock before the check', '2025-01-25', '2026-11-21'],
  ['a day on which the check holds no longer', '2027-01-25', '2027-01-25'],
])('with %s nothing is told of the program, in what is seen and in what leaves', async (_, clock, asOf) => {
  const batch = await begun({ ...on(clock), today: day(clock) });
  await readAll(batch, null, telling);
  const labels = batch.results.screened.flatMap((one) => one?.designations.map(({ label }) => label) ?? []);
  expect(new Set(labels)).toEqual(new Set(['not-known-after-check']));
  const text = await (await fileOf(batch, { ...saved, format: 'jsonl' }, telling)).text();
  expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({ asOf, knownOn: asOf });
  expect(await compare(batch, onOtherDay(batch, on('2026-11-21')), telling)).toHaveProperty(
    clock < asOf ? 'after.asOf' : 'before.asOf',
    '2026-11-21',
  );
});

describe('an earlier result', () => {
  const kept = async (batch: Batch) => (await fileOf(batch, { ...saved, format: 'jsonl' }, telling)).text();
  const from = (text: string) => new File([text], 'kept.jsonl');
  const ready = async () => {
    const batch = await begun(on('2026-11-22'));
    await readAll(batch, null, telling);
    return batch;
  };

  it('tells the check of its record, by which acts that are newer are found', async () => {
    const batch = await ready();
    const text = (await kept(batch)).replaceAll('"checked":"2026-11-21"', '"checked":"2026-10-04"');
    const end = await compareFile(batch, from(text), telling);
    expect(end).toMatchObject({ is: 'done', moved: 0, same: 117 });
    const sides = end.is === 'done' ? [end.before.checked, end.after.checked] : [];
    expect(sides.sort()).toEqual(['2026-10-04', '2026-11-21']);
  });

  it('is refused with the line that cannot be read', async () => {
    const batch = await ready();
    const [first, second] = (await kept(batch)).split('\n');
    expect(await compareFile(batch, from(`${first}\n${second?.slice(9)}\n`), telling)).toEqual({
      ...{ is: 'refused', by: { why: 'not-a-screening', line: 2 } },
    });
  });

  it('is compared no further once the list is erased while it is read', async () => {
    const batch = await ready();
    const comparing = compareFile(batch, from(await kept(batch)), telling);
    telling.turns.begin();
    await expect(comparing).rejects.toThrow(Stopped);
  });
});
