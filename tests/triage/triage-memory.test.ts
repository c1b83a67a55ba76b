/** The command for many people needs no more memory for a long file than for a short one. */
import { createReadStream, statSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { at, removeFolder, triage } from './run-triage';

afterAll(removeFolder);

const rows = 40_000;
/** In megabytes: what the program itself needs, and less than what comes out. */
const heap = 24;

async function linesIn(path: string): Promise<number> {
  let lines = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>)
    for (const byte of chunk) if (byte === 10) lines++;
  return lines;
}

test('40,000 people come out in less memory than they fill', async () => {
  const person = (_: unknown, at: number) => `k-${at},2021-0${1 + (at % 9)}-1${at % 10},born\n`;
  const people = Array.from({ length: rows }, person);
  writeFileSync(at('long.csv'), `client_code,residence_since,nationality_basis\n${people.join('')}`);
  const { code, err } = await triage([at('long.csv'), '--out', at('out.csv')], {
    node: [`--max-old-space-size=${heap}`, '--max-semi-space-size=2'],
  });
  expect([code, err]).toEqual([0, '']);
  expect(await linesIn(at('out.csv'))).toBe(rows + 1);
  expect(statSync(at('out.csv')).size).toBeGreaterThan(heap * 1024 * 1024);
}, 240_000);
