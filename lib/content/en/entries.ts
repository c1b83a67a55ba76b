import type { BearingWords } from '../law-messages';

export const entries: BearingWords = {
  'announced-2021-03-08': {
    title: 'Announcement of the 2021 designation',
    does: 'On March 8, 2021 DHS announced TPS for Venezuela. The announcement alone had no legal effect.',
  },
  '86-fr-13574': {
    title: 'Notice that designated Venezuela in 2021 (86 FR 13574)',
    does: 'It designated Venezuela for TPS from March 9, 2021 to September 9, 2022. It opened first registration: at first, according to lawyers, to September 5, 2021.',
  },
  '86-fr-15694': {
    title: 'Correction of the 2021 notice (86 FR 15694)',
    does: 'On March 24, 2021 it corrected mistakes in mailing addresses. It did not change the TPS dates.',
  },
  '86-fr-41986': {
    title: 'More time for first registration under 2021 (86 FR 41986)',
    does: 'It was published on August 4, 2021. According to a USCIS release, it lengthened first registration to September 9, 2022.',
  },
  'announced-2022-07-11': {
    title: 'Announcement of the 2022 extension',
    does: 'According to copies of the DHS release, it was announced on July 11, 2022. The announcement alone had no legal effect.',
  },
  '87-fr-55024': {
    title: 'Extension of the 2021 designation (87 FR 55024)',
    does: 'It extended the 2021 designation from September 10, 2022 to March 10, 2024. Re-registration ran from September 8, 2022 to November 7, 2022.',
  },
  'announced-2023-09-20': {
    title: 'Announcement of the extension and of the 2023 designation',
    does: 'On September 20, 2023 DHS announced that it was extending the 2021 designation and making a new one. The announcement alone had no legal effect.',
  },
  '88-fr-68130': {
    title: 'Extension of 2021 and new 2023 designation (88 FR 68130)',
    does: 'It extended the 2021 designation to September 10, 2025. It made a separate one, the 2023 designation, from October 3, 2023 to April 2, 2025.',
  },
  '88-fr-80327': {
    title: 'Correction of the 2023 notice (88 FR 80327)',
    does: 'It matched the end date of TPS and of the work permit. It was only for people whose first I-821 or I-765 was pending on October 3, 2023.',
  },
  '90-fr-5961': {
    title: 'Extension of January 2025 (90 FR 5961)',
    does: 'It extended the 2023 designation from April 3, 2025 to October 2, 2026. People with TPS under 2021 could also re-register. DHS vacated it on February 3, 2025.',
  },
  '90-fr-8805': {
    title: 'Vacatur of the January 2025 extension (90 FR 8805)',
    does: 'On February 3, 2025 DHS took away the effect of that extension. The end date was again April 2, 2025 for 2023 and September 10, 2025 for 2021.',
  },
  '90-fr-9040': {
    title: 'Notice that terminated the 2023 designation (90 FR 9040)',
    does: 'It was published on February 5, 2025. It set the end of the 2023 designation for April 7, 2025, at 11:59 p.m. It did not touch the 2021 designation.',
  },
  'ndcal-2025-03-31': {
    title: 'A federal court in California postponed the vacatur and the termination',
    does: 'This was on March 31, 2025. According to lawyers, USCIS used the January 2025 extension again. The Supreme Court put this order on hold on May 19, 2025.',
  },
  'sct-2025-05-19': {
    title: 'The Supreme Court put the March order on hold (No. 24A1059)',
    does: 'On May 19, 2025 it put the order of the California court on hold. DHS treated the 2023 designation as ended on April 7, 2025.',
  },
  'ndcal-2025-05-30': {
    title: 'Order on documents dated October 2, 2026',
    does: 'According to the press, on May 30, 2025 a California court protected documents dated October 2, 2026 and received by February 5, 2025. It is not confirmed that it covers the 2021 designation.',
  },
  'ca9-2025-08-29': {
    title: 'The Ninth Circuit affirmed the March order (No. 25-2120)',
    does: 'According to the press, the appeals court (Ninth Circuit) affirmed it on August 29, 2025. Nothing changed in practice: the Supreme Court still had it on hold.',
  },
  'announced-2025-09-03': {
    title: 'Announcement of the end of the 2021 designation',
    does: 'According to copies of the release, DHS announced it on September 3, 2025. The announcement alone had no legal effect.',
  },
  'ndcal-2025-09-05': {
    title: 'Judgment of a federal court in California against the vacatur and the 2023 termination',
    does: 'According to the press, USCIS followed it for about four weeks: TPS under 2023, and under 2021 for those who re-registered in 2025, ran to October 2, 2026. The Supreme Court put it on hold on October 3, 2025.',
  },
  '90-fr-43225': {
    title: 'Notice that terminated the 2021 designation (90 FR 43225)',
    does: 'It was published on September 8, 2025. It set the end of the 2021 designation for November 7, 2025, at 11:59 p.m.',
  },
  'uscis-2025-09-12': {
    title: 'Online re-registration for one day, according to one source',
    does: 'Not confirmed. One weak source says that USCIS opened online re-registration for about 24 hours, near September 12, 2025.',
  },
  'ca9-2025-09-17': {
    title: 'The Ninth Circuit did not put the judgment on hold',
    does: 'According to the press, the appeals court (Ninth Circuit) decided this on September 17, 2025. The Supreme Court put the judgment on hold on October 3, 2025.',
  },
  'sct-2025-10-03': {
    title: 'The Supreme Court put the judgment on hold (No. 25A326)',
    does: 'This was on October 3, 2025, as to Venezuela. DHS treated the 2023 designation as ended. For 2021 the end stayed November 7, 2025.',
  },
  'end-2025-11-07': {
    title: 'Last day of the 2021 designation',
    does: 'The end set by the notice came on November 7, 2025, at 11:59 p.m. According to DHS, status and work permits ended then.',
  },
  'ndcal-2025-12-05': {
    title: 'Hearing on another request by the plaintiffs',
    does: 'Not confirmed. According to a weak source, there was a hearing on December 5, 2025. What the court decided was not found.',
  },
  'dhs-2026-01-04': {
    title: 'What was said in 2026 about asking for refugee status',
    does: 'According to the press, on January 4, 2026 the DHS secretary said that people who had TPS could ask for it. DHS corrected her the same day. There was no new TPS.',
  },
  'ca9-2026-01-28': {
    title: 'The Ninth Circuit affirmed the judgment (No. 25-5724)',
    does: 'According to the press, it did so on January 28, 2026. It had no effect in practice. This decision no longer stands: the Supreme Court vacated it on October 5, 2026.',
  },
  'sct-2026-06-25': {
    title: 'Mullin v. Doe: what courts cannot review (609 U.S. 324)',
    does: 'This was on June 25, 2026. According to a report for Congress, courts cannot review TPS decisions. The exception is claims under the Constitution.',
  },
  'papers-2026-10-02': {
    title: 'End date of the protected documents',
    does: 'According to a public database, the documents protected by the order of May 30, 2025 reached their end date on October 2, 2026. No extension was found.',
  },
  'sct-2026-10-05': {
    title: 'The Supreme Court vacated the Ninth Circuit decision (No. 26-48)',
    does: 'On October 5, 2026 it vacated the decision of January 2026 and sent the case back to the Ninth Circuit. This did not give TPS back to anyone.',
  },
};
