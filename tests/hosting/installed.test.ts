import { describe, expect, test } from 'vitest';
import { matchesLock } from '../../lib/hosting/installed.mjs';

const locked = {
  '': { name: 'guide' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/mac': { version: '1.0.0', optional: true, os: ['darwin'] },
  'node_modules/linux': { version: '1.0.0', optional: true, os: ['linux'] },
};
const a = { version: '1.0.0' };
const matches = (installed: object) => matchesLock(locked, installed, 'linux', 'x64');

describe('packages that are there already', () => {
  test('are kept when they are what the lock asks for here', () => {
    expect(matches({ 'node_modules/a': a, 'node_modules/linux': { version: '1.0.0', os: ['linux'] } })).toBe(
      true,
    );
  });

  test.each([
    ['one is missing', {}],
    ['one has another version', { 'node_modules/a': { version: '1.0.1' } }],
    ['one is not in the lock', { 'node_modules/a': a, 'node_modules/b': a }],
    [
      'one is for another platform',
      { 'node_modules/a': a, 'node_modules/mac': { version: '1.0.0', os: ['darwin'] } },
    ],
  ])('are installed again when %s', (_, installed) => {
    expect(matches(installed)).toBe(false);
  });
});
