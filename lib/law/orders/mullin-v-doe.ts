import { day } from '../../day';
import type { CourtCase } from '../designation';

export const mullinVDoe: CourtCase = {
  id: 'mullin-v-doe',
  name: 'Mullin v. Doe, 609 U.S. 324 (2026)',
  dockets: ['S. Ct. 25-1083', 'S. Ct. 25-1084'],
  orders: [
    {
      id: 'sct-2026-06-25',
      kind: 'order',
      by: 'supreme-court',
      knownFrom: day('2026-06-25'),
      sources: ['CRS-LSB11446', 'SCT-MULLIN-DOE', 'S-ORD-OCT26'],
      confidence: 'confirmed',
      effectConfidence: 'secondary',
      bears: ['ve-2021', 've-2023'],
      effects: [],
    },
  ],
};
