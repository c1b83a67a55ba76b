import { type Day, within } from '../day';
import type { Program, ProgramId, Register } from '../law/designation';
import type { EntryId } from '../law/entries';
import { rememberPerDays } from './remember';

/**
 * How a program beside TPS stood: a bill is never in force; `running-open` had no end known yet; `kept-by-order`
 * ran past its stated end, and `over-after-order` did so before it ended. Past the time of the last check `not-known`
 * stands in place of all that may have changed since; that a period had its last day is past already.
 */
export type ProgramState =
  | 'not-yet'
  | 'running'
  | 'running-open'
  | 'kept-by-order'
  | 'over'
  | 'over-after-order'
  | 'bill'
  | 'not-known';

export type ProgramOnDay = {
  readonly id: ProgramId;
  readonly state: ProgramState;
  /** The stated last day, as known, of the period that covers the day, or of the last one before it. */
  readonly to: Day | null;
  /** The last day that an order kept it going, where it did. */
  readonly keptTo: Day | null;
  /** Its acts known on the day of knowledge, in order. */
  readonly entries: readonly EntryId[];
};

/** The state of one program on a day, among what was known on the day of knowledge. */
function stateOf(program: Program, asOf: Day, known: readonly EntryId[]): ProgramState {
  const { kind, periods, keptByOrder: kept } = program;
  if (kind === 'bill') {
    // Later knowledge of a past day does not bring a bill forward.
    const until = program.entries.filter(({ id, knownFrom }) => knownFrom <= asOf && known.includes(id));
    return until.some(({ id }) => id.startsWith('house') || id.startsWith('bill')) ? 'bill' : 'not-yet';
  }
  if (known.length === 0) return 'not-yet';
  const open = periods.find(({ from, endedBy }) => from <= asOf && endedBy && !known.includes(endedBy));
  if (open) return 'running-open';
  if (periods.some(({ from, to }) => within(asOf, from, to))) return 'running';
  if (kept && within(asOf, kept.from, kept.to)) return 'kept-by-order';
  if (!periods.some(({ to }) => to < asOf)) return 'not-yet';
  return kept && kept.to < asOf ? 'over-after-order' : 'over';
}

/** The programs beside TPS on a day, as known on a day. They never decide a TPS comparison. */
export const programsOn = rememberPerDays(
  (register: Register, asOf: Day, knownOn: Day): readonly ProgramOnDay[] =>
    register.programs.map((program) => {
      const entries = program.entries.filter(({ knownFrom }) => knownFrom <= knownOn).map(({ id }) => id);
      const stood = stateOf(program, asOf, entries);
      const goesOn = stood !== 'not-yet' && !stood.startsWith('over');
      const state = asOf > register.reviewed.reviewBy && goesOn ? 'not-known' : stood;
      const begun = program.periods.filter(({ from }) => from <= asOf);
      const ends = state !== 'not-yet' && state !== 'running-open' && state !== 'not-known';
      return {
        id: program.id,
        state,
        to: ends ? (begun.at(-1)?.to ?? null) : null,
        keptTo: state === 'over-after-order' ? (program.keptByOrder?.to ?? null) : null,
        entries,
      };
    }),
);
