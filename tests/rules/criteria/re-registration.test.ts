import { describe, expect, test } from 'vitest';
import type { FactsInput } from '../../../lib/rules/facts';
import { compared, lastCheck } from '../ask';

const held: FactsInput = { tpsHistory: ['granted'], tpsDesignations: ['ve-2021'] };
const on = (input: FactsInput, asOf = lastCheck) => compared('re-registration', 've-2021', input, asOf);

test.each<[FactsInput['reRegistered'], string]>([
  ['all', 'TIM-06 met re-registered'],
  ['missed', 'TIM-06 lawyer re-registration-missed'],
  ['none-due', 'TIM-06 lawyer re-registration-not-asked'],
  ['unsure', 'TIM-06 unknown re-registration-unknown [reRegistered]'],
  [undefined, 'TIM-06 unknown re-registration-unknown [reRegistered]'],
])('re-registered: %s', (reRegistered, expected) => {
  expect(on({ ...held, ...(reRegistered && { reRegistered }) })).toEqual([expected]);
});

test('nothing was due before the first re-registration opened', () => {
  expect(on({ ...held, reRegistered: 'missed' }, '2022-09-07')).toEqual([]);
  expect(on({ ...held, reRegistered: 'missed' }, '2022-09-08')).toHaveLength(1);
  expect(on({ ...held, reRegistered: 'missed' }, '2022-09-09')).toHaveLength(1);
});

test('the window of the vacated extension is never counted as missed', () => {
  const input: FactsInput = { tpsHistory: ['granted'], tpsDesignations: ['ve-2023'], reRegistered: 'missed' };
  for (const asOf of ['2025-01-17', '2025-04-20', '2025-09-20', lastCheck]) {
    expect(compared('re-registration', 've-2023', input, asOf)).toEqual([]);
  }
});

describe('only who held TPS under this designation', () => {
  test.each<[string, FactsInput, number]>([
    ['granted', { tpsHistory: ['granted'] }, 1],
    ['ended', { tpsHistory: ['ended'], tpsDesignations: 'unsure' }, 1],
    ['under both', { tpsHistory: ['granted'], tpsDesignations: ['ve-2021', 've-2023'] }, 1],
    ['under the other only', { tpsHistory: ['granted'], tpsDesignations: ['ve-2023'] }, 0],
    ['under an unrelated one', { tpsHistory: ['granted'], tpsDesignations: ['other'] }, 0],
    ['pending only', { tpsHistory: ['pending'] }, 0],
    ['never asked', { tpsHistory: [] }, 0],
    ['not sure', { tpsHistory: 'unsure' }, 0],
    ['nobody asked', {}, 0],
  ])('%s', (_, input, count) => {
    expect(on({ ...input, reRegistered: 'all' })).toHaveLength(count);
  });
});
