/** What is asked about papers, and that it is what the rules still need. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, exactly, monthSpan } from '../../lib/day';
import type { Answers } from '../../lib/interview/answers';
import { factsFrom } from '../../lib/interview/facts-from';
import { replay } from '../../lib/interview/replay';
import { register } from '../../lib/law/register';
import { determine } from '../../lib/rules/determine';
import { walks } from './walks';

const start: Answers = {
  ...{ who_for: 'self', urgent: [], in_us: 'yes', usc_lpr: 'neither' },
  ...{ tps_history: ['granted'], tps_which: ['ve-2023'] },
};
const next = (answers: Answers) => replay({ ...start, ...answers }).next;
const on = (text: string) => exactly(day(text));

test('the end is asked of every paper that prints one', () => {
  expect(next({ tps_docs: ['receipt'] })).toBe('nat_ve');
  expect(next({ tps_docs: [] })).toBe('nat_ve');
  for (const kind of ['permit-a12', 'permit-c19', 'approval', 'i-94'] as const) {
    expect(next({ tps_docs: [kind, 'receipt'] })).toBe('doc_dates');
  }
  expect(next({ tps_docs: 'unsure' })).toBe('doc_dates');
});

test('the other two days only of a paper that may be protected', () => {
  const approval = { tps_docs: ['approval'] } as const;
  expect(next({ ...approval, doc_dates: { approval: on('2026-10-02') } })).toBe('doc_when');
  expect(next({ ...approval, doc_dates: { approval: monthSpan(2026, 10) } })).toBe('doc_when');
  expect(next({ ...approval, doc_dates: { approval: 'unsure' } })).toBe('doc_when');
  for (const end of ['2026-10-01', '2026-10-03', '2025-04-02']) {
    expect(next({ ...approval, doc_dates: { approval: on(end) } })).toBe('nat_ve');
  }
});

test('the receipt of a renewal only of a permit that a row on receipts may read', () => {
  const permit = (end: ReturnType<typeof on> | 'unsure') =>
    ({ tps_docs: ['permit-c19'], doc_dates: { permit: end } }) as const;
  expect(next(permit(on('2025-04-02')))).toBe('renewal_receipt');
  expect(next(permit(monthSpan(2025, 4)))).toBe('renewal_receipt');
  for (const end of ['2025-04-01', '2025-04-03', '2025-09-10']) expect(next(permit(on(end)))).toBe('nat_ve');
  expect(next({ tps_docs: ['approval'], doc_dates: { approval: on('2025-04-02') } })).toBe('nat_ve');
});

test('each paper keeps its own days, and a paper that is not held has none', () => {
  const answers: Answers = {
    ...start,
    tps_docs: ['permit-a12', 'i-94'],
    doc_dates: { permit: on('2025-04-02'), approval: on('2025-09-10'), 'i-94': on('2026-10-02') },
    doc_when: { 'i-94': { issued: 'unsure', received: on('2025-02-01') } },
    renewal_receipt: 'none',
  };
  expect(factsFrom(answers).papers).toEqual({
    kinds: ['permit-a12', 'i-94'],
    permit: { endDate: on('2025-04-02') },
    'i-94': { endDate: on('2026-10-02'), issuedOn: 'unsure', receivedOn: on('2025-02-01') },
    renewalReceivedOn: 'none',
  });
});

test('after a walk no day of a paper is missing because nobody asked for it', () => {
  fc.assert(
    fc.property(walks, ({ answers }) => {
      const facts = factsFrom(answers);
      for (const { paper, missing } of determine(facts, register, register.reviewed.checked).papers) {
        const told = { ...facts.papers?.[paper], renewalReceivedOn: facts.papers?.renewalReceivedOn };
        for (const fact of missing) expect(told[fact], `${paper} ${fact}`).toBeDefined();
      }
    }),
    { numRuns: 400, seed: 20261121 },
  );
});
