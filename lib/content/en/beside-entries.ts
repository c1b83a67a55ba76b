import type { BesideWords } from '../law-messages';
import { acts } from './before-tps';

/** The acts beside TPS, told on the law page; a result tells those of the time before the first designation. */
export const besideEntries: BesideWords = {
  ...acts,
  '86-fr-21328': {
    title: 'Special Student Relief for F-1 students (86 FR 21328)',
    does: 'It gave special relief to Venezuelan students with F-1 visas, from April 22, 2021 to September 9, 2022. It was not TPS.',
  },
  '87-fr-55017': {
    title: 'Extension of the relief for F-1 students (87 FR 55017)',
    does: 'It extended that relief from September 10, 2022 to March 10, 2024. It was not TPS.',
  },
  '87-fr-63507': {
    title: 'Announcement of humanitarian parole (87 FR 63507, citation not confirmed)',
    does: 'On October 12, 2022 DHS announced humanitarian parole of up to two years. The day it began is not confirmed. Parole is not TPS.',
  },
  '89-fr-17500': {
    title: 'Another extension of the relief for F-1 students (89 FR 17500)',
    does: 'It extended that relief from March 11, 2024 to September 10, 2025. No later notice was found. It was not TPS.',
  },
  '90-fr-13611': {
    title: 'Notice that terminated humanitarian parole (90 FR 13611)',
    does: 'It was published on March 25, 2025. It set the end of parole already given for April 24, 2025. It is not about TPS.',
  },
  'dmass-2025-04-14': {
    title: 'A federal court in Massachusetts put the end of humanitarian parole on hold',
    does: 'This was on April 14, 2025, for parole already given. The Supreme Court put this order on hold on May 30, 2025. It is not about TPS.',
  },
  'bill-2025-05-08': {
    title: 'Bill H.R. 3310 (2025)',
    does: 'According to the records of Congress, it was introduced on May 8, 2025. No passage was found.',
  },
  'sct-2025-05-30': {
    title: 'The Supreme Court let the end of humanitarian parole go on (No. 24A1079)',
    does: 'On May 30, 2025 it put the order of the Massachusetts court on hold. The government could go on ending humanitarian parole. It is not about TPS.',
  },
  'ca1-2025-09-12': {
    title: 'The appeals court (First Circuit) vacated the hold on ending humanitarian parole',
    does: 'According to the press, on September 12, 2025 it vacated the order of the Massachusetts court. It is not about TPS.',
  },
  'dri-2026-06-05': {
    title: 'Order on paused USCIS cases (Rhode Island)',
    does: 'According to a public database, on June 5, 2026 it vacated the USCIS pauses on cases of people from 39 countries. Venezuela is one. It is not about a designation.',
  },
  'dmass-2026-07-21': {
    title: 'Short hold in the case on one-year permits (Massachusetts)',
    does: 'According to a public database, the court ordered it on July 21, 2026. The case is about one-year work permits with TPS and about asylum fees.',
  },
  'dmass-2026-08-05': {
    title: 'The court did not put one-year permits on hold (Massachusetts)',
    does: 'According to a public database, on August 5, 2026 it put a part of the asylum rules on hold. It did not put the one-year limit on work permits with TPS on hold.',
  },
  'dmass-2026-08-10': {
    title: 'Second refusal about one-year permits (Massachusetts)',
    does: 'According to a public database, this was on August 10, 2026. The court again did not put the one-year limit on work permits with TPS on hold.',
  },
  'ca1-2026-08-14': {
    title: 'Hold on a part of the Rhode Island order (First Circuit)',
    does: 'According to a public database, this was on August 14, 2026. It put on hold the part about new review of approved cases of people who entered on or after January 20, 2021.',
  },
  'ndcal-2026-08-24': {
    title: 'Another order on paused USCIS cases (California)',
    does: 'According to a public database, this was on August 24, 2026. It barred the USCIS pauses on cases of people from 39 countries. It is not about a designation.',
  },
};
