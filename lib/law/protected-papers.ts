import { type Day, day } from '../day';
import type { AuthorityId } from './authorities/index';
import type { Confidence } from './citation';
import type { AppliedTime, DesignationId } from './designation';
import { januaryApplied } from './designations/shared';
import type { EntryId } from './entries';

/**
 * The papers that the order of 30 May 2025 protects: those that print this end day and were received on or
 * before that day. The court's and the agency's word is "received"; some press wrote "issued".
 */
export const protectedPapers: {
  readonly printedEnd: Day;
  readonly receivedBy: Day;
  readonly order: EntryId;
  readonly orderedOn: Day;
  readonly sources: readonly AuthorityId[];
  readonly confidence: Readonly<Record<DesignationId, Confidence>>;
} = {
  printedEnd: day('2026-10-02'),
  receivedBy: day('2025-02-05'),
  order: 'ndcal-2025-05-30',
  orderedOn: day('2025-05-30'),
  sources: ['NDCAL-2025-05-30', 'S-LANAC-OCT', 'S-JL-MAY'],
  // That the order reaches people with papers under 2021 was inferred.
  confidence: { 've-2021': 'unverified', 've-2023': 'secondary' },
};

/**
 * The same papers by the notice of January 2025 that set their day. Whoever holds one had registered again and been
 * answered, so under 2021 too they belong to those to whom the notice was applied in autumn. That it was applied was
 * read in reports.
 */
export const januaryPapers: {
  readonly entry: EntryId;
  readonly applied: readonly AppliedTime[];
  readonly sources: readonly AuthorityId[];
  readonly confidence: Confidence;
} = {
  entry: '90-fr-5961',
  applied: januaryApplied,
  sources: ['FR-90-5961', 'S-JMIM', 'S-VOZ'],
  confidence: 'secondary',
};
