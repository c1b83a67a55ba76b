import type { FactId } from '../../lib/rules/facts';
import type { CriterionId } from '../../lib/rules/finding';

/** The facts that each criterion may read; any other fact must leave its findings as they are. */
export const inputs: Readonly<Record<CriterionId, readonly FactId[]>> = {
  threshold: ['inUs', 'immigrationStatus', 'bornInUs'],
  nationality: [
    'nationality',
    'parents',
    'lastLivedInVenezuela',
    'otherNationality',
    'entryPassport',
    'bornInUs',
  ],
  residence: ['livedSince', 'livedOn', 'about', 'bornInUs', 'nationality'],
  presence: ['presentOn', 'absences', 'livedSince'],
  absences: ['absences'],
  registration: [
    'tpsHistory',
    'tpsDesignations',
    'filings',
    'lateConditions',
    'familyTps',
    'about',
    'born',
    'bornInUs',
  ],
  're-registration': ['tpsHistory', 'tpsDesignations', 'reRegistered'],
  history: ['tpsHistory', 'tpsDesignations'],
  papers: ['papers', 'tpsDesignations'],
};
