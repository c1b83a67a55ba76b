import { day } from '../../day';
import type { Program } from '../designation';

export const ded2021: Program = {
  id: 'ded-2021',
  kind: 'deferred-departure',
  periods: [
    {
      from: day('2021-01-20'),
      to: day('2022-07-20'),
      sources: ['FR-86-6845', 'FR-86-13574', 'S-DEDMEMO', 'S-IPT'],
      confidence: 'confirmed',
    },
  ],
  entries: [
    {
      id: '86-fr-6845',
      kind: 'memorandum',
      by: 'president',
      // Signed and made public on 19 January 2021; printed in the Federal Register on 25 January.
      knownFrom: day('2021-01-19'),
      sources: ['FR-86-6845', 'FR-86-13574', 'S-DEDMEMO', 'S-DEDLAW'],
      confidence: 'confirmed',
      bears: [],
      effects: [],
    },
  ],
};
