import { expect, test } from 'vitest';
import { all, any, not, type Verdict } from '../lib/verdict';

const values: readonly Verdict[] = ['met', 'unknown', 'not-met'];
const pairs = values.flatMap((a) => values.map((b) => [a, b] as const));

test('not swaps met and not-met, leaves unknown, and undoes itself', () => {
  expect(values.map(not)).toEqual(['not-met', 'unknown', 'met']);
  for (const value of values) expect(not(not(value))).toBe(value);
});

test('all is met only when every member is, and not-met as soon as one is', () => {
  for (const [a, b] of pairs) {
    const expected = a === 'not-met' || b === 'not-met' ? 'not-met' : a === b ? a : 'unknown';
    expect(all([a, b]), `${a}, ${b}`).toBe(expected);
  }
});

test('any is met as soon as one member is, and not-met only when every one is', () => {
  for (const [a, b] of pairs) {
    const expected = a === 'met' || b === 'met' ? 'met' : a === b ? a : 'unknown';
    expect(any([a, b]), `${a}, ${b}`).toBe(expected);
  }
});

test('nothing to compare: all is met, any is not-met', () => {
  expect(all([])).toBe('met');
  expect(any([])).toBe('not-met');
});

test('unknown is never turned into yes or no by itself', () => {
  expect(all(['unknown', 'met'])).toBe('unknown');
  expect(any(['unknown', 'not-met'])).toBe('unknown');
  expect(not('unknown')).toBe('unknown');
});
