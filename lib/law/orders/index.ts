import type { CourtCase } from '../designation';
import { caseHolds } from './case-holds';
import { doeVNoem } from './doe-v-noem';
import { mullinVDoe } from './mullin-v-doe';
import { nationalTpsAlliance } from './national-tps-alliance';
import { venezuelanAssociation } from './venezuelan-association';

/** The register of court cases; the first two decide or bear on TPS, the others on what lies beside it. */
export const cases: readonly CourtCase[] = [
  nationalTpsAlliance,
  mullinVDoe,
  doeVNoem,
  venezuelanAssociation,
  caseHolds,
];
