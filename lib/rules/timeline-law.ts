/** The law in the picture of time: each designation's days, terms, windows and orders, and every act that bears on one. */
import { addDays, type Day, exactly, later, within } from '../day';
import type { Designation, Effect, Entry, Register } from '../law/designation';
import { type EntryId, effectConfidenceOf, entriesOf } from '../law/entries';
import { isForce, newestForce } from './effects';
import { programOn } from './standing';
import type { ActKind, Asked, LawKind, TimelineEntry } from './timeline';

/** What every entry has that says nothing else. */
export const plain = {
  open: false,
  act: null,
  sources: [],
  confidence: 'confirmed',
  undone: 'no',
  disputed: false,
  fact: null,
  told: {},
} as const;

const courts: readonly Entry['by'][] = ['district-court', 'appeals-court', 'supreme-court'];
const actKind = ({ kind }: Entry): ActKind =>
  // That a day came is no notice.
  kind === 'end'
    ? 'statement'
    : kind === 'announcement' || kind === 'order' || kind === 'statement'
      ? kind
      : 'notice';

/** Whether later acts undid an act, among those known; an act that was itself undone undoes nothing for good. */
function undoneAmong(known: readonly Entry[]): (id: EntryId) => TimelineEntry['undone'] {
  const undoers = (id: EntryId) => known.filter(({ undoes }) => undoes?.includes(id));
  const stands = (id: EntryId): boolean => !undoers(id).some((act) => stands(act.id));
  return (id) => (undoers(id).length === 0 ? 'no' : stands(id) ? 'for-a-time' : 'yes');
}

type Piece<E> = { readonly from: Day; readonly to: Day | null; readonly effect: E; readonly entry: Entry };

/** Which effect decides each stretch of days: the newest known one that covers it. */
function decided<E extends Effect>(known: readonly Entry[], which: (effect: Effect) => effect is E) {
  const all = known.flatMap((entry) => entry.effects.filter(which).map((effect) => ({ effect, entry })));
  const starts = all.flatMap(({ effect: { from, to } }) => (to === null ? [from] : [from, addDays(to, 1)]));
  const cuts = [...new Set(starts)].sort();
  const pieces: Piece<E>[] = [];
  for (const [index, from] of cuts.entries()) {
    const next = cuts[index + 1];
    const newest = all.filter(({ effect }) => within(from, effect.from, effect.to)).at(-1);
    if (newest === undefined) continue;
    const to = next === undefined ? null : addDays(next, -1);
    const before = pieces.at(-1);
    const goesOn = before?.effect === newest.effect && before.to !== null && addDays(before.to, 1) === from;
    if (goesOn) pieces[pieces.length - 1] = { ...before, to };
    else pieces.push({ from, to, ...newest });
  }
  return pieces;
}

