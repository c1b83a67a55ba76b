/** What the record says of papers, against its own acts and against the machine-readable record. */
import { describe, expect, test } from 'vitest';
import { addDays } from '../../lib/day';
import { authorities, isCitable } from '../../lib/law/authorities/index';
import { januaryApplied } from '../../lib/law/designations/shared';
import { entriesOf } from '../../lib/law/entries';
import { permitRules } from '../../lib/law/fees';
import { paperDisputes } from '../../lib/law/paper-disputes';
import { protectedPapers } from '../../lib/law/protected-papers';
import { register } from '../../lib/law/register';
import record from './record.json';

const acts = new Map(entriesOf(register).map((entry) => [entry.id, entry]));
const rows = register.designations.flatMap(({ id, permitExtensions }) =>
  permitExtensions.map((row) => ({ id, ...row })),
);

describe('the times in which the notice of January 2025 was applied', () => {
  test('are those of the record', () => {
    const theirs = record.designations.flatMap(({ periods }) =>
      periods.flatMap((row) => ('appliedByDhs' in row ? [row.appliedByDhs] : [])),
    );
    expect(theirs).toEqual([januaryApplied.map(({ from, to }) => [from, to])]);
  });

  test('begin and end with the acts that are named for it', () => {
    for (const { from, to, by, endedBy } of januaryApplied) {
      expect(acts.get(by)?.knownFrom).toBe(from);
      expect(acts.get(endedBy)?.knownFrom).toBe(addDays(to, 1));
    }
  });

  test('bound every contested row, and under 2021 in autumn only some holders', () => {
    for (const { id, contested, applied, receiptBy } of rows) {
      expect(contested).toBe(applied !== undefined || receiptBy !== undefined);
      if (applied === undefined) continue;
      const some = id === 've-2021' ? 're-registered-2025' : undefined;
      expect(applied.map(({ only }) => only)).toEqual([undefined, undefined, some]);
      expect(applied.map(({ only, ...time }) => time)).toEqual(januaryApplied);
    }
  });
});

test('the row on receipts is the one that the record computed, known since its report', () => {
  const [row, ...others] = rows.filter(({ receiptBy }) => receiptBy !== undefined);
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    id: 've-2023',
    receiptBy: protectedPapers.receivedBy,
    confidence: 'unverified',
  });
  const theirs = record.designations
    .flatMap(({ eadAutoExtensions }) => eadAutoExtensions)
    .find(({ through }) => through === row?.through);
  expect(theirs && 'note' in theirs && theirs.note).toContain(`receipt of on or before ${row?.receiptBy}`);
  expect(row?.knownFrom).toBe(authorities['S-SEYF-JUL'].published);
});

test('each dispute rests on what a result can show, and begins with what opened it', () => {
  for (const { citations } of Object.values(paperDisputes)) {
    expect(citations.filter(({ authority }) => !isCitable(authority))).toEqual([]);
    expect(citations.length).toBeGreaterThan(0);
  }
  const cap = permitRules.find(({ id }) => id === 'one-year-cap');
  expect(paperDisputes['one-year-cap'].from).toBe(cap?.from);
  expect(paperDisputes['one-year-cap'].citations[0]?.confidence).toBe(cap?.confidence);
  expect(paperDisputes['received-or-issued'].from).toBe(protectedPapers.orderedOn);
  expect(paperDisputes['january-notice'].from).toBe(acts.get('ndcal-2025-03-31')?.knownFrom);
  expect(paperDisputes['receipt-540'].from).toBe(authorities['S-SEYF-JUL'].published);
});
