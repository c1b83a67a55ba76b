import { day } from '../../day';
import type { Designation } from '../designation';
import { announced20230920, dhs20260104, fr5961, fr8805, fr68130, fr80327, januaryApplied } from './shared';

export const ve2023: Designation = {
  id: 've-2023',
  announced: { day: day('2023-09-20'), confidence: 'confirmed', sources: ['FR-88-68130'] },
  effective: { day: day('2023-10-03'), confidence: 'confirmed', sources: ['FR-88-68130'] },
  residenceSince: { day: day('2023-07-31'), confidence: 'confirmed', sources: ['FR-88-68130'] },
  presenceSince: { day: day('2023-10-03'), confidence: 'confirmed', sources: ['FR-88-68130'] },
  terms: [
    {
      kind: 'first',
      from: day('2023-10-03'),
      to: day('2025-04-02'),
      entry: '88-fr-68130',
      recognised: true,
      sources: ['FR-88-68130', 'FR-90-9040'],
      confidence: 'confirmed',
    },
    {
      kind: 'until-termination',
      from: day('2025-04-03'),
      to: day('2025-04-07'),
      entry: '90-fr-9040',
      recognised: true,
      sources: ['FR-90-9040'],
      confidence: 'confirmed',
    },
    {
      kind: 'extension',
      from: day('2025-04-03'),
      to: day('2026-10-02'),
      entry: '90-fr-5961',
      recognised: false,
      appliedByDhs: januaryApplied.map(({ from, to }) => [from, to]),
      sources: ['FR-90-5961', 'S-JMIM', 'S-VOZ'],
      confidence: 'confirmed',
    },
  ],
  windows: [
    {
      id: 've-2023-first',
      kind: 'first',
      from: day('2023-10-03'),
      to: day('2025-04-02'),
      contested: false,
      entry: '88-fr-68130',
      sources: ['FR-88-68130', 'S-MILLER', 'S-AREVALO'],
      confidence: 'secondary',
    },
    {
      id: 've-2023-again-2025',
      kind: 'again',
      from: day('2025-01-17'),
      to: day('2025-09-10'),
      contested: true,
      entry: '90-fr-5961',
      sources: ['FR-90-5961', 'S-FRAG-MAY', 'S-FNW25'],
      confidence: 'secondary',
    },
  ],
  permitExtensions: [
    {
      printedEnds: [day('2025-09-10'), day('2025-04-02'), day('2024-03-10'), day('2022-09-09')],
      through: day('2026-04-02'),
      applied: januaryApplied,
      entry: '90-fr-5961',
      contested: true,
      sources: ['S-JMIM', 'S-AHLU'],
      confidence: 'secondary',
    },
    {
      // Up to 540 days; the end was computed, and a 2026 rule may have shortened it. The department's page said so by
      // July 2025, on the day of the report.
      printedEnds: [day('2025-04-02')],
      through: day('2026-09-24'),
      receiptBy: day('2025-02-05'),
      knownFrom: day('2025-07-03'),
      entry: 'ndcal-2025-05-30',
      contested: true,
      sources: ['S-SEYF-JUL'],
      confidence: 'unverified',
    },
  ],
  notices: [
    announced20230920,
    fr68130,
    fr80327,
    fr5961,
    fr8805,
    {
      id: '90-fr-9040',
      kind: 'termination',
      by: 'dhs',
      knownFrom: day('2025-02-05'),
      sources: ['FR-90-9040', 'S-AP-FEB'],
      confidence: 'confirmed',
      bears: ['ve-2023'],
      effects: [
        { on: 've-2023', account: 'dhs', force: 'in-force', from: day('2025-04-03'), to: day('2025-04-07') },
        // 60 days after publication would be 6 April; the notice says 7 April at 11:59 p.m. Copied, not computed.
        { on: 've-2023', account: 'dhs', force: 'ended', from: day('2025-04-08'), to: null },
      ],
    },
    dhs20260104,
    {
      id: 'papers-2026-10-02',
      kind: 'end',
      by: 'dhs',
      knownFrom: day('2026-10-02'),
      sources: ['NDCAL-2025-05-30', 'S-MIG'],
      confidence: 'secondary',
      bears: ['ve-2023'],
      effects: [],
    },
  ],
};
