/**
 * Welcome. This file answers one question: how did a designation stand on a day, as known on a day?
 *
 * Each entry of the record carries effects, and each effect covers an interval of days. Among the effects
 * known on the day of knowledge, the newest one that covers the day decides, within its account: the
 * department's (its notices) or the courts' (their orders). Nothing is overwritten, so a past day asked
 * with today's knowledge may have two accounts, and both are given.
 */
import { type Day, within } from '../day';
import type { Account, Designation, DesignationId, Entry, Register, Term } from '../law/designation';
import { type EntryId, entriesOf } from '../law/entries';
import {
  actForHolders,
  type FirstRegistration,
  type ForceEffect,
  firstRegistration,
  isForce,
  type Known,
  lastDayByNotice,
  newestForce,
  type OpenWindow,
  openWindows,
  runsTo,
  type Undone,
  undoneBetween,
} from './effects';
import { rememberPerDays } from './remember';
import type { RuleId } from './rule-ids';

/** `not-known`: the day lies past the time for which the last check holds. */
export type Force = 'none' | 'in-force' | 'by-court-order' | 'ended' | 'not-known';

export type Label =
  | 'not-known-after-check'
  | 'not-yet-designated'
  | 'ended'
  | 'restored-by-court-order'
  | 'open-for-first-registration'
  | 're-registration-only'
  | 'in-force-no-window';

/** One account of the day: whose it is, what it says, by which entry, through which day (null: open). */
type AccountOfDay = {
  readonly account: Account;
  readonly force: Force;
  readonly entry: EntryId;
  readonly from: Day;
  readonly through: Day | null;
};

export type Standing = {
  readonly designation: DesignationId;
  readonly asOf: Day;
  readonly knownOn: Day;
  readonly label: Label;
  readonly force: Force;
  readonly windows: readonly OpenWindow[];
  /** A court order or an open case disputes this, as known that day. */
  readonly contested: boolean;
  /** The entry that decides the day; null while there is no designation. */
  readonly decidedBy: EntryId | null;
  /** Every entry issued by that day that bears on it since the deciding one, or stands for some holders, in order. */
  readonly bearing: readonly EntryId[];
  /** One account where the department and the courts agree; two where they differ. */
  readonly accounts: readonly AccountOfDay[];
  /** The term that covers the day, as known; null outside every term. */
  readonly term: Term | null;
  /** The last day in force by the department's account, once it has ended. */
  readonly endedOn: Day | null;
  /** The last day by the department's notices already published, and the one that says so; null when not in force. */
  readonly runsTo: { readonly day: Day; readonly entry: EntryId } | null;
  /** The first registration as known; null before any is known. */
  readonly firstRegistration: FirstRegistration | null;
  /** The newest court order that bears on a contested day. */
  readonly latestOrder: EntryId | null;
  /** Announced and known, but not yet in effect. */
  readonly announced: boolean;
  /** Filled only when the day of knowledge is later than the day itself. */
  readonly undoneSince: readonly Undone[];
  /** The day whose rules are known: the day itself, and once the last check is too old the day of that check. */
  readonly rulesOf: Day;
  /** Past the last check up to `reviewBy`: holds "as last checked". */
  readonly asLastChecked: boolean;
  /** The rows of the rule table that this answers. */
  readonly rules: readonly RuleId[];
};

/** In force, and open for first registration or again; past the time of the check, none of these is said. */
const programRows: readonly RuleId[] = ['PRG-01', 'PRG-02', 'PRG-03'];
const staleRow: readonly RuleId[] = ['PRG-06'];

/**
 * The written order of precedence of labels: what is not known comes before what is; a day without force
 * before any window; a court's restoration before a window, since every window then hangs on the order.
 */
function labelOf(force: Force, windows: readonly OpenWindow[], unknown: boolean): Label {
  if (unknown) return 'not-known-after-check';
  if (force === 'none') return 'not-yet-designated';
  if (force === 'ended') return 'ended';
  if (force === 'by-court-order') return 'restored-by-court-order';
  if (windows.some((window) => window.kind === 'first')) return 'open-for-first-registration';
  return windows.length > 0 ? 're-registration-only' : 'in-force-no-window';
}

