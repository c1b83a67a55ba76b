/** The golden tables of papers and cohorts; edit `papers.md`, not this. */
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day } from '../../lib/day';
import { register } from '../../lib/law/register';
import { determine } from '../../lib/rules/determine';
import type { PaperStanding } from '../../lib/rules/papers';
import { factsOf, readPerson } from './read-person';
import { cell, type Row, readTables } from './tables';

const rows = readTables('papers.md');
const checked = day('2026-11-21');
const under = (section: string, name: (row: Row) => string) => {
  const found = rows.filter((row) => row.section === section);
  if (found.length === 0) throw new Error(`no rows under "${section}"`);
  return found.map((row) => [name(row), row] as const);
};
const orNone = (text: string | null | undefined): string => text || '-';

/** The first paper of a row, on a day as known on a day. */
function stood(row: Row, asOf: Day, knownOn = asOf): PaperStanding {
  const facts = factsOf(readPerson(`papers: ${cell(row, 'papers')}; held: ${cell(row, 'held')}`));
  return determine(facts, register, asOf, knownOn).papers[0] as PaperStanding;
}

test.each(under('Each cohort on the day of the last check', (row) => cell(row, 'case')))('%s', (_, row) => {
  const found = stood(row, checked);
  const { perhaps } = found;
  expect({
    ...Object.fromEntries(['case', 'papers', 'held'].map((name) => [name, cell(row, name)])),
    of: orNone(found.designations.map((id) => id.slice(3)).join(', ')),
    cohort: found.cohort,
    recognised: found.recognised,
    through: orNone(found.through),
    'decided by': orNone(found.decidedBy),
    perhaps: perhaps === null ? '-' : `${perhaps.through} ${perhaps.doubt}`,
    disputes: orNone(found.disputes.map(({ id }) => id).join(', ')),
    missing: orNone(found.missing.join(', ')),
  }).toEqual(row.cells);
});

describe('recognised on a day, three ways', () => {
  const name = (row: Row) => `${cell(row, 'day')}, ${cell(row, 'what turns')}: ${cell(row, 'papers')}`;
  test.each(under('Whether it was recognised on a day', name))('%s', (_, row) => {
    const on = day(cell(row, 'day'));
    for (const [column, count] of [
      ['before', -1],
      ['on', 0],
      ['after', 1],
    ] as const) {
      expect(stood(row, addDays(on, count)).recognised, column).toBe(cell(row, column));
    }
  });
});

describe('a past day as known later', () => {
  const name = (row: Row) => `${cell(row, 'as of')}, known ${cell(row, 'known on')}: ${cell(row, 'papers')}`;
  test.each(under('A past day with what became known later', name))('%s', (_, row) => {
    const found = stood(row, day(cell(row, 'as of')), day(cell(row, 'known on')));
    for (const column of ['cohort', 'recognised', 'through'] as const) {
      expect(orNone(found[column]), column).toBe(cell(row, column));
    }
    expect(orNone(found.decidedBy)).toBe(cell(row, 'decided by'));
  });
});
