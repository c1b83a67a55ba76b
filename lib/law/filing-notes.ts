import type { AuthorityId } from './authorities/index';
import type { Confidence } from './citation';

export type FilingNoteId =
  | 'no-window'
  | 'registration-period'
  | 'late-first'
  | 'sixty-days'
  | 'late-again'
  | 'no-extension'
  | 'status-lost'
  | 'status-before'
  | 'pending-grant'
  | 'pending-benefits'
  | 'pending-2021'
  | 'refunds'
  | 'denied';

/** Whether anyone can register on the day of the last check, and what becomes of pending cases; told to all alike. */
export const filingNotes: readonly {
  readonly id: FilingNoteId;
  readonly sources: readonly AuthorityId[];
  readonly confidence: Confidence;
}[] = [
  {
    id: 'no-window',
    sources: ['FR-90-9040', 'FR-90-43225', 'SCT-25A326', 'S-ORD-OCT26', 'S-MIG', 'CFR-244.7', 'CFR-244.2'],
    confidence: 'secondary',
  },
  { id: 'registration-period', sources: ['CFR-244.7'], confidence: 'confirmed' },
  { id: 'late-first', sources: ['CFR-244.2'], confidence: 'confirmed' },
  // Recalled when the record was written; paragraph (g) was read since, in the edition of 2 February 2025.
  { id: 'sixty-days', sources: ['CFR-244.2'], confidence: 'confirmed' },
  { id: 'late-again', sources: ['CFR-244.17'], confidence: 'confirmed' },
  // The rules say when; that nothing is left to register under follows from them, with high confidence.
  { id: 'no-extension', sources: ['CFR-244.2', 'CFR-244.7', 'CFR-244.17'], confidence: 'unverified' },
  { id: 'status-lost', sources: ['CFR-244.19'], confidence: 'confirmed' },
  { id: 'status-before', sources: ['CFR-244.19'], confidence: 'unverified' },
  // UNSETTLED: are applications that were pending at the end denied, closed or held?
  { id: 'pending-grant', sources: ['CFR-244.11'], confidence: 'unverified' },
  { id: 'pending-benefits', sources: ['CFR-244.13'], confidence: 'confirmed' },
  { id: 'pending-2021', sources: ['S-PENDING'], confidence: 'unverified' },
  { id: 'refunds', sources: ['S-USREGS', 'S-CLINICVAC'], confidence: 'secondary' },
  { id: 'denied', sources: ['CFR-244.11'], confidence: 'confirmed' },
];
