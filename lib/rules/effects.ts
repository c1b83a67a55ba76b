/** Reading effects: among those known that cover a day, the newest one decides, within its account. */
import { addDays, type Day, within } from '../day';
import type { AuthorityId } from '../law/authorities/index';
import type { Confidence } from '../law/citation';
import type { Account, Designation, DesignationId, Effect, Entry, WindowId } from '../law/designation';
import type { EntryId } from '../law/entries';

/** The period of first registration as known, with the notice that it rests on. */
export type FirstRegistration = {
  readonly from: Day;
  readonly to: Day;
  readonly sources: readonly AuthorityId[];
  readonly confidence: Confidence;
};

export type OpenWindow = {
  readonly id: WindowId;
  readonly kind: 'first' | 'again';
  readonly from: Day;
  /** The last day as known on the day of knowledge. */
  readonly to: Day | null;
  /** Usable that day only because a court order stood. */
  readonly byCourtOrder: boolean;
  readonly entry: EntryId;
};

export type ForceEffect = Extract<Effect, { force: string }>;
type WindowEffect = Extract<Effect, { window: string }>;
export type Known<E> = { readonly effect: E; readonly entry: Entry };

export const isForce = (effect: Effect): effect is ForceEffect => 'force' in effect;
const isWindow = (effect: Effect): effect is WindowEffect => 'window' in effect;

/** The newest known force effect of an account that covers the day. */
export function newestForce(
  known: readonly Entry[],
  on: DesignationId,
  account: Account,
  asOf: Day,
): Known<ForceEffect> | null {
  let newest: Known<ForceEffect> | null = null;
  for (const entry of known) {
    for (const effect of entry.effects) {
      if (!isForce(effect) || effect.on !== on || effect.account !== account) continue;
      if (within(asOf, effect.from, effect.to)) newest = { effect, entry };
    }
  }
  return newest;
}

/** The newest known act that stood for some holders on the day; null where it was withdrawn, or there is none. */
export function actForHolders(known: readonly Entry[], on: DesignationId, asOf: Day): Entry | null {
  let newest: Entry | null = null;
  for (const entry of known) {
    for (const effect of entry.effects) {
      if (!('holders' in effect) || effect.on !== on || !within(asOf, effect.from, effect.to)) continue;
      newest = effect.state === 'withdrawn' ? null : entry;
    }
  }
  return newest;
}

/** The windows open on the day, each by the newest known effect on it that covers the day. */
export function openWindows(known: readonly Entry[], designation: Designation, asOf: Day): OpenWindow[] {
  const open: OpenWindow[] = [];
  for (const window of designation.windows) {
    let newest: Known<WindowEffect> | null = null;
    for (const entry of known) {
      for (const effect of entry.effects) {
        if (!isWindow(effect) || effect.window !== window.id) continue;
        if (within(asOf, effect.from, effect.to)) newest = { effect, entry };
      }
    }
    if (newest === null || newest.effect.state === 'withdrawn') continue;
    open.push({
      id: window.id,
      kind: window.kind,
      from: window.from,
      to: newest.effect.to,
      byCourtOrder: newest.effect.state === 'by-court-order',
      entry: newest.entry.id,
    });
  }
  return open;
}

/** The last day in force by the department's notices as known: the day before its newest "ended" begins. */
export function lastDayByNotice(known: readonly Entry[], on: DesignationId, asOf: Day): Day | null {
  let last: Day | null = null;
  const ended = newestForce(known, on, 'dhs', asOf);
  if (ended === null) return null;
  for (const entry of known) {
    for (const effect of entry.effects) {
      if (!isForce(effect) || effect.on !== on || effect.force !== 'in-force' || effect.to === null) continue;
      if (effect.to < ended.effect.from && (last === null || effect.to > last)) last = effect.to;
    }
  }
  return last;
}

/** Through which day the department's notices carry it, as known, and by which one; null when it is not in force. */
export function runsTo(
  known: readonly Entry[],
  on: DesignationId,
  asOf: Day,
): { day: Day; entry: EntryId } | null {
  let through: { day: Day; entry: EntryId } | null = null;
  for (let next: Day = asOf; ; ) {
    const found = newestForce(known, on, 'dhs', next);
    if (found === null || found.effect.force !== 'in-force' || found.effect.to === null) return through;
    through = { day: found.effect.to, entry: found.entry.id };
    next = addDays(found.effect.to, 1);
  }
}

/** The window of first registration with its last day as known on the day of knowledge; null before any is known. */
export function firstRegistration(
  known: readonly Entry[],
  designation: Designation,
): FirstRegistration | null {
  let newest: FirstRegistration | null = null;
  for (const entry of known) {
    for (const effect of entry.effects) {
      if (!isWindow(effect) || effect.state !== 'open' || effect.to === null) continue;
      const window = designation.windows.find(({ id, kind }) => id === effect.window && kind === 'first');
      if (window === undefined) continue;
      const { from, to } = effect;
      // In the end the window's own row says how sure we are of its days; before, the notice that set them.
      const { sources, confidence } =
        to === window.to
          ? window
          : { sources: entry.sources, confidence: entry.effectConfidence ?? entry.confidence };
      newest = { from, to, sources, confidence };
    }
  }
  return newest;
}

/** An act that stood on the day and was later set aside, stayed or withdrawn, and by what. */
export type Undone = { readonly entry: EntryId; readonly by: EntryId; readonly account: Account };

const accountOf = (entry: Entry): Account =>
  entry.by === 'dhs' || entry.by === 'president' ? 'dhs' : 'court';

/**
 * What stood on the day and was undone after it, as known on the day of knowledge. An act that undid
 * something counts from then on too, so that an order which was itself stayed is never left as the last word.
 */
export function undoneBetween(known: readonly Entry[], asOf: Day, deciding: Entry | null): Undone[] {
  const stood = new Set(known.filter((entry) => entry.knownFrom <= asOf).map((entry) => entry.id));
  const undone: Undone[] = [];
  for (const by of known) {
    if (by.knownFrom <= asOf) continue;
    for (const entry of by.undoes ?? []) {
      if (stood.has(entry) && (deciding === null || known.some((k) => k.id === entry))) {
        undone.push({ entry, by: by.id, account: accountOf(by) });
        stood.add(by.id);
      }
    }
  }
  return undone;
}
