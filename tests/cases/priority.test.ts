/** The golden table of priority: each row of `priority.md` is a test; edit the table, not this. */
import { describe, expect, test } from 'vitest';
import { day } from '../../lib/day';
import { register } from '../../lib/law/register';
import { determine, type Urgency } from '../../lib/rules/determine';
import type { FactsInput } from '../../lib/rules/facts';
import { outcomeOf } from '../../lib/rules/finding';
import { furtherCases } from '../../lib/rules/further-reason-cases';
import { cases } from '../../lib/rules/reason-cases';
import { type RuleId, ruleIds } from '../../lib/rules/rule-ids';
import { type Because, priorityOf, tags } from '../../lib/triage/priority';
import { flagTags, ruleTags, urgentTags } from '../../lib/triage/priority-table';
import { type FlagMarks, flagMarks, redFlags } from '../../lib/triage/red-flags';
import { ask, findingsOf } from '../rules/ask';
import { factsOf, readPerson } from './read-person';
import { cell, readTables } from './tables';

const earlier = new Map<string, Record<string, unknown>>();
for (const row of readTables('people.md')) {
  const number = row.cells['#'];
  if (number) earlier.set(number, readPerson(cell(row, 'facts'), earlier));
}
const rows = readTables('priority.md').map((row) => [cell(row, 'who'), row] as const);

/** `open_case: yes, moved: lawyer`; any other word is refused, so that a slip cannot pass as a test. */
function marksOf(text: string): FlagMarks {
  if (text === '-') return {};
  const marks = text.split(', ').map((one) => one.split(': '));
  for (const [flag, mark] of marks)
    if (!redFlags.some(({ id }) => id === flag) || !flagMarks.some((one) => one === mark))
      throw new Error(`not understood: ${flag}: ${mark}`);
  return Object.fromEntries(marks);
}

const written = (because: readonly Because[]): string =>
  because.map((one) => Object.values(one)[0]).join(', ') || '-';

describe('priority.md', () => {
  test.each(rows)('%s', (_, row) => {
    const facts = factsOf(readPerson(cell(row, 'facts'), earlier));
    const made = determine(facts, register, day(cell(row, 'as of')));
    const { tag, because } = priorityOf(made, marksOf(cell(row, 'marks')));
    expect([tag, written(because)]).toEqual([cell(row, 'tag'), cell(row, 'because')]);
  });

  test('has every tag', () => {
    expect(new Set(rows.map(([, row]) => cell(row, 'tag')))).toEqual(new Set(tags));
  });
});

describe('the table that a lawyer edits', () => {
  test('has a line for every flag, and each is asked', () => {
    expect(Object.keys(flagTags)).toEqual(redFlags.map(({ id }) => id));
    expect(Object.keys(flagTags)).toHaveLength(35);
  });

  test('has a line for every rule that can ask for a lawyer, and for no other', () => {
    const seen = new Set<RuleId>();
    for (const [input, asOf] of Object.values({ ...cases, ...furtherCases }) as [FactsInput, string?][]) {
      const made = ask(input, asOf);
      for (const id of ['ve-2021', 've-2023'] as const)
        for (const one of findingsOf(made, id))
          if (one.attention !== null || outcomeOf(one) === 'lawyer') seen.add(one.rule);
    }
    expect(Object.keys(ruleTags)).toEqual(ruleIds.filter((id) => seen.has(id)));
  });

  test.each(Object.keys(urgentTags))('%s is for today, with nothing else told', (what) => {
    const made = ask({ urgent: [what as Urgency] });
    expect(priorityOf(made, {}).tag).toBe('today');
  });

  test.each(redFlags.map(({ id }) => id))('%s marked for a lawyer reaches one', (id) => {
    const made = ask({ immigrationStatus: 'citizen' });
    expect(priorityOf(made, { [id]: 'lawyer' }).tag).toBe(flagTags[id] === 'today' ? 'today' : 'lawyer');
    expect(priorityOf(made, { [id]: 'no' }).tag).toBe('info');
  });
});
