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

describe('not in the United States', () => {
  test('what nobody asked is not called missing, under no designation', () => {
    const made = ask({ about: 'self', urgent: [], inUs: false });
    expect(made.stop).toEqual({ rule: 'THR-01', why: 'not-in-us' });
    expect(made.missing).toEqual([]);
    for (const { comparison } of made.designations) {
      expect(comparison?.facts.findings.map(({ reason }) => reason)).toEqual(['not-in-us']);
      expect(comparison?.facts.worst).toBe('does-not-match');
      expect(comparison?.filing).toEqual({ worst: 'information', findings: [] });
    }
  });

  test('what was told is compared, and what was told as unsure is missing', () => {
    const input: FactsInput = { inUs: false, nationality: 'born', otherNationality: 'unsure' };
    const lines = compared('nationality', 've-2023', { ...input, presentOn: { 've-2021': 'unsure' } });
    expect(lines).toEqual([
      'NAT-01 met born-venezuelan',
      'NAT-06 unknown second-nationality-unknown [otherNationality]',
    ]);
    const unsure: FactsInput = { ...input, presentOn: { 've-2021': 'unsure' } };
    expect(compared('presence', 've-2021', unsure)).toEqual(['CPP-01 unknown presence-unknown [presentOn]']);
    expect(compared('presence', 've-2023', unsure)).toEqual([]);
    expect(ask(unsure).missing).toEqual(['otherNationality', 'presentOn']);
  });
});

describe('no need of TPS', () => {
  test.each(['citizen', 'resident'] as const)('a %s is compared with nothing', (status) => {
    const made = ask({ immigrationStatus: status, nationality: 'born', urgent: ['detained'] });
    expect(made.stop).toEqual({ rule: status === 'citizen' ? 'THR-02' : 'THR-03', why: status });
    expect(made.designations.map(({ comparison }) => comparison)).toEqual([null, null]);
    expect(made.missing).toEqual([]);
    // Help that cannot wait and the program layer are shown all the same.
    expect(made.urgent).toEqual([{ rule: 'THR-04', what: 'detained' }]);
    expect(made.designations.map(({ standing }) => standing.label)).toEqual(['ended', 'ended']);
  });

  test('unsure or not told stops nothing', () => {
    expect(ask({ immigrationStatus: 'unsure' }).stop).toBeNull();
    expect(ask({}).stop).toBeNull();
  });
});

test('what cannot wait is passed on as told; unsure is not an alarm', () => {
  expect(ask({ urgent: ['hearing', 'deadline'] }).urgent).toEqual([
    { rule: 'THR-04', what: 'hearing' },
    { rule: 'THR-04', what: 'deadline' },
  ]);
  expect(ask({ urgent: 'unsure' }).urgent).toEqual([]);
  expect(ask({}).urgent).toEqual([]);
});
