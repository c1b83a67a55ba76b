import { type Day, day } from '../day';
import type { AuthorityId } from './authorities/index';
import type { Confidence } from './citation';

/** What USCIS charged in a period, in whole dollars; null where no such fee existed. */
export type FeePeriod = {
  readonly from: Day;
  /** Null: last known on the day of the last check, and open since. */
  readonly to: Day | null;
  readonly registration: number;
  readonly reRegistration: number;
  readonly workPermit: number;
  readonly workPermitOnline: number | null;
  readonly addedFirstPermit: number | null;
  readonly addedRenewal: number | null;
  readonly biometrics: { readonly amount: number; readonly confidence: Confidence } | null;
  readonly waiver: 'form-i-912' | 'sources-conflict';
  readonly sources: readonly AuthorityId[];
  readonly confidence: Confidence;
};

/** Fees for TPS by period, by the day of the postmark. Appended, never edited. */
export const fees: readonly FeePeriod[] = [
  {
    from: day('2010-11-23'),
    to: day('2016-12-22'),
    registration: 50,
    reRegistration: 0,
    workPermit: 380,
    workPermitOnline: null,
    addedFirstPermit: null,
    addedRenewal: null,
    biometrics: null,
    waiver: 'form-i-912',
    sources: ['FR-75-58962', 'CFR-244.17'],
    confidence: 'confirmed',
  },
  {
    from: day('2016-12-23'),
    to: day('2024-03-31'),
    registration: 50,
    reRegistration: 0,
    workPermit: 410,
    workPermitOnline: null,
    addedFirstPermit: null,
    addedRenewal: null,
    biometrics: { amount: 85, confidence: 'unverified' },
    waiver: 'form-i-912',
    sources: ['FR-81-73292', 'CFR-244.17'],
    confidence: 'confirmed',
  },
  {
    from: day('2024-04-01'),
    to: day('2025-07-21'),
    registration: 50,
    reRegistration: 0,
    workPermit: 520,
    workPermitOnline: 470,
    addedFirstPermit: null,
    addedRenewal: null,
    biometrics: { amount: 30, confidence: 'secondary' },
    waiver: 'form-i-912',
    sources: ['FR-89-6194'],
    confidence: 'confirmed',
  },
  {
    from: day('2025-07-22'),
    to: day('2025-12-31'),
    registration: 500,
    reRegistration: 0,
    workPermit: 520,
    workPermitOnline: 470,
    addedFirstPermit: 550,
    addedRenewal: 275,
    biometrics: { amount: 30, confidence: 'secondary' },
    waiver: 'sources-conflict',
    sources: ['FR-90-34511', 'S-MAPLE', 'S-NEWSL'],
    confidence: 'secondary',
  },
  {
    from: day('2026-01-01'),
    to: null,
    registration: 510,
    reRegistration: 0,
    workPermit: 520,
    workPermitOnline: 470,
    addedFirstPermit: 560,
    addedRenewal: 280,
    biometrics: { amount: 30, confidence: 'secondary' },
    waiver: 'sources-conflict',
    sources: ['FR-90-52693', 'S-VISAVERGE', 'S-MIG'],
    confidence: 'secondary',
  },
];

/** The rule of 29 May 2026: a TPS work permit lasts one year or the TPS period, whichever is shorter. */
export const permitCap = {
  from: day('2026-05-29'),
  sources: ['FR-2026-08333', 'S-MIG'] satisfies AuthorityId[],
  confidence: 'secondary' as Confidence,
};
