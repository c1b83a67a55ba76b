/** How the register is held against the machine-readable record, `record.json`. */
import type { DesignationId, Entry } from '../../lib/law/designation';
import { effectConfidenceOf, entriesOf } from '../../lib/law/entries';
import { register } from '../../lib/law/register';

const acts = entriesOf(register);

/** The record writes its three levels in capitals. */
export const sure = (label: string) => label.toLowerCase();

/** For lists whose order means nothing. */
export const sorted = (list: readonly string[]) => [...list].sort();

export type Event = { date: string; confidence: string; sourceIds: string[] };

/** The one act of a day that answers the description; throws when there is none, or more than one. */
export function actOn(date: string, where: (act: Entry) => boolean): Entry {
  const [found, ...others] = acts.filter((act) => act.knownFrom === date && where(act));
  if (!found || others.length > 0) throw new Error(`not one act on ${date}`);
  return found;
}

/**
 * How an act differs from the record's account of it: another confidence, sources it lacks. The record gives
 * one confidence per designation; it may be that of the act or that of what the act did there.
 */
export function differences(act: Entry, event: Event, on?: DesignationId): string[] {
  const told = sure(event.confidence);
  const did = on === undefined ? act.confidence : effectConfidenceOf(act, on);
  // One confidence for both designations may be the record's for the act alone; one of its own may not.
  const alone = on === undefined || act.effectConfidenceOn?.[on] === undefined;
  const found = did === told || (alone && act.confidence === told) ? [] : [told];
  return [...found, ...event.sourceIds.filter((id) => !(act.sources as readonly string[]).includes(id))];
}
