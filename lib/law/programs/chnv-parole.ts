import { day } from '../../day';
import type { Program } from '../designation';

export const chnvParole: Program = {
  id: 'chnv-parole',
  kind: 'parole',
  periods: [
    {
      // The start day is unverified (ruling 9); the end is the one that the termination notice states.
      from: day('2022-10-18'),
      to: day('2025-04-24'),
      endedBy: '90-fr-13611',
      sources: ['FR-87-63507', 'FR-90-13611'],
      confidence: 'unverified',
    },
  ],
  // The end was stayed from 14 April to 30 May, the day of the Supreme Court's order; a last day is included.
  keptByOrder: { from: day('2025-04-14'), to: day('2025-05-30'), order: 'dmass-2025-04-14' },
  entries: [
    {
      id: '87-fr-63507',
      kind: 'announcement',
      by: 'dhs',
      knownFrom: day('2022-10-12'),
      sources: ['FR-87-63507', 'S-CLINIC-CHNV'],
      confidence: 'unverified',
      bears: [],
      effects: [],
    },
    {
      id: '90-fr-13611',
      kind: 'termination',
      by: 'dhs',
      knownFrom: day('2025-03-25'),
      sources: ['FR-90-13611', 'S-DMASS-CHNV'],
      confidence: 'confirmed',
      bears: [],
      effects: [],
    },
  ],
};
