/** What the worker does with a batch: reads it, screens it, compares it with another day or an earlier result. */
import { later } from '../../../../lib/day';
import { register } from '../../../../lib/law/register';
import { rulesVersion } from '../../../../lib/rules/version';
import { type Change, difference } from '../../../../lib/triage/difference';
import type { FileSurvey } from '../../../../lib/triage/read-table';
import {
  cellsAt,
  keep,
  newResults,
  type Results,
  rowAt,
  screenAt,
  shared,
  unscreened,
} from '../../../../lib/triage/results';
import { everything, type View, viewOf } from '../../../../lib/triage/results-view';
import type { DayOrder, Row } from '../../../../lib/triage/row';
import { type Against, type Screened, screen } from '../../../../lib/triage/screen';
import { summaryOf } from '../../../../lib/triage/summary';
import { writeRow } from '../../../../lib/triage/write-row';
import { againstOf } from './against';
import type { Compared, Counts, Days, Moved, MovedEnd, Progress, ReadEnd } from './protocol';
import { rowsIn, survey } from './reading';
import type { Turns } from './turns';

/** A file that is being read or was read, and all that is known of its rows. */
export type Batch = {
  readonly file: File;
  readonly survey: FileSurvey;
  order: DayOrder;
  days: Days;
  readonly results: Results;
  summary: ReturnType<typeof summaryOf>;
  view: View;
  moves: readonly Moved[];
};

export type Telling = { readonly turns: Turns; readonly tell: (progress: Progress) => void };

const readingOf = ({ order, days: { today } }: Batch) => ({
  order,
  // A clock that runs behind the record refuses nobody's dates.
  today: later(today, register.reviewed.checked),
});

/** With what a list is compared on some days, as it is told to whoever reads the comparison. */
const comparedOn = (days: Days): Compared => {
  const { asOf, knownOn } = againstOf(days);
  return { asOf, knownOn, rulesVersion, checked: register.reviewed.checked };
};

const doneWith = (batch: Batch): ReadEnd => {
  batch.view = viewOf(batch.results, everything);
  const { results, survey: surveyed } = batch;
  const counts: Counts = {
    read: results.lines.length,
    rows: batch.view.rows.length,
    errors: results.errors.length,
    unread: surveyed.plan.unread,
    groups: batch.view.groups,
  };
  return { is: 'done', counts };
};

/** Looks a file through: refuses it, or gives a batch whose rows are still to be read. */
export async function begin(
  file: File,
  days: Days,
  { turns, tell }: Telling,
): Promise<Batch | Extract<ReadEnd, { is: 'refused' }>> {
  const mine = turns.begin();
  const surveyed = await survey(file, async (done) => {
    tell({ what: 'reading', done, of: file.size, rows: 0, errors: 0 });
    await turns.next(mine);
  });
  await turns.next(mine);
  if ('problem' in surveyed) return { is: 'refused', problem: surveyed.problem };
  return {
    ...{ file, survey: surveyed.survey, order: null, days, results: newResults(), moves: [] },
    ...{ summary: summaryOf(), view: { lines: [], rows: [], groups: [] } },
  };
}

/** Reads and screens the rows of a file, in the order of days that somebody told. */
export async function readAll(batch: Batch, order: DayOrder, { turns, tell }: Telling): Promise<ReadEnd> {
  const mine = turns.begin();
  const { file, results, survey: surveyed } = batch;
  const against = againstOf(batch.days);
  batch.order = order;
  const progress = (): Progress => ({
    ...{ what: 'screening', done: results.lines.length, of: surveyed.rows },
    ...{ rows: results.lines.length - results.errors.length, errors: results.errors.length },
  });
  for await (const rows of rowsIn(file, surveyed, () => turns.next(mine))) {
    for (const row of rows) {
      const at = results.lines.length;
      keep(results, row.line, row);
      screenOne(batch, at, against);
      if (turns.isOver()) {
        tell(progress());
        await turns.next(mine);
      }
    }
  }
  await turns.next(mine);
  tell(progress());
  return doneWith(batch);
}

function screenOne(batch: Batch, at: number, against: Against): void {
  const { results, summary } = batch;
  const row = screenAt(results, at, readingOf(batch), against);
  if (row) summary.add(row, results.screened[at] as Screened);
}

