/** The record as the law page reads it: every source, every act, and what later undid an act. */

import { allAuthorities } from '../../../lib/law/authorities/all';
import type { Designation, Entry } from '../../../lib/law/designation';
import { type EntryId, entriesOf } from '../../../lib/law/entries';
import { register } from '../../../lib/law/register';

/** Every source; only this page carries those that no result cites (ruling 23). */
export const sources = allAuthorities;

/** Every act, in the order in which it became known. */
export const acts: readonly Entry[] = entriesOf(register);

/** The act with this id; throws when the record has none, so a broken link cannot be built. */
export function actOf(id: EntryId): Entry {
  const found = acts.find((act) => act.id === id);
  if (!found) throw new Error(`no act on record: ${id}`);
  return found;
}

/** The notices and orders that bear on a designation, by date. */
export const actsOn = (designation: Designation): readonly Entry[] =>
  acts.filter((act) => act.bears.includes(designation.id));

/** The later acts that set this one aside, stayed it or withdrew it, by date. */
export const undoersOf = (id: EntryId): readonly Entry[] => acts.filter((act) => act.undoes?.includes(id));

/** The designation under which an act is told in full; later ones tell it in short and point there. */
export const toldUnder = (act: Entry) => register.designations.find((d) => act.bears.includes(d.id))?.id;
