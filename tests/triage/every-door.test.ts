/** The interview, the form and its page, the worker of a batch and the command line: one person comes out alike. */
import { readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type View, viewOn } from '../../app/[locale]/check/result/view';
import { begin, readAll } from '../../app/[locale]/staff/batch/batch-work';
import { newTurns } from '../../app/[locale]/staff/batch/turns';
import { people } from '../../e2e/people';
import { day } from '../../lib/day';
import { replay } from '../../lib/interview/replay';
import { outcomeOf } from '../../lib/rules/finding';
import { readEarlier } from '../../lib/triage/earlier-file';
import { readRow } from '../../lib/triage/read-row';
import type { Screened } from '../../lib/triage/screen';
import { writeRow } from '../../lib/triage/write-row';
import { at, removeFolder, triage } from './run-triage';

const asOf = day('2026-11-21');
const shown = { locale: 'es', device: asOf, other: asOf, printsPrivate: true } as const;
const names = Object.keys(people) as (keyof typeof people)[];
const interviews = names.map((name) => viewOn({ ...shown, answers: replay(people[name]).answers }));
const rows = interviews.map(({ facts }, at) =>
  writeRow({ code: `k-${at}`, language: 'es', facts, flags: {} }, 'en'),
);

/** How every rule came out, and every designation, without the order in which they are told. */
type Told = {
  readonly designations: readonly unknown[];
  readonly rules: readonly string[];
  readonly papers: readonly unknown[];
  readonly missing: readonly string[];
  readonly notAssessed: readonly string[];
};

function ofView({ determination: made }: View): Told {
  const rules = made.designations.flatMap(({ comparison }) =>
    comparison
      ? [...comparison.facts.findings, ...comparison.filing.findings].map(
          (finding) => `${outcomeOf(finding)} ${finding.rule}`,
        )
      : [],
  );
  return {
    designations: made.designations.map(({ designation, standing, comparison }) => [
      ...[designation, standing.label],
      ...[comparison?.facts.worst ?? null, comparison?.filing.worst ?? null],
    ]),
    rules: [...new Set(rules)].sort(),
    papers: made.papers.map(({ paper, cohort, recognised }) => ({ paper, cohort, recognised })),
    ...{ missing: [...made.missing].sort(), notAssessed: [...made.notAssessed].sort() },
  };
}

const ofScreened = ({ designations, rules, papers, missing, notAssessed }: Screened): Told => ({
  designations: designations.map((one) => [one.designation, one.label, one.facts, one.filing]),
  rules: Object.entries(rules)
    .flatMap(([outcome, some]) => some.map((rule) => `${outcome} ${rule}`))
    .sort(),
  ...{ papers, missing: [...missing].sort(), notAssessed: [...notAssessed].sort() },
});

const byWorker: Screened[] = [];
const byCommand: Screened[] = [];

beforeAll(async () => {
  const fields = [...new Set(rows.flatMap((cells) => Object.keys(cells)))];
  const csv = Papa.unparse({ fields, data: rows.map((cells) => fields.map((id) => cells[id] ?? '')) });
  const telling = { turns: newTurns(), tell: () => {} };
  const batch = await begin(new File([csv], 'list.csv'), { asOf, knownOn: asOf, today: asOf }, telling);
  if ('is' in batch) throw new Error(batch.problem.why);
  await readAll(batch, null, telling);
  byWorker.push(...batch.results.screened.filter((one) => one !== null));
  writeFileSync(at('people.csv'), csv);
  const { code, err } = await triage([at('people.csv'), '--out', at('people.jsonl'), '--format', 'jsonl']);
  if (code !== 0) throw new Error(err);
  const earlier = readEarlier(readFileSync(at('people.jsonl'), 'utf8').split('\n'));
  if (!('people' in earlier)) throw new Error(earlier.problem.why);
  byCommand.push(...earlier.people.map(({ screened }) => screened));
});
afterAll(removeFolder);

describe.each(names)('%s', (name) => {
  const place = names.indexOf(name);
  const expected = ofView(interviews[place] as View);

  it('comes out of the form and its page as of the interview', () => {
    const read = readRow(rows[place] ?? {}, { order: null, today: asOf });
    if (!('row' in read)) throw new Error(JSON.stringify(read.problems));
    expect(ofView(viewOn({ ...shown, facts: read.row.facts }))).toEqual(expected);
  });

  it('and out of the worker and the command line', () => {
    expect(ofScreened(byWorker[place] as Screened)).toEqual(expected);
    expect(ofScreened(byCommand[place] as Screened)).toEqual(expected);
    expect(byCommand[place]).toEqual(byWorker[place]);
  });
});
