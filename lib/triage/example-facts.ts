import type { FactsInput } from '../rules/facts';

type Full<T> = { [K in keyof T]-?: Exclude<T[K], undefined> };

/** An invented person with an answer to every fact, exact and rough; a new fact without one does not compile. */
export const exampleFacts: Full<FactsInput> = {
  about: 'self',
  urgent: ['check-in'],
  inUs: true,
  immigrationStatus: 'neither',
  bornInUs: false,
  tpsHistory: ['granted', 'ended'],
  tpsDesignations: ['ve-2021', 've-2023'],
  papers: {
    kinds: ['permit-a12', 'approval'],
    endDate: '2026-10-02',
    issuedOn: '2025-01-28',
    receivedOn: '2025-02-03',
  },
  nationality: 'by-parent',
  parents: 'both-by-birth',
  lastLivedInVenezuela: true,
  otherNationality: 'yes',
  entryPassport: 'venezuelan',
  livedSince: '2020-11',
  livedOn: { 've-2021': true, 've-2023': true },
  presentOn: { 've-2021': true, 've-2023': true },
  absences: [
    {
      left: '2022-12-10',
      returned: { earliest: '2022-12-20', latest: '2022-12-24' },
      reason: 'emergency',
      permit: 'tps-travel',
      inspected: true,
      heldTps: true,
    },
  ],
  filings: {
    've-2021': { receivedOn: '2021-06-15', sentOn: '2021-06-07' },
    've-2023': { receivedOn: 'unsure', sentOn: '2023-11' },
  },
  reRegistered: 'all',
  lateConditions: { 've-2021': [{ kind: 'parole', ended: 'still' }], 've-2023': [] },
  familyTps: 'no',
  born: '1990-05',
};
