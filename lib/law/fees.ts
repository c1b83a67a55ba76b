import { type Day, day } from '../day';
import type { AuthorityId } from './authorities/index';
import type { Confidence } from './citation';

/** An amount in whole dollars, and how sure we are of that amount. */
export type Figure = { readonly amount: number; readonly confidence: Confidence };

/** What USCIS charged in a period; null where no such fee existed. */
export type FeePeriod = {
  readonly from: Day;
  /** Null: last known on the day of the last check, and open since. */
  readonly to: Day | null;
  readonly registration: Figure;
  readonly reRegistration: Figure;
  readonly workPermit: Figure;
  readonly workPermitOnline: Figure | null;
  readonly addedFirstPermit: Figure | null;
  readonly addedRenewal: Figure | null;
  readonly biometrics: Figure;
  readonly waiver: 'form-i-912' | 'sources-conflict';
  readonly sources: readonly AuthorityId[];
  /** How sure we are of the notice and its days; each amount has its own. */
  readonly confidence: Confidence;
};

const confirmed = (amount: number): Figure => ({ amount, confidence: 'confirmed' });
const secondary = (amount: number): Figure => ({ amount, confidence: 'secondary' });
const unverified = (amount: number): Figure => ({ amount, confidence: 'unverified' });

/** Fees for TPS by period, by the day of the postmark. Appended, never edited. */
export const fees: readonly FeePeriod[] = [
  {
    from: day('2010-11-23'),
    to: day('2016-12-22'),
    registration: confirmed(50),
    reRegistration: confirmed(0),
    workPermit: confirmed(380),
    workPermitOnline: null,
    addedFirstPermit: null,
    addedRenewal: null,
    biometrics: unverified(85),
    waiver: 'form-i-912',
    sources: ['FR-75-58962', 'CFR-244.17'],
    confidence: 'confirmed',
  },
  {
    from: day('2016-12-23'),
    to: day('2024-03-31'),
    registration: confirmed(50),
    reRegistration: confirmed(0),
    workPermit: confirmed(410),
    workPermitOnline: null,
    addedFirstPermit: null,
    addedRenewal: null,
    biometrics: unverified(85),
    waiver: 'form-i-912',
    sources: ['FR-81-73292', 'CFR-244.17'],
    confidence: 'confirmed',
  },
  {
    from: day('2024-04-01'),
    to: day('2025-07-21'),
    registration: confirmed(50),
    reRegistration: confirmed(0),
    workPermit: confirmed(520),
    workPermitOnline: secondary(470),
    addedFirstPermit: null,
    addedRenewal: null,
    biometrics: secondary(30),
    waiver: 'form-i-912',
    sources: ['FR-89-6194'],
    confidence: 'confirmed',
  },
  {
    // The notice and its days were read; the amounts only in reports that agree.
    from: day('2025-07-22'),
    to: day('2025-12-31'),
    registration: secondary(500),
    reRegistration: secondary(0),
    workPermit: secondary(520),
    workPermitOnline: secondary(470),
    addedFirstPermit: secondary(550),
    addedRenewal: secondary(275),
    biometrics: secondary(30),
    waiver: 'sources-conflict',
    sources: ['FR-90-34511', 'S-MAPLE', 'S-NEWSL'],
    confidence: 'confirmed',
  },
  {
    from: day('2026-01-01'),
    to: null,
    registration: secondary(510),
    reRegistration: secondary(0),
    workPermit: secondary(520),
    workPermitOnline: secondary(470),
    addedFirstPermit: secondary(560),
    addedRenewal: secondary(280),
    biometrics: secondary(30),
    waiver: 'sources-conflict',
    sources: ['FR-90-52693', 'S-VISAVERGE', 'S-MIG'],
    confidence: 'confirmed',
  },
];

export type PermitRuleId = 'no-automatic-extension' | 'one-year-cap';

/** Rules on how long a work permit lasts, last known on the day of the last check and open since. */
export const permitRules: readonly {
  readonly id: PermitRuleId;
  readonly from: Day;
  readonly sources: readonly AuthorityId[];
  readonly confidence: Confidence;
}[] = [
  {
    id: 'no-automatic-extension',
    from: day('2025-10-30'),
    sources: ['FR-90-48799'],
    confidence: 'confirmed',
  },
  {
    id: 'one-year-cap',
    from: day('2026-05-29'),
    sources: ['FR-2026-08333', 'S-MIG'],
    confidence: 'secondary',
  },
];
