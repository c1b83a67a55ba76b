/** SECURITY.md promises nothing without a test beside it, and names no test that is not there. */
import { expect, test } from 'vitest';
import { sources, textOf } from '../house/sources';

const page = textOf('.github/SECURITY.md');
const named = [...page.matchAll(/`([^` ]+\.(?:test|spec)\.ts|[a-z-]+-[a-z-]+…?)`/g)].map(
  ([, name = '']) => name,
);
const isThere = (name: string) => {
  const start = name.replace('…', '');
  return sources.some((file) => file.startsWith(start) || file.includes(`/${start}`));
};

test('every test that it names is there', () => {
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !isThere(name))).toEqual([]);
});

test('every row of what somebody cannot learn or do names one', () => {
  const rows = page.split('\n').filter((line) => /^\| (?!who \|)[a-z]/.test(line));
  expect(rows.length).toBeGreaterThan(5);
  const bare = rows.filter((row) => !named.some((name) => row.split('|')[3]?.includes(`\`${name}\``)));
  expect(bare).toEqual([]);
});
