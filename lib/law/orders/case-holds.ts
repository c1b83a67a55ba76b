import { day } from '../../day';
import type { CourtCase } from '../designation';

/** About the pause that USCIS put on cases of people from 39 countries, Venezuela among them. */
export const caseHolds: CourtCase = {
  id: 'case-holds',
  name: 'Dorcas v. USCIS, and a like case in California',
  dockets: ['D.R.I. 26-cv-00132', 'N.D. Cal. 26-cv-04850'],
  orders: [
    {
      id: 'dri-2026-06-05',
      kind: 'order',
      by: 'district-court',
      knownFrom: day('2026-06-05'),
      sources: ['S-MIG'],
      confidence: 'secondary',
      bears: [],
      effects: [],
    },
    {
      id: 'ca1-2026-08-14',
      kind: 'order',
      by: 'appeals-court',
      knownFrom: day('2026-08-14'),
      sources: ['S-MIG'],
      confidence: 'secondary',
      bears: [],
      effects: [],
    },
    {
      id: 'ndcal-2026-08-24',
      kind: 'order',
      by: 'district-court',
      knownFrom: day('2026-08-24'),
      sources: ['S-MIG'],
      confidence: 'secondary',
      bears: [],
      effects: [],
    },
  ],
};
