import { type Day, within } from '../day';
import type { Program, ProgramId, Register } from '../law/designation';
import type { EntryId } from '../law/entries';
import { rememberPerDays } from './remember';

/** How a program beside TPS stood: a bill is never in force; `kept-by-order` ran past its stated end. */
export type ProgramState = 'not-yet' | 'running' | 'kept-by-order' | 'over' | 'bill';

export type ProgramOnDay = {
  readonly id: ProgramId;
  readonly state: ProgramState;
  /** The stated last day of the period that covers the day, or of the last one before it. */
  readonly to: Day | null;
  /** Its acts known on the day of knowledge, in order. */
  readonly entries: readonly EntryId[];
};

/** The state of one program on a day, among what was known on the day of knowledge. */
function stateOf(program: Program, asOf: Day, known: readonly EntryId[]): ProgramState {
  if (known.length === 0) return 'not-yet';
  if (program.kind === 'bill') return 'bill';
  if (program.periods.some(({ from, to }) => within(asOf, from, to))) return 'running';
  const kept = program.keptByOrder;
  if (kept && within(asOf, kept.from, kept.to)) return 'kept-by-order';
  return program.periods.some(({ to }) => to < asOf) ? 'over' : 'not-yet';
}

/** The programs beside TPS on a day, as known on a day. They never decide a TPS comparison. */
export const programsOn = rememberPerDays(
  (register: Register, asOf: Day, knownOn: Day): readonly ProgramOnDay[] =>
    register.programs.map((program) => {
      const entries = program.entries.filter(({ knownFrom }) => knownFrom <= knownOn).map(({ id }) => id);
      const begun = program.periods.filter(({ from }) => from <= asOf);
      return {
        id: program.id,
        state: stateOf(program, asOf, entries),
        to: entries.length > 0 ? (begun.at(-1)?.to ?? null) : null,
        entries,
      };
    }),
);
