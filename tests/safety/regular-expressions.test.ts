/** No text, however odd, can make one of the project's regular expressions think for ever (ReDoS). */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { inRoom, root, textOf } from '../house/sources';
import { type Pattern, type Patterns, patternsIn } from './patterns';

// These read only what the build of this project has just written, on the machine that builds: no stranger's text
// ever reaches them. Theirs may take a time that grows with the square of a page's length.
const OWN_BUILD_ONLY: Readonly<Record<string, string>> = {
  'app/[locale]/review-book/entries.ts': 'names of our own messages, while the review book is built',
  'lib/hosting/bench-walk.ts': 'screens that the benchmark has rendered itself',
  'lib/hosting/client-components.ts': 'notes that the framework leaves beside the export',
  'lib/hosting/integrity.ts': 'tags of exported pages, while they are bound to their files',
  'lib/hosting/markup.ts': 'tags of exported pages, while they are sealed',
  'lib/hosting/seal-page.ts': 'exported pages, while they are sealed',
};

// Patterns put together while the program runs cannot be checked here; each stands with how it is made.
const BUILT: Readonly<Record<string, string>> = {
  'lib/hosting/markup.ts': 'the name of an attribute, written in the call, never read from anywhere',
};

const files = [
  ...inRoom('lib'),
  ...inRoom('app'),
  ...readdirSync(join(root, 'public')).map((file) => `public/${file}`),
].filter((file) => /\.(?:ts|tsx|mts|mjs|js)$/.test(file));
let found: [string, Patterns][] = [];

// The checker would rather start a program of its own, which has no build for every platform.
beforeAll(async () => {
  vi.stubEnv('RECHECK_SYNC_BACKEND', 'pure');
  found = await Promise.all(
    files.map(async (file): Promise<[string, Patterns]> => [file, await patternsIn(file, textOf(file))]),
  );
  // All sources go through the parser: a hook has ten seconds otherwise, which a busy machine does not keep.
}, 120_000);
afterAll(() => vi.unstubAllEnvs());

/** What an attacker could do with a pattern, or nothing: by its automaton, which proves, and never by trying. */
function danger({ source, flags }: Pattern): string | undefined {
  const checked = checkSync(source, flags, { checker: 'automaton', timeout: 30_000 });
  if (checked.status === 'safe') return undefined;
  return checked.status === 'unknown' ? `not proved: ${checked.error.kind}` : checked.complexity.summary;
}

test('the checker tells a pattern that hangs from one that does not', () => {
  expect(danger({ source: '^(a+)+$', flags: '' })).toBe('exponential');
  expect(danger({ source: '\\s*;', flags: '' })).toBe('2nd degree polynomial');
  expect(danger({ source: '(?=a)(a|b)*', flags: '' })).toMatch(/^not proved/);
  expect(danger({ source: '^\\d{4}-\\d{2}-\\d{2}$', flags: '' })).toBeUndefined();
});

test('patterns are found by a parser: in types, tags and calls, and not in texts or divisions', async () => {
  const text = `#!/usr/bin/env node
    const a: RegExp = /a+/giu; const half = (n: number) => n / 2 / 1; // /comment/
    const tag = <p title="/no/" id={\`\${/b/.test('/no/')}\`}>/no/</p>;
    const built = [new RegExp(a), RegExp('c'), new globalThis.RegExp('d'), 'x'.match('e'), 'x'.matchAll(/f/g)];`;
  const { written, built } = await patternsIn('any.tsx', text);
  expect(written.map(({ source, flags }) => `/${source}/${flags}`)).toEqual(['/a+/giu', '/b/', '/f/g']);
  expect(built).toBe(4);
});

test('every regular expression that meets a stranger’s text is proved to be quick', async () => {
  const patterns = new Map<string, [string, Pattern]>();
  for (const [file, { written }] of found.filter(([one]) => !(one in OWN_BUILD_ONLY)))
    for (const one of written) patterns.set(`${one.source} ${one.flags}`, [file, one]);
  expect(patterns.size).toBeGreaterThan(20);
  const wrong: string[] = [];
  for (const [file, one] of patterns.values()) {
    const why = danger(one);
    if (why) wrong.push(`${file}: /${one.source}/${one.flags}: ${why}`);
    await new Promise(setImmediate);
  }
  expect(wrong).toEqual([]);
});

test('what is excepted is there and named', () => {
  const writing = found.filter(([, { written }]) => written.length > 0).map(([file]) => file);
  expect(Object.keys(OWN_BUILD_ONLY).filter((file) => !writing.includes(file))).toEqual([]);
  const building = found.filter(([, { built }]) => built > 0).map(([file, { built }]) => [file, built]);
  expect(building).toEqual(Object.keys(BUILT).map((file) => [file, 1]));
});
