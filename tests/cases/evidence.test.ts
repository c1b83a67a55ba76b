/** The golden tables of papers by their months; edit `evidence.md`, not this. */
import { describe, expect, test } from 'vitest';
import { day, partsOf } from '../../lib/day';
import { register } from '../../lib/law/register';
import { coverageOf, proofsOf } from '../../lib/rules/evidence';
import { factsOf, readPerson } from './read-person';
import { designationOf, marksOf } from './shown';
import { cell, type Row, readTables } from './tables';

const rows = readTables('evidence.md');
const under = (section: string, name: (row: Row) => string) => {
  const found = rows.filter((row) => row.section === section);
  if (found.length === 0) throw new Error(`no rows under "${section}"`);
  return found.map((row) => [name(row), row] as const);
};
const yesNo = (of: boolean) => (of ? 'yes' : 'no');
const lawOf = (of: string) => {
  const found = register.designations.find(({ id }) => id === designationOf(of));
  if (!found) throw new Error(`no such designation: ${of}`);
  return found;
};
const factsWith = (papers: string) => factsOf(readPerson(`papers by month: ${papers}`));
const covered = (papers: string, of: string, asOf: string) =>
  coverageOf(lawOf(of), day(asOf), proofsOf(factsWith(papers)) ?? []);

describe('the residence line', () => {
  test.each(under('The residence line', (row) => `${cell(row, 'papers')}, as of ${cell(row, 'as of')}`))(
    '%s',
    (_, row) => {
      const [papers, of, asOf] = ['papers', 'of', 'as of'].map((column) => cell(row, column)) as [
        string,
        string,
        string,
      ];
      const { count, line, gap, nearResidence, nearPresence, recent, vague } = covered(papers, of, asOf);
      const month = (on: Parameters<typeof partsOf>[0]) => on.slice(0, 7);
      expect({
        months: `${count} of ${line.count}`,
        'longest gap': gap === null ? '-' : `${gap.count}: ${month(gap.from)} to ${month(gap.to)}`,
        'near residence': yesNo(nearResidence),
        'near presence': yesNo(nearPresence),
        recent: yesNo(recent),
        vague: String(vague),
        'EVD-03': marksOf(factsWith(papers), of, 'EVD-03', asOf),
      }).toEqual(
        Object.fromEntries(
          ['months', 'longest gap', 'near residence', 'near presence', 'recent', 'vague', 'EVD-03'].map(
            (column) => [column, cell(row, column)],
          ),
        ),
      );
    },
  );
});

describe('where near and recent begin and end', () => {
  test.each(
    under('Where near and recent begin and end', (row) => `${cell(row, 'what turns')} ${cell(row, 'of')}`),
  )('%s', (_, row) => {
    const { year, month } = partsOf(day(`${cell(row, 'month')}-01`));
    const said = [-1, 0, 1].map((by) => {
      const at = year * 12 + month - 1 + by;
      const paper = `other ${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
      const made = covered(paper, cell(row, 'of'), cell(row, 'as of'));
      return yesNo(made[cell(row, 'measure') as 'nearResidence' | 'nearPresence' | 'recent']);
    });
    expect(said).toEqual(
      ['the month before', 'the month', 'the month after'].map((column) => cell(row, column)),
    );
  });
});
