/** The days on which a designation began to stand in another way, as people knew it on each of them. */
import { addDays, type Day } from '../day';
import type { Register } from '../law/designation';
import { entriesOf } from '../law/entries';
import { programOn, type Standing } from './standing';

export type Turn = { readonly day: Day; readonly standings: readonly Standing[] };

/** What is told of a standing, so that two days told alike are one. */
const told = ({
  label,
  announced,
  decidedBy,
  windows,
  runsTo,
  contested,
  latestOrder,
  accounts,
}: Standing) => ({
  ...{ label, announced, decidedBy, windows, runsTo, contested, latestOrder },
  accounts: accounts.map(({ account, force }) => [account, force]),
});

/**
 * Each day from the first one known through the last check on which some designation stood in another way than on the
 * day before, with how each stood, as known that very day.
 */
export function standingTurns(register: Register): readonly Turn[] {
  const { checked } = register.reviewed;
  const days = entriesOf(register)
    .filter(({ bears }) => bears.length > 0)
    .flatMap(({ knownFrom, effects }) => [
      knownFrom,
      ...effects.flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)])),
    ])
    .filter((day) => day <= checked);
  const turns: Turn[] = [];
  let last = '';
  for (const day of [...new Set(days)].sort()) {
    const standings = programOn(register, day, day);
    const now = JSON.stringify(standings.map(told));
    if (now !== last) turns.push({ day, standings });
    last = now;
  }
  return turns;
}
