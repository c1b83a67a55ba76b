/** An order that moved the last day of some holders only: told, and never taken for the designation's own. */
import { expect, test } from 'vitest';
import { day } from '../../lib/day';
import { register } from '../../lib/law/register';
import { programOn } from '../../lib/rules/standing';

const on2021 = (asOf: string, knownOn = asOf) =>
  programOn(register, day(asOf), day(knownOn)).find(({ designation }) => designation === 've-2021');

test.each(['2025-09-20', '2026-11-21'])(
  'the judgment of 2025 bears on 2021 as known on %s, and moves neither its last day nor its account',
  (knownOn) => {
    const then = on2021('2025-09-20', knownOn);
    expect(then?.bearing).toContain('ndcal-2025-09-05');
    expect(then).toMatchObject({
      force: 'in-force',
      contested: true,
      runsTo: { day: '2025-11-07', entry: '90-fr-43225' },
    });
    expect(then?.accounts.map(({ account }) => account)).toEqual(['dhs']);
  },
);

test('once stayed it bears no more, and its stay does', () => {
  const after = on2021('2025-10-03');
  expect(after?.bearing).not.toContain('ndcal-2025-09-05');
  expect(after?.bearing).toContain('sct-2025-10-03');
  expect(after?.contested).toBe(false);
});
