/** What the project takes in from others: exact, hashed, from the registry, never run at install, whole for every platform. */
import { describe, expect, test } from 'vitest';
import { textOf } from '../house/sources';
import {
  fromElsewhere,
  type Lock,
  type LockEntry,
  leftOut,
  type Manifest,
  missingPlatforms,
  nativeIn,
  notPinned,
  packagesIn,
  scriptsNotRefused,
  standIns,
  withoutHash,
} from './lock-problems';

const manifest: Manifest = JSON.parse(textOf('package.json'));
const lock: Lock = JSON.parse(textOf('package-lock.json'));

// Its plain JavaScript does the same work, and is what the test that uses it asks for.
const WITHOUT_NATIVE_PARTS = ['recheck'];

/** The lock with one package changed, or with one more. */
const having = (path: string, entry: Partial<LockEntry>): Lock => ({
  ...lock,
  packages: { ...lock.packages, [path]: { ...lock.packages[path], ...entry } },
});
const lacking = (path: string): Lock => ({
  ...lock,
  packages: Object.fromEntries(Object.entries(lock.packages).filter(([one]) => one !== path)),
});
const asking = (name: string, version: string): Manifest => ({
  ...manifest,
  dependencies: { ...manifest.dependencies, [name]: version },
});
const NEXT = 'node_modules/next';

describe('the lock', () => {
  test('is of the kind that this test reads, and holds packages', () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(packagesIn(lock).length).toBeGreaterThan(100);
    expect(nativeIn(lock)).toEqual(expect.arrayContaining(['@biomejs/biome', 'esbuild', 'next', 'sharp']));
  });

  test('holds every package to the sha512 of its bytes', () => {
    expect(withoutHash(lock)).toEqual([]);
  });

  test('takes every package from the registry', () => {
    expect(fromElsewhere(lock)).toEqual([]);
  });

  test('has in the place of a package only itself, or nothing at all', () => {
    expect(standIns(lock).filter((one) => !one.endsWith(': empty-npm-package'))).toEqual([]);
  });

  test('has every dependency at the one version that package.json pins', () => {
    expect(Object.keys(manifest.dependencies).length).toBeGreaterThan(5);
    expect(notPinned(lock, manifest)).toEqual([]);
  });

  test('has no package whose install script was not refused by name', () => {
    expect(scriptsNotRefused(lock, manifest)).toEqual([]);
    expect(Object.values(manifest.allowScripts).filter((allowed) => allowed !== false)).toEqual([]);
  });

  test('is whole for Linux, macOS and Windows on both processors', () => {
    expect(leftOut(lock)).toEqual([]);
    const missing = nativeIn(lock)
      .filter((name) => !WITHOUT_NATIVE_PARTS.includes(name))
      .map((name) => [name, missingPlatforms(lock, name)]);
    expect(missing.filter(([, platforms]) => platforms?.length)).toEqual([]);
  });
});

describe('a lock is refused', () => {
  test.each<[string, Partial<LockEntry>]>([
    ['no hash', { integrity: '' }],
    ['a weaker hash', { integrity: 'sha1-jLxkJ8aOmCS2qfkSAC4ubWoYb5c=' }],
    ['a hash cut short', { integrity: lock.packages[NEXT]?.integrity?.slice(0, -9) ?? '' }],
  ])('with %s', (_, entry) => {
    expect(withoutHash(having(NEXT, entry))).toEqual([NEXT]);
  });

  test.each<[string, Partial<LockEntry>]>([
    ['git', { resolved: 'git+ssh://git@github.com/vercel/next.js.git#abc' }],
    ['a file', { resolved: 'file:../next.tgz' }],
    ['plain http', { resolved: 'http://registry.npmjs.org/next/-/next-16.4.5.tgz' }],
    ['another host', { resolved: 'https://registry.npmjs.org.example.net/next-16.4.5.tgz' }],
    ['a link', { link: true }],
    ['an address for a version', { version: 'github:vercel/next.js' }],
  ])('with a package from %s', (_, entry) => {
    expect(fromElsewhere(having(NEXT, entry))).toEqual([NEXT]);
  });

  test('with one package in the place of another', () => {
    const other = standIns(having(NEXT, { name: 'nexxt' })).filter((one) => !standIns(lock).includes(one));
    expect(other).toEqual(['next: nexxt']);
  });

  test('with a range, a tag, another version or one too many', () => {
    for (const version of ['^16.4.5', '16', 'latest', '16.4.4', 'npm:other@16.4.5']) {
      expect(notPinned(lock, asking('next', version)), version).toEqual(['next']);
    }
    expect(notPinned(lacking(NEXT), manifest)).toEqual(['next']);
    expect(notPinned(lock, asking('one-more', '1.0.0'))).toEqual(['one-more']);
    const more = { dependencies: { ...lock.packages['']?.dependencies, 'one-more': '1.0.0' } };
    expect(notPinned(having('', more), manifest)).toEqual(['one-more']);
  });

  test('with an install script that is new, deep in the tree, or allowed', () => {
    const deep = 'node_modules/next/node_modules/postcss';
    expect(scriptsNotRefused(having(deep, { hasInstallScript: true }), manifest)).toEqual([deep]);
    const allowing = { ...manifest, allowScripts: { ...manifest.allowScripts, esbuild: true } };
    expect(scriptsNotRefused(lock, allowing)).toEqual(['node_modules/esbuild']);
  });

  test('without the parts of another platform', () => {
    const without = lacking('node_modules/@next/swc-darwin-arm64');
    expect(leftOut(without)).toEqual(['node_modules/next: @next/swc-darwin-arm64']);
    expect(missingPlatforms(without, 'next')).toEqual(['darwin arm64']);
    expect(missingPlatforms(lock, 'preact')).toHaveLength(6);
  });
});

test('npm waits a week before it takes a release, but for packages named one by one', () => {
  expect(textOf('.npmrc')).toMatch(/^min-release-age=7$/m);
  const loosened = /^(?:min-release-age-exclude\b.*\*|(?:before|registry|ignore-scripts|strict-ssl)\b)/m;
  expect(textOf('.npmrc')).not.toMatch(loosened);
});
