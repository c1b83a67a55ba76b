import { day } from '../../day';
import type { CourtCase } from '../designation';

/** About the one-year cap on TPS work permits and asylum fees, not about a designation. */
export const venezuelanAssociation: CourtCase = {
  id: 'venezuelan-association',
  name: 'Venezuelan Association of Massachusetts v. USCIS',
  dockets: ['D. Mass. 26-cv-13038', '1st Cir. 26-1893'],
  orders: [
    {
      id: 'dmass-2026-07-21',
      kind: 'order',
      by: 'district-court',
      knownFrom: day('2026-07-21'),
      sources: ['S-MIG'],
      confidence: 'secondary',
      bears: [],
      effects: [],
    },
    {
      id: 'dmass-2026-08-05',
      kind: 'order',
      by: 'district-court',
      knownFrom: day('2026-08-05'),
      sources: ['S-MIG'],
      confidence: 'secondary',
      bears: [],
      effects: [],
    },
    {
      id: 'dmass-2026-08-10',
      kind: 'order',
      by: 'district-court',
      knownFrom: day('2026-08-10'),
      sources: ['S-MIG'],
      confidence: 'secondary',
      bears: [],
      effects: [],
    },
  ],
};
