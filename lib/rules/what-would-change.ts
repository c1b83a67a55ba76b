/**
 * What would change a result: each fact that is not known is filled with all that it can be, and the same rules are
 * run again. It names the fact and the rules that it decides, and never a value, because a value beside its outcome
 * would read as the answer to give. A fact that is known is never here.
 */
import type { Day } from '../day';
import type { Register } from '../law/designation';
import { determine } from './determine';
import type { FactId, Facts } from './facts';
import { fillsOf, type Turns } from './fills';
import {
  besides,
  compared,
  type DesignationChange,
  note,
  nothingSeen,
  type Seen,
  turned,
} from './outcomes-seen';
import { lastDay, turningDays } from './turning-days';

export type FactChange = {
  readonly fact: FactId;
  /** Empty where this fact alone moves no line; another fact is missing beside it. */
  readonly designations: readonly DesignationChange[];
  /** It can show that there is nothing to compare: a citizen or a permanent resident has no need of TPS. */
  readonly canEnd: boolean;
};

/** The result as it is, and each way in which a fact that it lacks can be filled; a known fact has none. */
function filling(facts: Facts, register: Register, asOf: Day, knownOn: Day) {
  const base = determine(facts, register, asOf, knownOn);
  const turns: Turns = {
    ...turningDays(register, asOf, knownOn),
    designations: register.designations,
    windows: base.designations.map(({ standing }) => standing.firstRegistration),
    asOf,
    last: lastDay(register, knownOn),
  };
  return { base, fillsFor: (fact: FactId) => fillsOf(fact, facts, turns) };
}

/**
 * Whether there is any change to tell, which looks no further than the first fact that can be filled: what is missing
 * because two answers disagree is known, and nothing fills it. Throws as `whatWouldChange` does.
 */
export function hasFactChanges(facts: Facts, register: Register, asOf: Day, knownOn: Day = asOf): boolean {
  const { base, fillsFor } = filling(facts, register, asOf, knownOn);
  return base.missing.some((fact) => fillsFor(fact).length > 0);
}

/**
 * For every fact that some finding lacks and that is not known: the rules and groups that can come out otherwise, with
 * every outcome that some value of it leads to; one that disagrees with another answer leaves a fact missing. None where
 * nothing is compared. Throws a RangeError when the day of knowledge is earlier than the day.
 */
export function whatWouldChange(
  facts: Facts,
  register: Register,
  asOf: Day,
  knownOn: Day = asOf,
): readonly FactChange[] {
  const { base, fillsFor } = filling(facts, register, asOf, knownOn);
  const now = compared(base);
  return base.missing.flatMap((fact): FactChange[] => {
    const fills = fillsFor(fact);
    if (fills.length === 0) return [];
    const seen = now.map(nothingSeen);
    let canEnd = false;
    for (const fill of fills) {
      const made = determine(fill.facts, register, asOf, knownOn);
      if (made.stop !== null && made.stop.why !== 'not-in-us') canEnd = true;
      for (const [index, of] of compared(made).entries()) {
        const [was, mine] = [now[index], fill.only ?? base.designations[index]?.designation];
        if (of === null || !was || mine !== base.designations[index]?.designation) continue;
        // Outside the United States what nobody was asked is not called missing; it stays as open as it is now.
        note(seen[index] as Seen, made.stop?.why === base.stop?.why ? of : besides(was, of));
      }
    }
    const designations = base.designations.flatMap(({ designation }, index) => {
      const of = now[index];
      return of ? (turned(designation, of, seen[index] as Seen) ?? []) : [];
    });
    return [{ fact, designations, canEnd }];
  });
}
