import { describe, expect, test } from 'vitest';
import type { FactsInput } from '../../../lib/rules/facts';
import { ask, compared, findingsOf, lastCheck } from '../ask';

type Papers = NonNullable<FactsInput['papers']>;
type Days = NonNullable<Papers['permit']>;

const kept: Days = { endDate: '2026-10-02', receivedOn: '2025-02-05' };
const later: Days = { endDate: '2026-10-02', receivedOn: '2025-02-06' };
const of = (papers: Papers, asOf = lastCheck, more: FactsInput = {}) =>
  compared('papers', 've-2021', { papers, ...more }, asOf);
const on = (permit: Days, asOf = lastCheck, more: FactsInput = {}) =>
  of({ kinds: ['permit-a12'], permit }, asOf, more);
const unknownDay = ['PRG-04 lawyer papers-unknown [papers]'];
const unknownReceipt = ['PRG-04 lawyer papers-received-unknown [papers]'];

describe('the day on which it reached the person', () => {
  test.each<[string, string[]]>([
    ['2025-02-04', ['PRG-04 lawyer papers-honoured-until']],
    ['2025-02-05', ['PRG-04 lawyer papers-honoured-until']],
    ['2025-02-06', []],
    ['2025-01', ['PRG-04 lawyer papers-honoured-until']],
    ['2025-02', unknownReceipt],
    ['2025-03', []],
    ['2025', unknownReceipt],
    ['unsure', unknownReceipt],
  ])('%s', (receivedOn, expected) => {
    expect(on({ ...kept, receivedOn })).toEqual(expected);
  });

  test('is never read off the day of issue', () => {
    const { receivedOn: _, ...untold } = kept;
    expect(on(untold)).toEqual(unknownReceipt);
    expect(on({ ...untold, issuedOn: '2025-01-20' })).toEqual(unknownReceipt);
    expect(on({ ...untold, issuedOn: '2025-03-20' })).toEqual(unknownReceipt);
  });
});

test.each<[string, string[]]>([
  ['2026-10-01', []],
  ['2026-10-02', ['PRG-04 lawyer papers-honoured-until']],
  ['2026-10-03', []],
  ['2025-04-02', []],
  ['2026-10', unknownDay],
  ['2026', unknownDay],
  ['2026-09', []],
  ['unsure', unknownDay],
])('printed end %s', (endDate, expected) => {
  expect(on({ ...kept, endDate })).toEqual(expected);
});

test('a printed end that is not told is unknown', () => {
  const { endDate: _, ...untold } = kept;
  expect(on(untold)).toEqual(unknownDay);
  expect(on({})).toEqual(unknownDay);
});

describe('the day one asks about', () => {
  test.each([
    ['2025-05-29', []],
    ['2025-05-30', ['PRG-04 lawyer papers-protected-until']],
    ['2026-10-02', ['PRG-04 lawyer papers-protected-until']],
    ['2026-10-03', ['PRG-04 lawyer papers-honoured-until']],
    ['2026-12-06', ['PRG-04 lawyer papers-honoured-until']],
  ])('%s', (asOf, expected) => {
    expect(on(kept, asOf)).toEqual(expected);
  });
});

test('whose papers, and of what kind', () => {
  expect(of({ kinds: ['receipt'] })).toEqual([]);
  expect(of({ kinds: [] })).toEqual([]);
  expect(of({ kinds: ['receipt', 'i-94'], 'i-94': kept })).toHaveLength(1);
  expect(of({ kinds: 'unsure', permit: kept })).toHaveLength(1);
  expect(of({ kinds: 'unsure' })).toEqual(unknownDay);
  expect(of({})).toEqual(unknownDay);
  expect(on(kept, lastCheck, { tpsDesignations: ['ve-2023'] })).toEqual([]);
  expect(on(kept, lastCheck, { tpsDesignations: ['ve-2021'] })).toHaveLength(1);
  expect(on(kept, lastCheck, { tpsDesignations: 'unsure' })).toHaveLength(1);
  expect(on(kept, lastCheck, { tpsDesignations: [] })).toHaveLength(1);
  expect(compared('papers', 've-2021', {})).toEqual([]);
});

test('of several papers one that is protected is enough, and one that may be is for a lawyer', () => {
  const other: Days = { endDate: '2025-09-10', receivedOn: '2024-04-01' };
  const { receivedOn: _, ...untold } = kept;
  expect(of({ permit: other, approval: kept })).toEqual(['PRG-04 lawyer papers-honoured-until']);
  expect(of({ permit: later, 'i-94': kept })).toEqual(['PRG-04 lawyer papers-honoured-until']);
  expect(of({ permit: { endDate: 'unsure' }, approval: kept })).toEqual([
    'PRG-04 lawyer papers-honoured-until',
  ]);
  expect(of({ permit: later, approval: untold })).toEqual(unknownReceipt);
  expect(of({ permit: { endDate: 'unsure' }, approval: untold })).toEqual(unknownReceipt);
  expect(of({ permit: other, approval: { endDate: '2026' } })).toEqual(unknownDay);
  expect(of({ permit: other, approval: later })).toEqual([]);
  // A paper that was named but whose days nobody told may be one.
  expect(of({ kinds: ['permit-a12', 'approval'], permit: other })).toEqual(unknownDay);
});

test('received before it was issued: the day of receipt is not believed', () => {
  expect(on({ ...kept, issuedOn: '2025-02-06' })).toEqual(['PRG-04 lawyer papers-received-unknown [papers]']);
  expect(on({ ...kept, issuedOn: '2025-02-05' })).toEqual(['PRG-04 lawyer papers-honoured-until']);
});

test.each([
  ['ve-2021', 'unverified'],
  ['ve-2023', 'secondary'],
] as const)('cites the order as sure as the record is of it under %s', (id, confidence) => {
  const [found] = findingsOf(ask({ papers: { permit: kept } }), id).filter(({ rule }) => rule === 'PRG-04');
  expect(found?.citations.at(-1)).toEqual({ authority: 'NDCAL-2025-05-30', confidence });
});
