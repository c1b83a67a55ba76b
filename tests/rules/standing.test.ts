import { describe, expect, test } from 'vitest';
import { day } from '../../lib/day';
import type { DesignationId } from '../../lib/law/designation';
import { register } from '../../lib/law/register';
import { programOn, type Standing } from '../../lib/rules/standing';

const on = (id: DesignationId, asOf: string, knownOn = asOf): Standing =>
  programOn(register, day(asOf), day(knownOn)).find((s) => s.designation === id) as Standing;
const label = (id: DesignationId, asOf: string, knownOn = asOf) => on(id, asOf, knownOn).label;
const openOn = (id: DesignationId, asOf: string) => on(id, asOf).windows.map((window) => window.id);

describe('each dated boundary turns on its own day, not before', () => {
  test.each<[DesignationId, string, string, string]>([
    ['ve-2021', '2021-03-09', 'not-yet-designated', 'open-for-first-registration'],
    ['ve-2021', '2022-09-10', 'open-for-first-registration', 're-registration-only'],
    ['ve-2021', '2022-11-08', 're-registration-only', 'in-force-no-window'],
    ['ve-2021', '2024-01-10', 'in-force-no-window', 're-registration-only'],
    ['ve-2021', '2024-03-11', 're-registration-only', 'in-force-no-window'],
    ['ve-2021', '2025-01-17', 'in-force-no-window', 're-registration-only'],
    ['ve-2021', '2025-02-03', 're-registration-only', 'in-force-no-window'],
    ['ve-2021', '2025-03-31', 'in-force-no-window', 're-registration-only'],
    ['ve-2021', '2025-05-19', 're-registration-only', 'in-force-no-window'],
    ['ve-2021', '2025-09-05', 'in-force-no-window', 're-registration-only'],
    ['ve-2021', '2025-09-11', 're-registration-only', 'in-force-no-window'],
    ['ve-2021', '2025-11-08', 'in-force-no-window', 'ended'],
    ['ve-2023', '2023-10-03', 'not-yet-designated', 'open-for-first-registration'],
    ['ve-2023', '2025-04-03', 'open-for-first-registration', 're-registration-only'],
    ['ve-2023', '2025-04-08', 're-registration-only', 'restored-by-court-order'],
    ['ve-2023', '2025-05-19', 'restored-by-court-order', 'ended'],
    ['ve-2023', '2025-09-05', 'ended', 'restored-by-court-order'],
    ['ve-2023', '2025-10-03', 'restored-by-court-order', 'ended'],
    ['ve-2021', '2026-12-06', 'ended', 'not-known-after-check'],
    ['ve-2023', '2026-12-06', 'ended', 'not-known-after-check'],
  ])('%s on %s: from %s to %s', (id, asOf, before, after) => {
    const eve = new Date(Date.parse(`${asOf}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    expect(label(id, eve)).toBe(before);
    expect(label(id, asOf)).toBe(after);
  });
});

describe('what was known on the day', () => {
  test('the first window was shorter until the notice of August 2021 lengthened it', () => {
    expect(on('ve-2021', '2021-06-01').windows[0]?.to).toBe('2021-09-05');
    expect(on('ve-2021', '2021-08-03').windows[0]?.to).toBe('2021-09-05');
    expect(on('ve-2021', '2021-08-04').windows[0]?.to).toBe('2022-09-09');
    expect(on('ve-2021', '2021-06-01', '2021-08-04').windows[0]?.to).toBe('2022-09-09');
  });

  test('an announcement is known and changes nothing', () => {
    expect(on('ve-2021', '2021-03-08')).toMatchObject({ label: 'not-yet-designated', announced: true });
    expect(on('ve-2021', '2021-03-07')).toMatchObject({ label: 'not-yet-designated', announced: false });
    expect(on('ve-2023', '2023-09-20')).toMatchObject({ announced: true, decidedBy: null });
  });

  test('the day of knowledge is never earlier than the day', () => {
    expect(() => programOn(register, day('2025-04-20'), day('2025-04-19'))).toThrow(RangeError);
  });

  test('two windows overlapped from 17 January to 2 February 2025', () => {
    expect(openOn('ve-2023', '2025-01-16')).toEqual(['ve-2023-first']);
    expect(openOn('ve-2023', '2025-01-17')).toEqual(['ve-2023-first', 've-2023-again-2025']);
    expect(openOn('ve-2023', '2025-02-02')).toEqual(['ve-2023-first', 've-2023-again-2025']);
    expect(openOn('ve-2023', '2025-02-03')).toEqual(['ve-2023-first']);
    expect(openOn('ve-2023', '2025-04-02')).toEqual(['ve-2023-first', 've-2023-again-2025']);
    expect(openOn('ve-2023', '2025-04-03')).toEqual(['ve-2023-again-2025']);
  });
});

describe('two accounts', () => {
  test('while a court order stood after the stated end, both speak and neither is overwritten', () => {
    const then = on('ve-2023', '2025-09-20');
    expect(then).toMatchObject({ force: 'by-court-order', contested: true, endedOn: '2025-04-07' });
    expect(then.accounts.map(({ account, force, entry }) => [account, force, entry])).toEqual([
      ['dhs', 'ended', '90-fr-9040'],
      ['court', 'by-court-order', 'ndcal-2025-09-05'],
    ]);
    expect(then.undoneSince).toEqual([]);
  });

  test('asked with a later knowledge, the day keeps both accounts and says what was undone since', () => {
    const later = on('ve-2023', '2025-04-20', '2026-11-21');
    expect(later.label).toBe('restored-by-court-order');
    expect(later.accounts).toHaveLength(2);
    expect(later.undoneSince).toContainEqual({
      entry: 'ndcal-2025-03-31',
      by: 'sct-2025-05-19',
      account: 'court',
    });
    // The judgment that undid the vacatur was stayed in its turn, and that is not left out.
    const byJudgment = later.undoneSince.map(({ entry, by }) => `${entry} by ${by}`);
    expect(byJudgment.indexOf('ndcal-2025-09-05 by sct-2025-10-03')).toBeGreaterThan(
      byJudgment.indexOf('90-fr-8805 by ndcal-2025-09-05'),
    );
    expect(on('ve-2023', '2025-04-20').undoneSince).toEqual([]);
  });

  test('once the order is stayed only the account of the department is left', () => {
    const after = on('ve-2023', '2025-10-03');
    expect(after.accounts.map(({ account }) => account)).toEqual(['dhs']);
    expect(after).toMatchObject({ force: 'ended', endedOn: '2025-04-07', contested: true });
  });
});

describe('the last check', () => {
  test('holds "as last checked" up to the day of review, and claims nothing after it', () => {
    expect(on('ve-2021', '2026-11-21').asLastChecked).toBe(false);
    expect(on('ve-2021', '2026-11-22')).toMatchObject({ label: 'ended', asLastChecked: true });
    expect(on('ve-2021', '2026-12-05')).toMatchObject({ label: 'ended', asLastChecked: true });
    expect(on('ve-2021', '2026-12-06')).toMatchObject({
      label: 'not-known-after-check',
      force: 'not-known',
      decidedBy: null,
      endedOn: null,
      accounts: [],
      windows: [],
    });
  });
});

describe('terms are copied, never computed', () => {
  test.each<[DesignationId, string, string | null, string | null]>([
    ['ve-2021', '2021-03-08', null, null],
    ['ve-2021', '2022-09-09', '2021-03-09', '2022-09-09'],
    ['ve-2021', '2022-09-10', '2022-09-10', '2024-03-10'],
    ['ve-2021', '2024-03-11', '2024-03-11', '2025-09-10'],
    ['ve-2021', '2025-09-11', '2025-09-11', '2025-11-07'],
    ['ve-2021', '2025-11-08', null, null],
    ['ve-2023', '2025-04-02', '2023-10-03', '2025-04-02'],
    ['ve-2023', '2025-04-03', '2025-04-03', '2025-04-07'],
    ['ve-2023', '2025-04-08', '2025-04-03', '2026-10-02'],
    ['ve-2023', '2025-06-01', null, null],
    ['ve-2023', '2025-09-20', '2025-04-03', '2026-10-02'],
  ])('%s on %s', (id, asOf, from, to) => {
    const { term } = on(id, asOf);
    expect([term?.from ?? null, term?.to ?? null]).toEqual([from, to]);
  });
});

describe('what is already published about the end, and what the courts did last', () => {
  test.for([
    ['ve-2021', '2023-10-02', '2024-03-10', '87-fr-55024'],
    ['ve-2021', '2023-10-05', '2025-09-10', '88-fr-68130'],
    ['ve-2023', '2025-01-28', '2026-10-02', '90-fr-5961'],
    ['ve-2023', '2025-02-04', '2025-04-02', '88-fr-68130'],
    ['ve-2023', '2025-02-05', '2025-04-07', '90-fr-9040'],
  ] as const)('%s on %s runs to %s by %s', ([id, asOf, end, entry]) => {
    expect(on(id, asOf).runsTo).toEqual({ day: end, entry });
  });

  test.for([
    ['ve-2021', '2021-08-03', '2021-09-05'],
    ['ve-2021', '2021-08-04', '2022-09-09'],
    ['ve-2023', '2023-10-03', '2025-04-02'],
  ] as const)('the first registration of %s as known on %s ends on %s', ([id, asOf, end]) => {
    expect(on(id, asOf).firstRegistration?.to).toBe(end);
  });

  test.for([
    ['ve-2023', '2026-11-21', 'sct-2026-10-05'],
    ['ve-2023', '2025-09-20', 'ca9-2025-09-17'],
    ['ve-2021', '2026-11-21', null],
    // The judgment bore on 2021 for those who had re-registered, until it was stayed.
    ['ve-2021', '2025-09-11', 'ndcal-2025-09-05'],
    ['ve-2021', '2025-10-02', 'ndcal-2025-09-05'],
    ['ve-2021', '2025-10-03', null],
  ] as const)('the newest order that bears on %s on %s is %s', ([id, asOf, order]) => {
    expect(on(id, asOf).latestOrder).toBe(order);
  });
});
