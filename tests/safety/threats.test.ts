/** Every row of the list of threats has a proof that is there to be read, or says why it has none. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, textOf } from '../house/sources';
import { type Row, rowsIn, wrongWith } from './threats';

const rows = rowsIn(textOf('tests/safety/threats.md'));
const tree = { has: (path: string) => existsSync(join(root, path)), read: textOf };
const upTo = (letter: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);

describe('the list of threats', () => {
  test('has every threat and every fault once, in order', () => {
    expect(rows.map(({ id }) => id)).toEqual([...upTo('T', 37), ...upTo('F', 20)]);
  });

  test.each(rows.map((row) => [row.id, row] as const))('%s is guarded, or says why not', (_, row) => {
    expect(wrongWith(row, tree)).toEqual([]);
  });
});

describe('a row that proves nothing is found out', () => {
  const here = {
    has: (path: string) => path === 'tests/a.test.ts' || path === 'lib/a.ts',
    read: () =>
      "test('nothing stays', () => run(gone));\n// test('told', …)\ntest.skip('skipped', …)\nconst a = 'named';",
  };
  const row = (...proofs: string[]): Row => ({ id: 'T1', threat: 'a', guard: 'b', proofs });

  test.each<readonly [Row, readonly string[]]>([
    [row('test: `tests/a.test.ts` nothing stays'), []],
    [row('check: `lib/a.ts` run(gone)'), []],
    [row('out of reach here: this project has no domain of its own'), []],
    [row('nothing to guard yet: `lib/b.ts` reads no file'), []],
    [row(), ['no proof']],
    [row('test: `tests/a.test.ts` run(gone)'), ['tests/a.test.ts has no test run(gone)']],
    ...['told', 'skipped', 'named'].map(
      (text) => [row(`test: \`tests/a.test.ts\` ${text}`), [`tests/a.test.ts has no test ${text}`]] as const,
    ),
    [row('test: `tests/b.test.ts` nothing stays'), ['tests/b.test.ts is not there']],
    [row('test: `lib/a.ts` nothing stays'), ['lib/a.ts holds no tests']],
    [row('check: `lib/a.ts` kept'), ['lib/a.ts does not hold kept']],
    [row('nothing to guard yet: `lib/a.ts` reads no file'), ['lib/a.ts is there now and needs a proof']],
    [row('out of reach here: no'), ['out of reach here: no: why?']],
    [row('we are careful'), ['we are careful is no proof']],
  ])('%j', (given, wrong) => {
    expect(wrongWith(given, here)).toEqual(wrong);
  });
});
