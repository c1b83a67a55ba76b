/** What the engine says, in the words of the tables. */
import { day } from '../../lib/day';
import type { DesignationId } from '../../lib/law/designation';
import { register } from '../../lib/law/register';
import { determine } from '../../lib/rules/determine';
import type { Facts } from '../../lib/rules/facts';
import { programsOn } from '../../lib/rules/programs';
import type { RuleId } from '../../lib/rules/rule-ids';
import { programOn, type Standing } from '../../lib/rules/standing';
import { findingsOf, mark } from '../rules/ask';

export const dash = (text: string) => (text === '' ? '-' : text);

/** `2021` or `2023` as the id of the designation. */
export function designationOf(year: string): DesignationId {
  if (year === '2021' || year === '2023') return `ve-${year}`;
  throw new Error(`no such designation: ${year}`);
}

export function standingOn(year: string, asOf: string, knownOn: string): Standing {
  const found = programOn(register, day(asOf), day(knownOn)).find(
    (s) => s.designation === designationOf(year),
  );
  if (!found) throw new Error(`no standing: ${year}`);
  return found;
}

/** `first to 2021-09-05`, `again to 2025-09-10 by court order`. */
export const windowsOf = ({ windows }: Standing): string =>
  dash(windows.map((w) => `${w.kind} to ${w.to}${w.byCourtOrder ? ' by court order' : ''}`).join(', '));

/** `dhs ended, court by-court-order`. */
export const accountsOf = ({ accounts }: Standing): string =>
  dash(accounts.map(({ account, force }) => `${account} ${force}`).join(', '));

export const undoneOf = ({ undoneSince }: Standing): string =>
  dash(undoneSince.map(({ entry, by, account }) => `${entry} by ${by} (${account})`).join(', '));

/** The programs beside TPS that covered people that day. */
export const runningOn = (asOf: string, knownOn: string): string =>
  dash(
    programsOn(register, day(asOf), day(knownOn))
      .filter(({ state }) => ['running', 'running-open', 'kept-by-order'].includes(state))
      .map(({ id, state }) => (state === 'kept-by-order' ? `${id} (kept by order)` : id))
      .join(', '),
  );

/** The marks of one rule, each once, worst kept apart: `lawyer`, `met`; `NA` when the rule does not apply. Alarms and stops are told apart. */
export function marksOf(facts: Facts, year: string, rule: string, asOf: string, knownOn = asOf): string {
  const made = determine(facts, register, day(asOf), day(knownOn));
  const marks = findingsOf(made, designationOf(year))
    .filter((finding) => finding.rule === rule)
    .map(mark);
  if (made.urgent.some((alarm) => alarm.rule === rule)) marks.push('alarm');
  if (made.stop?.rule === rule) marks.push('stop');
  if (made.notAssessed.includes(rule as RuleId)) marks.push('not asked');
  return marks.length === 0 ? 'NA' : [...new Set(marks)].join(' and ');
}

/** Every mark of a designation, for rows that forbid one. */
export const allMarks = (facts: Facts, year: string, asOf: string, knownOn = asOf): string[] =>
  findingsOf(determine(facts, register, day(asOf), day(knownOn)), designationOf(year)).map(mark);
