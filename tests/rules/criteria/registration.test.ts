import { describe, expect, test } from 'vitest';
import type { DesignationId } from '../../../lib/law/designation';
import type { FactsInput } from '../../../lib/rules/facts';
import { compared, lastCheck } from '../ask';

const never: FactsInput = { tpsHistory: [] };
const on = (id: DesignationId, input: FactsInput, asOf = lastCheck) =>
  compared('registration', id, input, asOf);
const received = (id: DesignationId, receivedOn: string): FactsInput => ({
  filings: { [id]: { receivedOn } },
});

test.each<[DesignationId, string, string]>([
  ['ve-2021', '2021-03-08', 'TIM-02'],
  ['ve-2021', '2021-03-09', 'TIM-01 met filed-in-window'],
  ['ve-2021', '2021-09-06', 'TIM-01 met filed-in-window'],
  ['ve-2021', '2022-09-09', 'TIM-01 met filed-in-window'],
  ['ve-2021', '2022-09-10', 'TIM-02'],
  ['ve-2023', '2023-10-02', 'TIM-02'],
  ['ve-2023', '2023-10-03', 'TIM-01 met filed-in-window'],
  ['ve-2023', '2025-04-02', 'TIM-01 met filed-in-window'],
  ['ve-2023', '2025-04-03', 'TIM-02'],
  ['ve-2021', '2021-04', 'TIM-01 met filed-in-window'],
  ['ve-2021', '2021-03', 'TIM-01 unknown filed-near-edge [filings]'],
  ['ve-2021', '2022', 'TIM-01 unknown filed-near-edge [filings]'],
  ['ve-2023', '2023-10', 'TIM-01 unknown filed-near-edge [filings]'],
  ['ve-2023', '2023-11', 'TIM-01 met filed-in-window'],
  ['ve-2023', '2025-05', 'TIM-02'],
])('%s, receipt notice of %s', (id, on_, expected) => {
  expect(on(id, received(id, on_))[0]).toMatch(new RegExp(`^${expected.replace(/[[\]]/g, '\\$&')}`));
});

describe('a day of posting alone is rough', () => {
  test.each([
    ['2022-08-10', 'TIM-01 met filed-in-window'],
    ['2022-08-11', 'TIM-01 unknown filed-near-edge [filings]'],
    ['2022-09-09', 'TIM-01 unknown filed-near-edge [filings]'],
  ])('sent on %s', (sentOn, expected) => {
    expect(on('ve-2021', { filings: { 've-2021': { sentOn } } })).toEqual([expected]);
  });

  test('the receipt day wins where both are told', () => {
    const filings = { 've-2021': { sentOn: '2022-09-09', receivedOn: '2022-09-09' } };
    expect(on('ve-2021', { filings })).toEqual(['TIM-01 met filed-in-window']);
  });
});

describe('never filed, and not known whether', () => {
  test('an open window is only told of', () => {
    expect(on('ve-2021', never, '2022-09-09')).toEqual(['TIM-01 info window-open']);
    expect(on('ve-2021', never, '2022-09-10')[0]).toMatch(/^TIM-02/);
    expect(on('ve-2023', never, '2023-10-03')).toEqual(['TIM-01 info window-open']);
    expect(on('ve-2023', never, '2025-04-03')[0]).toMatch(/^TIM-02/);
  });

  test('a filing after the day one asks about had not happened yet', () => {
    expect(on('ve-2021', received('ve-2021', '2022-01-01'), '2021-12-31')).toEqual([
      'TIM-01 info window-open',
    ]);
    expect(on('ve-2021', received('ve-2021', '2022-01-01'), '2022-01-01')[0]).toMatch(/^TIM-01 met/);
  });

  test.each<[FactsInput, string]>([
    [{}, '[tpsHistory]'],
    [{ tpsHistory: 'unsure' }, '[filings]'],
    [{ tpsHistory: ['granted'] }, '[filings]'],
    [{ tpsHistory: ['granted'], tpsDesignations: 'unsure' }, '[filings]'],
    [{ tpsHistory: ['granted'], filings: { 've-2023': { receivedOn: 'unsure' } } }, '[filings]'],
    [{ tpsHistory: ['granted'], filings: { 've-2023': {} } }, '[filings]'],
  ])('%o is a missing fact', (input, missing) => {
    expect(on('ve-2023', input)).toEqual([`TIM-01 unknown filed-unknown ${missing}`]);
  });

  test('who filed only under the other designation never filed under this one', () => {
    const input: FactsInput = { tpsHistory: ['granted'], tpsDesignations: ['ve-2021'] };
    expect(on('ve-2023', input)).toEqual(['TIM-02 unknown late-condition-unknown [lateConditions]']);
    expect(on('ve-2021', input)).toEqual(['TIM-01 unknown filed-unknown [filings]']);
  });
});

test('TIM-02: without a condition during the first window there is no late route', () => {
  const none = { lateConditions: { 've-2021': [], 've-2023': [] } };
  for (const id of ['ve-2021', 've-2023'] as const) {
    expect(on(id, { ...never, ...none })).toEqual(['TIM-02 not-met no-late-condition']);
    for (const lateConditions of [undefined, { [id]: 'unsure' }] as const) {
      expect(on(id, { ...never, ...(lateConditions && { lateConditions }) })).toEqual([
        'TIM-02 unknown late-condition-unknown [lateConditions]',
      ]);
    }
  }
});

describe('answers about the request that cannot all be true are not believed', () => {
  const day = { 've-2021': { receivedOn: '2021-06-15' } };
  test.each<[string, FactsInput, string]>([
    ['never asked, and a receipt', { tpsHistory: [], filings: day }, 'tpsHistory,filings'],
    [
      'never asked, and under 2021',
      { tpsHistory: [], tpsDesignations: ['ve-2021'] },
      'tpsHistory,tpsDesignations',
    ],
    [
      'under 2023 only, and a receipt under 2021',
      { tpsHistory: ['granted'], tpsDesignations: ['ve-2023'], filings: day },
      'tpsDesignations,filings',
    ],
    [
      'received before it was sent',
      { tpsHistory: ['granted'], filings: { 've-2021': { receivedOn: '2021-06-15', sentOn: '2021-06-16' } } },
      'filings',
    ],
  ])('%s', (_, input, missing) => {
    expect(compared('registration', 've-2021', input)).toEqual([
      `TIM-01 unknown filing-answers-differ [${missing}]`,
    ]);
  });

  test('sent and received on one day, or days that may fit, are no difference', () => {
    for (const sentOn of ['2021-06-15', '2021-06', 'unsure']) {
      const filings = { 've-2021': { receivedOn: '2021-06-15', sentOn } };
      expect(compared('registration', 've-2021', { tpsHistory: ['granted'], filings })).toEqual([
        'TIM-01 met filed-in-window',
      ]);
    }
  });
});
