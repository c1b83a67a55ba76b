/** The findings about the person alone, with what nobody asked for in the full questions told apart. */
import { personCriteria } from './criteria/index';
import type { PersonCriterion } from './criterion';
import type { FactId, Facts } from './facts';
import { type Finding, outcomeOf } from './finding';
import { furtherFacts } from './further-facts';
import type { RuleId } from './rule-ids';

const isUnasked = (finding: Finding, facts: Facts): boolean =>
  outcomeOf(finding) === 'missing' && finding.missing.every((fact) => facts[fact] === undefined);

function compareOne(
  { compare, further }: PersonCriterion,
  facts: Facts,
  found: Finding[],
  unasked: RuleId[],
) {
  for (const finding of compare(facts)) {
    if (further && isUnasked(finding, facts)) unasked.push(finding.rule);
    else found.push(finding);
  }
}

const nothingTold: Facts = {};

/** Each criterion with what it says of somebody who told nothing: the same for everybody, so it is made once. */
const silences = personCriteria.map((criterion) => {
  const silence = { criterion, found: [] as Finding[], unasked: [] as RuleId[] };
  compareOne(criterion, nothingTold, silence.found, silence.unasked);
  return silence;
});

/** Whether anything that only the full questions ask for was told. */
function hasFurther(facts: Facts): boolean {
  for (const fact in facts) if (fact in furtherFacts && facts[fact as FactId] !== undefined) return true;
  return false;
}

/** Whether one of these facts of the short questions was told, and is not an empty list. */
function hasAny(facts: Facts, these: readonly FactId[]): boolean {
  for (const fact of these) {
    const told = facts[fact];
    if (told !== undefined && !(Array.isArray(told) && told.length === 0)) return true;
  }
  return false;
}

/**
 * The findings of every criterion about the person, in their order; the rules that only the full questions ask for
 * are added to `unasked` where nobody asked. Most people are compared on the short questions alone, so the criteria
 * that these cannot wake are not read again for each.
 */
export function comparePerson(facts: Facts, unasked: RuleId[]): readonly Finding[] {
  const found: Finding[] = [];
  const short = !hasFurther(facts);
  for (const silence of silences) {
    const { criterion } = silence;
    if (short && criterion.further && !hasAny(facts, criterion.further.wokenBy)) {
      for (const finding of silence.found) found.push(finding);
      for (const rule of silence.unasked) unasked.push(rule);
    } else compareOne(criterion, facts, found, unasked);
  }
  return found;
}
