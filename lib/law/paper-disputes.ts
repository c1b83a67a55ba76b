import { type Day, day } from '../day';
import type { Citation } from './citation';

/**
 * What is disputed or not settled about papers: the day of receipt or of issue; the permit alone or the approval; the
 * rule of 2026 on one year; the receipt and its 540 days; the notice of January 2025 itself.
 */
export type PaperDisputeId =
  | 'received-or-issued'
  | 'permit-or-approval'
  | 'one-year-cap'
  | 'receipt-540'
  | 'january-notice';

/** Each dispute, since which day it is on record, and what it rests on. */
export const paperDisputes: Readonly<
  Record<PaperDisputeId, { readonly from: Day; readonly citations: readonly Citation[] }>
> = {
  'january-notice': {
    from: day('2025-03-31'),
    citations: [
      { authority: 'FR-90-8805', confidence: 'confirmed' },
      { authority: 'NDCAL-2025-03-31', confidence: 'confirmed' },
    ],
  },
  'received-or-issued': {
    from: day('2025-05-30'),
    citations: [{ authority: 'NDCAL-2025-05-30', confidence: 'secondary' }],
  },
  'receipt-540': {
    from: day('2025-07-03'),
    citations: [{ authority: 'S-SEYF-JUL', confidence: 'unverified' }],
  },
  'one-year-cap': {
    from: day('2026-05-29'),
    citations: [{ authority: 'FR-2026-08333', confidence: 'secondary' }],
  },
  // UNSETTLED: did a work permit alone, protected or moved, carry the status with it?
  'permit-or-approval': {
    from: day('2021-03-09'),
    citations: [{ authority: 'USC-1254a', at: '(a)(1)', confidence: 'confirmed' }],
  },
};
