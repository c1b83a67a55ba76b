import { day } from '../../day';
import type { AuthorityId } from '../authorities/index';
import type { Confidence } from '../citation';
import type { Entry, EntryKind, Program, Voice } from '../designation';
import type { EntryId } from '../entries';

const act = (
  id: EntryId,
  kind: EntryKind,
  by: Voice,
  known: string,
  sources: readonly [AuthorityId, ...AuthorityId[]],
  confidence: Confidence,
): Entry => ({ id, kind, by, knownFrom: day(known), sources, confidence, bears: [], effects: [] });

/** The debate of 2017 to 2019 and the bill that the House passed; it never became law. */
export const bill2019: Program = {
  id: 'bill-2019',
  kind: 'bill',
  periods: [],
  entries: [
    act('letter-2017-08-29', 'statement', 'congress', '2017-08-29', ['S-CORTEZ17'], 'secondary'),
    act('house-2019-07-23', 'bill', 'congress', '2019-07-23', ['S-CREC1', 'S-HILL19'], 'confirmed'),
    act(
      'house-2019-07-25',
      'bill',
      'congress',
      '2019-07-25',
      ['S-CREC2', 'S-HILL19', 'S-GT19', 'S-SOTO'],
      'confirmed',
    ),
    act('senate-2019-07-30', 'bill', 'congress', '2019-07-30', ['S-GT19'], 'secondary'),
    // The sources say only "in July 2019", so it is known for certain from the month's last day.
    act('declined-2019-07', 'statement', 'president', '2019-07-31', ['S-AMVOICE', 'S-LEXOLOGY'], 'secondary'),
  ],
};

export const bill2025: Program = {
  id: 'bill-2025',
  kind: 'bill',
  periods: [],
  entries: [act('bill-2025-05-08', 'bill', 'congress', '2025-05-08', ['S-HR3310'], 'secondary')],
};