/** Screens the rows that were read for another day. */
export async function screenAgain(batch: Batch, days: Days, { turns, tell }: Telling): Promise<ReadEnd> {
  const mine = turns.begin();
  const { results } = batch;
  const against = againstOf(days);
  unscreened(results);
  batch.days = days;
  batch.summary = summaryOf();
  batch.moves = [];
  const all = results.lines.length;
  for (let at = 0; at < all; at += 1) {
    screenOne(batch, at, against);
    if (turns.isOver()) {
      const errors = results.errors.length;
      tell({ what: 'screening', done: at, of: all, rows: at + 1 - errors, errors });
      await turns.next(mine);
    }
  }
  return doneWith(batch);
}

/** How often each kind of change was met. */
const kindsOf = (moves: readonly Moved[]): Extract<MovedEnd, { is: 'done' }>['kinds'] => {
  const counts = new Map<Change['what'], number>();
  for (const {
    difference: { changes },
  } of moves)
    for (const what of new Set(changes.map((change) => change.what)))
      counts.set(what, (counts.get(what) ?? 0) + 1);
  return [...counts].map(([what, count]) => ({ what, count }));
};

/** The other side of a comparison: with what it was compared, and how a row at a place came out there, or null. */
export type Other = { readonly compared: Compared; readonly at: (at: number) => Screened | null };

/** Finds out who comes out differently; of two sides the one for the earlier day is what was before. */
export async function compare(batch: Batch, other: Other, { turns, tell }: Telling): Promise<MovedEnd> {
  const mine = turns.begin();
  const { screened, lines, codes } = batch.results;
  const compared = comparedOn(batch.days);
  const isLater = !isBefore(other.compared, compared);
  const moves: Moved[] = [];
  let [same, alone] = [0, 0];
  for (let at = 0; at < lines.length; at += 1) {
    const here = screened[at] ?? null;
    const there = here && other.at(at);
    if (here && there) {
      const found = isLater ? difference(here, there) : difference(there, here);
      if (found.moved)
        moves.push({ at, line: lines[at] as number, code: codes[at] ?? '', difference: found });
      else same += 1;
    } else if (here) alone += 1;
    if (turns.isOver()) {
      tell({ what: 'comparing', done: at, of: lines.length, rows: moves.length, errors: alone });
      await turns.next(mine);
    }
  }
  batch.moves = moves;
  const [before, after] = isLater ? [compared, other.compared] : [other.compared, compared];
  return { ...{ is: 'done', before, after, moved: moves.length, same, alone }, kinds: kindsOf(moves) };
}

/** What orders a comparison: its days as text, and the number behind the version's own day as a number. */
function keyOf({ asOf, knownOn, rulesVersion: version }: Compared): readonly [string, number] {
  const [, made = version, number = '0'] = /^(.*)\.(\d+)$/s.exec(version) ?? [];
  return [`${asOf} ${knownOn} ${made}`, Number(number)];
}

function isBefore(one: Compared, other: Compared): boolean {
  const [[days, number], [otherDays, otherNumber]] = [keyOf(one), keyOf(other)];
  return days < otherDays || (days === otherDays && number < otherNumber);
}

/** The other side of another day; rows that cannot be read then have none. */
export function onOtherDay(batch: Batch, days: Days): Other {
  const { results } = batch;
  const against = againstOf(days);
  return {
    compared: comparedOn(days),
    at(at) {
      const row = rowAt(results, at, readingOf(batch));
      return row && shared(results.alike, screen(row, against));
    },
  };
}

/** The people at some places, without those whose row cannot be read. */
export const peopleAt = (batch: Batch, places: readonly number[]): readonly Row[] =>
  places.flatMap((at) => rowAt(batch.results, at, readingOf(batch)) ?? []);

/**
 * A row as the form takes it: with days and values in the one way of writing that can be read alone, because the form
 * knows nothing of the order of days that was told for the file.
 */
export function personAt(batch: Batch, at: number) {
  const { results } = batch;
  const row = rowAt(results, at, readingOf(batch));
  return {
    cells: row ? writeRow(row, 'en') : cellsAt(results, at),
    line: results.lines[at] as number,
    code: results.codes[at] ?? '',
  };
}