/** How one designation stood on a day, as known on a day. Days are civil and inclusive; see `programOn`. */
function standing(designation: Designation, register: Register, asOf: Day, knownOn: Day): Standing {
  const { checked, reviewBy } = register.reviewed;
  const on = designation.id;
  const mine = entriesOf(register).filter((entry) => entry.bears.includes(on) && entry.knownFrom <= knownOn);
  const issued = mine.filter((entry) => entry.knownFrom <= asOf);

  const dhs = newestForce(mine, on, 'dhs', asOf);
  const order = newestForce(mine, on, 'court', asOf);
  const court = order?.effect.force === 'lifted' ? null : order;
  const started = dhs !== null || court !== null;
  const force: Force =
    dhs?.effect.force === 'in-force'
      ? 'in-force'
      : court
        ? 'by-court-order'
        : dhs
          ? 'ended'
          : afterAll(designation, mine, asOf);

  const deciding = force === 'by-court-order' ? court : dhs;
  const accounts: AccountOfDay[] = [];
  for (const [account, found] of [
    ['dhs', dhs],
    ['court', court],
  ] as const) {
    if (found === null) continue;
    accounts.push({
      account,
      force: found.effect.force as Force,
      entry: found.entry.id,
      from: found.effect.from,
      through: found.effect.to,
    });
  }
  const through = runsTo(mine, on, asOf);
  // They differ where the department says it has ended, or ends on another day than the court's order lets it.
  const differ = court !== null && dhs !== null && (force !== 'in-force' || through?.day !== court.effect.to);
  const since = deciding?.entry.knownFrom ?? null;
  // Some holders had another last day by order: that bears, although it decides nothing for the designation.
  const forHolders = actForHolders(mine, on, asOf);
  const acted = new Set(deciding?.entry.undoes);
  const bearing = issued.filter(
    (entry) =>
      since === null ||
      entry.knownFrom >= since ||
      entry === deciding?.entry ||
      entry === forHolders ||
      acted.has(entry.id),
  );
  const unknown = asOf > reviewBy;
  const contested = isContested(issued, designation, deciding?.entry.id ?? null, forHolders, asOf);
  const windows = started && force !== 'ended' && !unknown ? openWindows(mine, designation, asOf) : [];

  return {
    designation: on,
    asOf,
    knownOn,
    label: labelOf(force, windows, unknown),
    force: unknown ? 'not-known' : force,
    windows,
    contested,
    latestOrder: contested
      ? (bearing.filter(({ by, kind }) => kind === 'order' && isCourt(by)).at(-1)?.id ?? null)
      : null,
    decidedBy: unknown ? null : (deciding?.entry.id ?? null),
    bearing: bearing.map((entry) => entry.id),
    accounts: unknown ? [] : differ ? accounts : accounts.slice(0, 1),
    term: termOn(designation, deciding, asOf),
    endedOn:
      !unknown && (force === 'ended' || (differ && force !== 'in-force'))
        ? lastDayByNotice(mine, on, asOf)
        : null,
    runsTo: unknown ? null : through,
    firstRegistration: firstRegistration(mine, designation),
    announced: !started && mine.length > 0,
    undoneSince: undoneBetween(mine, asOf, deciding?.entry ?? null),
    rulesOf: unknown ? checked : asOf,
    asLastChecked: asOf > checked && !unknown,
    rules: unknown ? staleRow : programRows,
  };
}

/**
 * Disputed that day: an open case is about the very entry that decides, or about a window that would be open,
 * or an order in it lets some holders run to another day.
 * A case that merely bears on a designation does not make its end disputed.
 */
function isContested(
  issued: readonly Entry[],
  { id, windows }: Designation,
  decidedBy: EntryId | null,
  forHolders: Entry | null,
  asOf: Day,
) {
  if (decidedBy === null || issued.some(({ dispute }) => dispute === 'closed')) return false;
  return issued.some(
    (entry) =>
      entry.dispute === 'open' &&
      (entry.id === decidedBy ||
        entry === forHolders ||
        entry.undoes?.includes(decidedBy) ||
        windows.some(
          ({ contested, from, to }) => contested && within(asOf, from, to) && entry.bears.includes(id),
        )),
  );
}

const isCourt = (by: Entry['by']) => by !== 'dhs' && by !== 'president' && by !== 'congress';

/** Outside every effect: before the first day in force there is no designation; after the last, it ended. */
function afterAll(designation: Designation, known: readonly Entry[], asOf: Day): Force {
  const wasInForce = known.some((entry) =>
    entry.effects.some(
      (e) => isForce(e) && e.on === designation.id && e.force === 'in-force' && e.from <= asOf,
    ),
  );
  return wasInForce ? 'ended' : 'none';
}

/** The term that the deciding entry put in force over the day. */
function termOn(designation: Designation, deciding: Known<ForceEffect> | null, asOf: Day): Term | null {
  if (deciding === null || deciding.effect.force === 'ended') return null;
  const covering = designation.terms.filter((term) => within(asOf, term.from, term.to));
  if (deciding.effect.force === 'by-court-order') return covering.find((term) => !term.recognised) ?? null;
  return covering.find((term) => term.entry === deciding.entry.id) ?? null;
}

const remembered = rememberPerDays((register, asOf, knownOn) =>
  register.designations.map((designation) => standing(designation, register, asOf, knownOn)),
);

/**
 * The program layer: the standing of every designation of the register, in its order. Throws when the day
 * of knowledge is earlier than the day itself, since nobody can look ahead (ruling 6).
 */
export function programOn(register: Register, asOf: Day, knownOn: Day): readonly Standing[] {
  if (knownOn < asOf) throw new RangeError(`known-on ${knownOn} is earlier than as-of ${asOf}`);
  return remembered(register, asOf, knownOn);
}
