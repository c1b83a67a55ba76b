import { findingsOf } from './criterion';
import type { FactId } from './facts';
import type { CriterionId, Finding } from './finding';
import type { RuleId } from './rule-ids';

/** What somebody said of a matter; undefined where nobody asked. */
export type Told = boolean | 'unsure' | 'lawyer' | undefined;

/** Whether a list told names one of some things. */
export function named<T extends string>(
  list: readonly T[] | 'unsure' | 'lawyer' | undefined,
  ...things: T[]
): Told {
  return Array.isArray(list) ? things.some((thing) => list.includes(thing)) : (list as Told);
}

/** A choice between no and some kind of yes, as told. */
export function asTold(choice: string | undefined): Told {
  if (choice === undefined || choice === 'unsure' || choice === 'lawyer') return choice;
  return choice !== 'no';
}

/** One finding for each thing that can be said of a private matter. None holds a fact of a person, so each is made once. */
export type Private = Readonly<Record<'yes' | 'no' | 'unsure' | 'lawyer' | 'notAsked', Finding>>;

/**
 * The findings of a rule about a private matter: `yes` is what a matter told leads to. Nothing told matches, and unsure
 * or rather not is a lawyer's: a screen asks no further.
 */
export function privateRule(
  criterion: CriterionId,
  rule: RuleId,
  fact: FactId,
  citations: Finding['citations'],
  yes: (make: ReturnType<typeof findingsOf>) => Finding,
): Private {
  const make = findingsOf(criterion);
  return {
    yes: yes(make),
    no: make.met(rule, 'nothing-told', citations),
    unsure: make.lawyer(rule, 'private-unknown', citations, {}, [fact]),
    lawyer: make.lawyer(rule, 'rather-with-a-lawyer', citations),
    notAsked: make.missing(rule, 'private-unknown', citations, [fact]),
  };
}

/** The finding of a private rule for what was said. */
export function tell(rule: Private, told: Told): Finding {
  if (told === undefined) return rule.notAsked;
  if (typeof told === 'string') return rule[told];
  return told ? rule.yes : rule.no;
}

/** The same, and nothing where the matter was denied: there is no rule to match then. */
export function tellUnlessNo(rule: Private, told: Told): readonly Finding[] {
  return told === false ? [] : [tell(rule, told)];
}