/** One designation: its days, its terms, what a court ordered, its windows, and what is after its last day. */
export function ofDesignation(
  law: Designation,
  register: Register,
  { asOf, knownOn }: Asked,
): TimelineEntry[] {
  const { id: lane, terms, windows } = law;
  const { checked, reviewBy } = register.reviewed;
  const known = entriesOf(register).filter(({ knownFrom }) => knownFrom <= knownOn);
  const undone = undoneAmong(known);
  const isKnown = (id: EntryId) => known.some((entry) => entry.id === id);
  const stale = asOf > reviewBy;
  const sure = stale ? checked : asOf;

  const limits = (['residence', 'presence'] as const).map((name): TimelineEntry => {
    const { day, sources, confidence } = law[`${name}Since`];
    const on = exactly(day);
    return {
      ...plain,
      id: `${name}-day-${lane}`,
      lane,
      kind: `${name}-day`,
      from: on,
      to: on,
      sources,
      confidence,
    };
  });
  const put = terms
    .filter(({ entry }) => isKnown(entry))
    .map(
      ({ kind, from, to, entry, sources, confidence }): TimelineEntry => ({
        ...plain,
        ...{ id: `term-${lane}-${entry}`, lane, kind: `term-${kind}`, from: exactly(from), to: exactly(to) },
        ...{ act: entry, sources, confidence, undone: undone(entry) },
      }),
    );

  const byEntry = (entry: Entry) => ({
    act: entry.id,
    sources: entry.sources,
    confidence: effectConfidenceOf(entry, lane),
  });
  const stretch = (kind: LawKind, { from, to }: Pick<Piece<Effect>, 'from' | 'to'>) => ({
    ...plain,
    ...{ id: `${kind}-${lane}-${from}`, lane, kind, from: exactly(from) },
    ...{ to: exactly(to ?? later(from, sure)), open: to === null },
  });
  const ordered = decided(
    known,
    (effect): effect is Extract<Effect, { force: string }> =>
      isForce(effect) && effect.on === lane && effect.account === 'court',
  )
    .filter(({ effect }) => effect.force === 'by-court-order')
    .map((piece) => ({
      ...stretch('court', piece),
      ...byEntry(piece.entry),
      undone: undone(piece.entry.id),
    }));
  const forSome = decided(
    known,
    (effect): effect is Extract<Effect, { holders: string }> => 'holders' in effect && effect.on === lane,
  )
    .filter(({ effect }) => effect.state === 'by-court-order')
    .map((piece) => ({
      ...stretch('court-some', piece),
      ...byEntry(piece.entry),
      undone: undone(piece.entry.id),
    }));
  const opened = windows.flatMap((window) =>
    decided(
      known,
      (effect): effect is Extract<Effect, { window: string }> =>
        'window' in effect && effect.window === window.id,
    )
      .filter(({ effect }) => effect.state !== 'withdrawn')
      .map((piece) => {
        const byCourt = piece.effect.state === 'by-court-order';
        // In the end the window's own row says how sure we are of its days; before, the act that set them.
        const row = !byCourt && piece.effect.to === window.to ? window : byEntry(piece.entry);
        const { sources, confidence } = row;
        const made = stretch(byCourt ? 'window-by-court' : `window-${window.kind}`, piece);
        return { ...made, act: piece.entry.id, sources, confidence, undone: undone(piece.entry.id) };
      }),
  );

  const dhs = newestForce(known, lane, 'dhs', sure);
  const over = dhs?.effect.force === 'ended' ? { ...dhs.effect, entry: dhs.entry } : null;
  const disputed = programOn(register, asOf, knownOn).some((of) => of.designation === lane && of.contested);
  const ended: TimelineEntry[] = over
    ? [
        {
          ...stretch('ended', over),
          ...byEntry(over.entry),
          // Past the time of the last check nothing goes on as far as is known.
          open: !stale,
          disputed: disputed && !stale,
        },
      ]
    : [];
  const gap = addDays(checked, 1);
  const notKnown = stale
    ? [{ ...stretch('not-known', { from: gap, to: null }), to: exactly(later(gap, asOf)) }]
    : [];
  // The notice that tells the days that count came out on the first day in force.
  const begun = law.effective.day <= knownOn;
  return [...(begun ? limits : []), ...put, ...ended, ...notKnown, ...ordered, ...forSome, ...opened];
}

/** Every act known that bears on a designation. */
export function acts(register: Register, knownOn: Day): TimelineEntry[] {
  const known = entriesOf(register).filter(({ knownFrom }) => knownFrom <= knownOn);
  const undone = undoneAmong(known);
  return known
    .filter(({ bears }) => bears.length > 0)
    .map((entry) => ({
      ...plain,
      ...{
        id: `act-${entry.id}`,
        lane: courts.includes(entry.by) ? 'courts' : 'notices',
        kind: actKind(entry),
      },
      ...{ from: exactly(entry.knownFrom), to: exactly(entry.knownFrom), act: entry.id },
      ...{ sources: entry.sources, confidence: entry.confidence, undone: undone(entry.id) },
    }));
}
