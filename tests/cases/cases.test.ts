/** The golden tables. Each row of each Markdown file beside this one is a test; edit the tables, not this. */
import { describe, expect, test } from 'vitest';
import { addDays, day } from '../../lib/day';
import { register } from '../../lib/law/register';
import { programsOn } from '../../lib/rules/programs';
import { ruleIds } from '../../lib/rules/rule-ids';
import { factsOf, readPerson } from './read-person';
import {
  accountsOf,
  allMarks,
  designationOf,
  marksOf,
  runningOn,
  standingOn,
  undoneOf,
  windowsOf,
} from './shown';
import { cell, type Row, readTables } from './tables';

const yesNo = (of: boolean) => (of ? 'yes' : 'no');
const under = (rows: readonly Row[], section: string) => {
  const found = rows.filter((row) => row.section === section);
  if (found.length === 0) throw new Error(`no rows under "${section}"`);
  return found;
};
/** `MET` of the rule table is `met` here; a rule that does not exist is a slip. */
function rule(text: string): string {
  if ((ruleIds as readonly string[]).includes(text)) return text;
  throw new Error(`no such rule: ${text}`);
}

describe('scenes.md', () => {
  const rows = readTables('scenes.md');

  test.each(
    under(rows, 'How each designation stood').map(
      (row) => [`${cell(row, 'as of')}, known ${cell(row, 'known on')}: ${cell(row, 'of')}`, row] as const,
    ),
  )('%s', (_, row) => {
    const [asOf, knownOn] = [cell(row, 'as of'), cell(row, 'known on')];
    const found = standingOn(cell(row, 'of'), asOf, knownOn);
    const shown = {
      'as of': asOf,
      'known on': knownOn,
      of: cell(row, 'of'),
      label:
        found.label +
        (found.announced ? ', announced' : '') +
        (found.asLastChecked ? ', as last checked' : ''),
      contested: yesNo(found.contested),
      'open windows': windowsOf(found),
      'decided by': found.decidedBy ?? '-',
      'ended on': found.endedOn ?? '-',
      accounts: accountsOf(found),
      'undone since': undoneOf(found),
      'programs beside': runningOn(asOf, knownOn),
    };
    expect(shown).toEqual(row.cells);
  });

  test.each(
    under(rows, 'The days that each designation counts from').map((row) => [cell(row, 'of'), row] as const),
  )('the days of %s', (of, row) => {
    const found = register.designations.find(({ id }) => id === designationOf(of));
    const first = found?.windows.find(({ kind }) => kind === 'first');
    expect({
      of,
      announced: found?.announced.day,
      'in force from': found?.effective.day,
      'residence since': found?.residenceSince.day,
      'presence since': found?.presenceSince.day,
      'first registration': `${first?.from} to ${first?.to}`,
      'first term': `${found?.terms[0]?.from} to ${found?.terms[0]?.to}`,
    }).toEqual(row.cells);
  });
});

describe('people.md', () => {
  // The legend is a table too, and no person.
  const rows = readTables('people.md').filter(({ cells }) => '#' in cells);
  const earlier = new Map<string, Record<string, unknown>>();
  const people = rows.map((row) => {
    const written = readPerson(cell(row, 'facts'), earlier);
    earlier.set(cell(row, '#'), written);
    return [`${cell(row, '#')}. ${cell(row, 'who')}`, row, written] as const;
  });

  test('there are at least 45, and no number stands twice', () => {
    expect(people.length).toBeGreaterThanOrEqual(45);
    expect(earlier.size).toBe(people.length);
  });

  test.each(people)('%s', (_, row, written) => {
    const facts = factsOf(written);
    const asOf = cell(row, 'as of');
    for (const year of ['2021', '2023']) {
      const expected = cell(row, year);
      if (expected === '-') continue;
      for (const one of expected.split(',').map((text) => text.trim())) {
        const never = /^no finding is (\S+)$/.exec(one);
        if (never) expect(allMarks(facts, year, asOf), `${year}: ${one}`).not.toContain(never[1]);
        else {
          const [id, ...outcome] = one.split(' ');
          expect(`${id} ${marksOf(facts, year, rule(id as string), asOf)}`, year).toBe(
            `${id} ${outcome.join(' ')}`,
          );
        }
      }
    }
  });
});

describe('boundaries.md', () => {
  const rows = readTables('boundaries.md');
  const around = (on: string) => [addDays(day(on), -1), day(on), addDays(day(on), 1)] as const;
  const said = (row: Row) =>
    ['the day before', 'the day', 'the day after'].map((column) => cell(row, column));
  const titled = (section: string) =>
    under(rows, section).map(
      (row) => [`${cell(row, 'day')} ${cell(row, 'of')}: ${cell(row, 'what turns')}`, row] as const,
    );

  test.each(titled('The label'))('label %s', (_, row) => {
    expect(around(cell(row, 'day')).map((on) => standingOn(cell(row, 'of'), on, on).label)).toEqual(
      said(row),
    );
  });

  test.each(titled('Windows'))('windows %s', (_, row) => {
    expect(around(cell(row, 'day')).map((on) => windowsOf(standingOn(cell(row, 'of'), on, on)))).toEqual(
      said(row),
    );
  });

  test.each(titled('Programs beside TPS'))('program %s', (_, row) => {
    const state = (on: string) =>
      programsOn(register, day(on), day(on)).find(({ id }) => id === cell(row, 'of'))?.state;
    expect(around(cell(row, 'day')).map(state)).toEqual(said(row));
  });

  test.each(titled('Facts'))('fact %s', (_, row) => {
    const asOf = cell(row, 'as of');
    const marks = around(cell(row, 'day')).map((on) => {
      const facts = factsOf(readPerson(cell(row, 'facts').replaceAll('{day}', on)));
      return marksOf(facts, cell(row, 'of'), rule(cell(row, 'rule')), asOf === '{day}' ? on : asOf);
    });
    expect(marks).toEqual(said(row));
  });
});
