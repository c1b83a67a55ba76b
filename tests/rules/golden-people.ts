/** Everybody whom a test of traces looks at: the people of the golden tables, and those who walk in the browser. */
import { people } from '../../e2e/people';
import { type Day, day } from '../../lib/day';
import type { Answers } from '../../lib/interview/answers';
import { factsFrom } from '../../lib/interview/facts-from';
import { replay } from '../../lib/interview/replay';
import type { Facts } from '../../lib/rules/facts';
import { factsOf, readPerson } from '../cases/read-person';
import { cell, readTables } from '../cases/tables';

export type Golden = { readonly who: string; readonly facts: Facts; readonly asOf: Day };

function fromTables(): Golden[] {
  const earlier = new Map<string, Record<string, unknown>>();
  return readTables('people.md')
    .filter(({ cells }) => 'facts' in cells && 'as of' in cells)
    .map((row) => {
      const written = readPerson(cell(row, 'facts'), earlier);
      earlier.set(cell(row, '#'), written);
      return { who: `people.md, line ${row.line}`, facts: factsOf(written), asOf: day(cell(row, 'as of')) };
    });
}

/** The facts of somebody who walks in the browser. */
export const factsOfWalker = (answers: Answers): Facts => factsFrom(replay(answers).answers);

/** Days on which the program stood in other ways. */
const otherDays = ['2022-05-01', '2025-09-20', '2026-11-21'];

const walkers = Object.entries(people).flatMap(([who, answers]) =>
  otherDays.map((asOf) => ({ who: `${who} on ${asOf}`, facts: factsOfWalker(answers), asOf: day(asOf) })),
);

export const goldenPeople: readonly Golden[] = [...fromTables(), ...walkers];
