import { describe, expect, test } from 'vitest';
import { day } from '../../lib/day';
import { register } from '../../lib/law/register';
import { programsOn } from '../../lib/rules/programs';

describe('the programs beside TPS', () => {
  const state = (asOf: string) =>
    Object.fromEntries(programsOn(register, day(asOf), day(asOf)).map(({ id, state }) => [id, state]));

  test.each([
    ['2017-08-28', { 'bill-2019': 'not-yet', 'ded-2021': 'not-yet' }],
    ['2019-03-18', { 'bill-2019': 'not-yet', 'ded-2021': 'not-yet', 'chnv-parole': 'not-yet' }],
    ['2021-01-19', { 'ded-2021': 'not-yet' }],
    ['2021-01-20', { 'ded-2021': 'running', 'chnv-parole': 'not-yet' }],
    ['2022-07-20', { 'ded-2021': 'running' }],
    ['2022-07-21', { 'ded-2021': 'over' }],
    ['2022-10-17', { 'chnv-parole': 'not-yet' }],
    ['2019-07-25', { 'bill-2019': 'bill' }],
    ['2022-10-18', { 'chnv-parole': 'running-open' }],
    ['2025-03-24', { 'chnv-parole': 'running-open' }],
    ['2025-03-25', { 'chnv-parole': 'running' }],
    ['2025-04-24', { 'chnv-parole': 'running' }],
    ['2025-04-25', { 'chnv-parole': 'kept-by-order' }],
    ['2025-05-29', { 'chnv-parole': 'kept-by-order', 'bill-2025': 'bill' }],
    ['2025-05-30', { 'chnv-parole': 'kept-by-order' }],
    ['2025-05-31', { 'chnv-parole': 'over-after-order' }],
    ['2025-09-10', { 'student-relief': 'running' }],
    ['2025-09-11', { 'student-relief': 'over' }],
  ])('on %s', (asOf, expected) => {
    expect(state(asOf)).toMatchObject(expected);
  });

  test('a bill is not brought forward by later knowledge', () => {
    const seen = programsOn(register, day('2019-03-18'), day('2026-11-21'));
    expect(seen.filter(({ state }) => state === 'bill')).toEqual([]);
  });
});
