import { day } from '../../day';
import type { CourtCase } from '../designation';

/** About parole, not TPS; on record because people mix the two. */
export const doeVNoem: CourtCase = {
  id: 'doe-v-noem',
  name: 'Doe v. Noem',
  dockets: ['D. Mass. 1:25-cv-10495', 'S. Ct. 24A1079', '1st Cir. 25-1384'],
  orders: [
    {
      id: 'dmass-2025-04-14',
      kind: 'order',
      by: 'district-court',
      knownFrom: day('2025-04-14'),
      sources: ['S-DMASS-CHNV', 'S-CLINIC-CHNV'],
      confidence: 'confirmed',
      bears: [],
      undoes: ['90-fr-13611'],
      effects: [],
    },
    {
      id: 'sct-2025-05-30',
      kind: 'order',
      by: 'supreme-court',
      knownFrom: day('2025-05-30'),
      sources: ['SCT-24A1079'],
      confidence: 'confirmed',
      bears: [],
      undoes: ['dmass-2025-04-14'],
      effects: [],
    },
    {
      id: 'ca1-2025-09-12',
      kind: 'order',
      by: 'appeals-court',
      knownFrom: day('2025-09-12'),
      sources: ['S-BLAW-CHNV'],
      confidence: 'secondary',
      bears: [],
      undoes: ['dmass-2025-04-14'],
      effects: [],
    },
  ],
};
