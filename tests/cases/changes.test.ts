/** The golden table of what would change: each row of `changes.md` is a test; edit the table, not this. */
import { describe, expect, test } from 'vitest';
import { day } from '../../lib/day';
import type { DesignationId } from '../../lib/law/designation';
import { register } from '../../lib/law/register';
import { whatTimeWouldChange } from '../../lib/rules/hypotheses';
import type { DesignationChange } from '../../lib/rules/outcomes-seen';
import { whatWouldChange } from '../../lib/rules/what-would-change';
import { factsOf, readPerson } from './read-person';
import { cell, type Row, readTables } from './tables';

const rows = readTables('changes.md');
const under = (section: string) =>
  rows.filter((row) => row.section === section).map((row) => [`line ${row.line}`, row] as const);

/** `CR-01 does-not-match or matches; facts ...`: each rule and group that can come out otherwise. */
function written(of: readonly DesignationChange[], year: string): string {
  const found = of.find(({ designation }) => designation === (`ve-${year}` as DesignationId));
  const lines = [
    ...(found?.rules ?? []).map(({ rule, can }) => `${rule} ${can.join(' or ')}`),
    ...(found?.groups ?? []).map(({ group, can }) => `${group} ${can.join(' or ')}`),
  ];
  return lines.join('; ') || 'nothing';
}

describe('changes.md', () => {
  test.each(under('Facts'))('facts, %s', (_, row: Row) => {
    const facts = factsOf(readPerson(cell(row, 'facts')));
    const made = whatWouldChange(facts, register, day(cell(row, 'as of')));
    const found = made.find(({ fact }) => fact === cell(row, 'fact'));
    const said = (year: string) =>
      found === undefined
        ? 'not listed'
        : `${written(found.designations, year)}${found.canEnd ? '; can end' : ''}`;
    expect([said('2021'), said('2023')]).toEqual([cell(row, '2021'), cell(row, '2023')]);
  });

  test.each(under('Time'))('time, %s', (_, row: Row) => {
    const facts = factsOf(readPerson(cell(row, 'facts')));
    const made = whatTimeWouldChange(facts, register, day(cell(row, 'as of')));
    const found = made.find(({ hypothesis }) => hypothesis === cell(row, 'if'));
    const said = (year: string) => {
      const of = found?.standings.find(({ designation }) => designation === `ve-${year}`);
      const stands = of ? `${of.label.now} to ${of.label.can.join(' or ')}` : 'stands as now';
      return `${stands}; ${written(found?.designations ?? [], year)}`;
    };
    expect([said('2021'), said('2023')]).toEqual([cell(row, '2021'), cell(row, '2023')]);
  });
});
