/** The golden tables of private answers, of what changes a count, and of papers; edit `answers.md`, not this. */
import { describe, expect, test } from 'vitest';
import { type RuleId, ruleIds } from '../../lib/rules/rule-ids';
import { factsOf, readPerson } from './read-person';
import { marksOf } from './shown';
import { cell, type Row, readTables } from './tables';

const asOf = '2026-11-21';
const rows = readTables('answers.md');
const under = (section: string, name: (row: Row) => string) => {
  const found = rows.filter((row) => row.section === section);
  if (found.length === 0) throw new Error(`no rows under "${section}"`);
  return found.map((row) => [name(row), row] as const);
};
const ruleOf = (row: Row): RuleId => {
  const told = cell(row, 'rule');
  if ((ruleIds as readonly string[]).includes(told)) return told as RuleId;
  throw new Error(`no such rule: ${told}`);
};

/** The mark of a rule, which is the same under both designations. */
function marked(facts: string, rule: string): string {
  const person = factsOf(readPerson(facts));
  const [first, second] = ['2021', '2023'].map((year) => marksOf(person, year, rule, asOf));
  expect(first, `${rule} under both designations`).toBe(second);
  return first as string;
}

describe('private matters', () => {
  test.each(under('Private matters', (row) => `${cell(row, 'rule')}: ${cell(row, 'what it looks at')}`))(
    '%s',
    (_, row) => {
      const rule = ruleOf(row);
      const facts = cell(row, 'facts');
      const answered = (answer: string) => marked(facts.replace('{answer}', answer), rule);
      const notAsked = facts
        .split(';')
        .filter((part) => !part.includes('{answer}'))
        .join(';');
      const offered = cell(row, 'with a lawyer') !== '-';
      expect({
        denied: answered(cell(row, 'denies')),
        told: answered(cell(row, 'tells')),
        'not sure': answered('unsure'),
        'with a lawyer': offered ? answered('lawyer') : '-',
        'nobody asked': marked(notAsked, rule),
      }).toEqual(
        Object.fromEntries(
          ['denied', 'told', 'not sure', 'with a lawyer', 'nobody asked'].map((column) => [
            column,
            cell(row, column),
          ]),
        ),
      );
      // An answer that is not offered is no answer.
      if (!offered) expect(() => answered('lawyer')).toThrow();
    },
  );
});

describe('what changes how a case is counted', () => {
  const counts = [
    ['felony', 'CRM-01', 'a felony: CRM-01'],
    ['misdemeanors', 'CRM-02', 'two misdemeanors: CRM-02'],
    ['one-misdemeanor', 'CRM-03', 'one misdemeanor: CRM-03'],
  ] as const;

  test.each(under('What changes how a case is counted', (row) => cell(row, 'about the case')))(
    '%s',
    (_, row) => {
      for (const [told, rule, column] of counts) {
        const facts = `arrests: us; convictions: ${told}; about the case: ${cell(row, 'about the case')}`;
        expect(marked(facts, rule), column).toBe(cell(row, column));
        expect(marked(facts, ruleOf(row)), `${column}, its own line`).toBe(cell(row, 'its own line'));
      }
    },
  );
});

describe('cohorts of papers', () => {
  const named = (row: Row) =>
    `${cell(row, 'paper')} to ${cell(row, 'ends')}, received ${cell(row, 'received')}, ${cell(row, 'held')}`;

  test.each(under('Cohorts of papers', named))('%s', (_, row) => {
    const paper = `papers: ${cell(row, 'paper')}, ends ${cell(row, 'ends')}, received ${cell(row, 'received')}`;
    const facts = factsOf(readPerson(`${paper}; held: ${cell(row, 'held')}`));
    for (const year of ['2021', '2023'])
      expect(marksOf(facts, year, 'PRG-04', asOf), year).toBe(cell(row, year));
  });
});

test('the tables hold at least 250 rows together', () => {
  const all = ['people.md', 'boundaries.md', 'scenes.md'].flatMap(readTables);
  expect(all.length + rows.length).toBeGreaterThanOrEqual(250);
});
