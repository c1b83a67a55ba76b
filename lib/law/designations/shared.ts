/** Notices that act on both designations at once; each designation lists them among its own. */
import { day } from '../../day';
import type { AppliedTime, Entry } from '../designation';

export const announced20230920: Entry = {
  id: 'announced-2023-09-20',
  kind: 'announcement',
  by: 'dhs',
  knownFrom: day('2023-09-20'),
  sources: ['FR-88-68130', 'S-DIAZ'],
  confidence: 'confirmed',
  bears: ['ve-2021', 've-2023'],
  effects: [],
};

export const fr68130: Entry = {
  id: '88-fr-68130',
  kind: 'redesignation',
  by: 'dhs',
  knownFrom: day('2023-10-03'),
  sources: ['FR-88-68130', 'FR-90-9040', 'S-MILLER', 'S-CAL18', 'S-AREVALO'],
  confidence: 'confirmed',
  bears: ['ve-2021', 've-2023'],
  effects: [
    { on: 've-2021', account: 'dhs', force: 'in-force', from: day('2024-03-11'), to: day('2025-09-10') },
    {
      on: 've-2021',
      window: 've-2021-again-2024',
      state: 'open',
      from: day('2024-01-10'),
      to: day('2024-03-10'),
    },
    { on: 've-2023', account: 'dhs', force: 'in-force', from: day('2023-10-03'), to: day('2025-04-02') },
    { on: 've-2023', window: 've-2023-first', state: 'open', from: day('2023-10-03'), to: day('2025-04-02') },
  ],
};

export const fr80327: Entry = {
  id: '88-fr-80327',
  kind: 'correction',
  by: 'dhs',
  knownFrom: day('2023-11-17'),
  sources: ['FR-88-80327'],
  confidence: 'confirmed',
  bears: ['ve-2021', 've-2023'],
  effects: [],
};

/** Formally it extends 2023 only; holders under 2021 could re-register into it (record, contradiction 3). */
export const fr5961: Entry = {
  id: '90-fr-5961',
  kind: 'extension',
  by: 'dhs',
  knownFrom: day('2025-01-17'),
  decidedOn: day('2025-01-10'),
  sources: ['FR-90-5961', 'FR-90-8805', 'S-FNW25', 'S-FRAG-MAY'],
  confidence: 'confirmed',
  bears: ['ve-2021', 've-2023'],
  effects: [
    { on: 've-2023', account: 'dhs', force: 'in-force', from: day('2025-04-03'), to: day('2026-10-02') },
    {
      on: 've-2023',
      window: 've-2023-again-2025',
      state: 'open',
      from: day('2025-01-17'),
      to: day('2025-09-10'),
    },
    {
      on: 've-2021',
      window: 've-2021-again-2025',
      state: 'open',
      from: day('2025-01-17'),
      to: day('2025-09-10'),
    },
  ],
};

export const fr8805: Entry = {
  id: '90-fr-8805',
  kind: 'vacatur',
  by: 'dhs',
  knownFrom: day('2025-02-03'),
  decidedOn: day('2025-01-28'),
  sources: ['FR-90-8805', 'S-USREGS', 'S-CLINICVAC'],
  confidence: 'confirmed',
  bears: ['ve-2021', 've-2023'],
  undoes: ['90-fr-5961'],
  effects: [
    { on: 've-2023', account: 'dhs', force: 'ended', from: day('2025-04-03'), to: null },
    { on: 've-2023', window: 've-2023-again-2025', state: 'withdrawn', from: day('2025-02-03'), to: null },
    { on: 've-2021', window: 've-2021-again-2025', state: 'withdrawn', from: day('2025-02-03'), to: null },
  ],
};

export const dhs20260104: Entry = {
  id: 'dhs-2026-01-04',
  kind: 'statement',
  by: 'dhs',
  knownFrom: day('2026-01-04'),
  sources: ['S-NEWSMAX', 'S-LARSEN'],
  confidence: 'secondary',
  bears: ['ve-2021', 've-2023'],
  effects: [],
};

/** The times in which the department applied the notice of January 2025 (ruling 6), with the acts that bound them. */
export const januaryApplied: readonly [AppliedTime, AppliedTime, AppliedTime] = [
  { from: day('2025-01-17'), to: day('2025-02-02'), by: '90-fr-5961', endedBy: '90-fr-8805' },
  { from: day('2025-03-31'), to: day('2025-05-18'), by: 'ndcal-2025-03-31', endedBy: 'sct-2025-05-19' },
  { from: day('2025-09-05'), to: day('2025-10-02'), by: 'ndcal-2025-09-05', endedBy: 'sct-2025-10-03' },
];
