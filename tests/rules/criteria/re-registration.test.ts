import { describe, expect, test } from 'vitest';
import type { DesignationId } from '../../../lib/law/designation';
import type { FactsInput } from '../../../lib/rules/facts';
import { ask, compared, findingsOf, lastCheck } from '../ask';

const held: FactsInput = { tpsHistory: ['granted'], tpsDesignations: ['ve-2021'] };
const all = (input: FactsInput, asOf = lastCheck, of: DesignationId = 've-2021') =>
  compared('re-registration', of, input, asOf);
const isPeriod = (line: string) => line.includes(' re-registration-period');
const on = (input: FactsInput, asOf = lastCheck) => all(input, asOf).filter((line) => !isPeriod(line));

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

test('the window of the vacated extension is told and never counted as missed', () => {
  const input: FactsInput = { tpsHistory: ['granted'], tpsDesignations: ['ve-2023'], reRegistered: 'missed' };
  expect(all(input, '2025-01-16', 've-2023')).toEqual([]);
  // Nobody knew on the first days that the notice would be taken back.
  expect(all(input, '2025-01-17', 've-2023')).toEqual(['TIM-06 info re-registration-period']);
  expect(all(input, '2025-02-02', 've-2023')).toEqual(['TIM-06 info re-registration-period']);
  for (const asOf of ['2025-02-03', '2025-04-20', '2025-09-20', lastCheck]) {
    expect(all(input, asOf, 've-2023')).toEqual(['TIM-06 info re-registration-period-disputed']);
  }
});

test('the periods are named as far as they were known; the last day of one was a Sunday', () => {
  const periods = (asOf: string) => all({ ...held, reRegistered: 'missed' }, asOf).filter(isPeriod);
  const [first, closed, disputed] = [
    'TIM-06 info re-registration-period',
    'TIM-06 info re-registration-period-to-closed-day',
    'TIM-06 info re-registration-period-disputed',
  ];
  expect(periods('2022-09-07')).toEqual([]);
  expect(periods('2022-09-08')).toEqual([first]);
  expect(periods('2024-01-09')).toEqual([first]);
  expect(periods('2024-01-10')).toEqual([first, closed]);
  expect(periods('2025-01-16')).toEqual([first, closed]);
  expect(periods('2025-02-02')).toEqual([first, closed, first]);
  expect(periods('2025-02-03')).toEqual([first, closed, disputed]);
  expect(all({ ...held, reRegistered: 'all' }).filter(isPeriod)).toEqual([]);
  const told = findingsOf(ask({ ...held, reRegistered: 'missed' }), 've-2021');
  expect(told.find(({ reason }) => reason === 're-registration-period-to-closed-day')?.params).toEqual({
    from: '2024-01-10',
    to: '2024-03-10',
    open: '2024-03-11',
  });
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
