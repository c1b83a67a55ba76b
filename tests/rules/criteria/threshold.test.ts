import { describe, expect, test } from 'vitest';
import type { FactsInput } from '../../../lib/rules/facts';
import { ask, compared } from '../ask';

const neither: FactsInput = { immigrationStatus: 'neither' };

test.each<[string, FactsInput, string[]]>([
  ['in the United States', { inUs: true }, ['THR-01 met in-us']],
  ['abroad', { inUs: false }, ['THR-01 not-met not-in-us']],
  ['not sure where', { inUs: 'unsure' }, ['THR-01 unknown in-us-unknown [inUs]']],
  ['nobody asked', {}, ['THR-01 unknown in-us-unknown [inUs]']],
])('place: %s', (_, input, expected) => {
  expect(compared('threshold', 've-2021', { ...neither, ...input })).toEqual(expected);
  expect(compared('threshold', 've-2023', { ...neither, ...input })).toEqual(expected);
});

test.each<[string, FactsInput, string[]]>([
  ['neither citizen nor resident', neither, []],
  [
    'not sure: perhaps a citizen through a parent',
    { immigrationStatus: 'unsure' },
    ['lawyer status-unknown'],
  ],
  ['nobody asked', {}, ['unknown status-unknown']],
  ['born in the United States', { ...neither, bornInUs: true }, ['lawyer born-in-us']],
  ['born there, status not told', { bornInUs: true }, ['lawyer born-in-us']],
  ['not sure where born', { ...neither, bornInUs: 'unsure' }, []],
])('status: %s', (_, input, expected) => {
  const lines = compared('threshold', 've-2023', { inUs: true, ...input }).slice(1);
  expect(lines.map((line) => line.replace(/^THR-02 | \[.*$/g, ''))).toEqual(expected);
});

describe('no need of TPS', () => {
  test.each(['citizen', 'resident'] as const)('a %s is compared with nothing', (status) => {
    const made = ask({ immigrationStatus: status, nationality: 'born', urgent: ['detained'] });
    expect(made.stop).toBe(status);
    expect(made.designations.map(({ comparison }) => comparison)).toEqual([null, null]);
    expect(made.missing).toEqual([]);
    // Help that cannot wait and the program layer are shown all the same.
    expect(made.urgent).toEqual(['detained']);
    expect(made.designations.map(({ standing }) => standing.label)).toEqual(['ended', 'ended']);
  });

  test('unsure or not told stops nothing', () => {
    expect(ask({ immigrationStatus: 'unsure' }).stop).toBeNull();
    expect(ask({}).stop).toBeNull();
  });
});

test('what cannot wait is passed on as told; unsure is not an alarm', () => {
  expect(ask({ urgent: ['hearing', 'deadline'] }).urgent).toEqual(['hearing', 'deadline']);
  expect(ask({ urgent: 'unsure' }).urgent).toEqual([]);
  expect(ask({}).urgent).toEqual([]);
});
