import type { Confidence } from './citation';
import type { DesignationId, Entry, Register } from './designation';

/** Every act on record, by the id that its words, tests and links use. */
export type EntryId =
  | 'letter-2017-08-29'
  | 'house-2019-07-23'
  | 'house-2019-07-25'
  | 'senate-2019-07-30'
  | 'declined-2019-07'
  | '86-fr-6845'
  | 'announced-2021-03-08'
  | '86-fr-13574'
  | '86-fr-15694'
  | '86-fr-21328'
  | '86-fr-41986'
  | 'announced-2022-07-11'
  | '87-fr-55024'
  | '87-fr-55017'
  | '87-fr-63507'
  | 'announced-2023-09-20'
  | '88-fr-68130'
  | '88-fr-80327'
  | '89-fr-17500'
  | '90-fr-5961'
  | '90-fr-8805'
  | '90-fr-9040'
  | '90-fr-13611'
  | 'ndcal-2025-03-31'
  | 'dmass-2025-04-14'
  | 'bill-2025-05-08'
  | 'sct-2025-05-19'
  | 'ndcal-2025-05-30'
  | 'sct-2025-05-30'
  | 'ca9-2025-08-29'
  | 'announced-2025-09-03'
  | 'ndcal-2025-09-05'
  | '90-fr-43225'
  | 'ca1-2025-09-12'
  | 'uscis-2025-09-12'
  | 'ca9-2025-09-17'
  | 'sct-2025-10-03'
  | 'end-2025-11-07'
  | 'ndcal-2025-12-05'
  | 'dhs-2026-01-04'
  | 'ca9-2026-01-28'
  | 'dri-2026-06-05'
  | 'sct-2026-06-25'
  | 'dmass-2026-07-21'
  | 'dmass-2026-08-05'
  | 'dmass-2026-08-10'
  | 'ca1-2026-08-14'
  | 'ndcal-2026-08-24'
  | 'papers-2026-10-02'
  | 'sct-2026-10-05';

/** The acts beside TPS: they bear on no designation, so no result names them and only the law page tells them. */
export type BesideEntryId =
  | 'letter-2017-08-29'
  | 'house-2019-07-23'
  | 'house-2019-07-25'
  | 'senate-2019-07-30'
  | 'declined-2019-07'
  | '86-fr-6845'
  | '86-fr-21328'
  | '87-fr-55017'
  | '87-fr-63507'
  | '89-fr-17500'
  | '90-fr-13611'
  | 'dmass-2025-04-14'
  | 'bill-2025-05-08'
  | 'sct-2025-05-30'
  | 'ca1-2025-09-12'
  | 'dri-2026-06-05'
  | 'dmass-2026-07-21'
  | 'dmass-2026-08-05'
  | 'dmass-2026-08-10'
  | 'ca1-2026-08-14'
  | 'ndcal-2026-08-24';

/** The acts that bear on a designation. */
export type BearingEntryId = Exclude<EntryId, BesideEntryId>;

/** How sure we are of what an act did to one designation. */
export const effectConfidenceOf = (act: Entry, on: DesignationId): Confidence =>
  act.effectConfidenceOn?.[on] ?? act.effectConfidence ?? act.confidence;

/** Every entry of the register once, in the order in which it became known. */
export function entriesOf(register: Register): readonly Entry[] {
  const seen = new Map<EntryId, Entry>();
  for (const source of [
    ...register.designations.map((d) => d.notices),
    ...register.cases.map((c) => c.orders),
    ...register.programs.map((p) => p.entries),
  ]) {
    for (const entry of source) seen.set(entry.id, entry);
  }
  // A stable sort: entries known on the same day keep the order in which the register lists them.
  return [...seen.values()].sort((a, b) =>
    a.knownFrom < b.knownFrom ? -1 : a.knownFrom > b.knownFrom ? 1 : 0,
  );
}
