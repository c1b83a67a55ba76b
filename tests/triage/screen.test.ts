/** A row, the form, the command line and the interview agree on the same facts: one way in, one screening. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { people } from '../../e2e/people';
import { day } from '../../lib/day';
import { factsFrom } from '../../lib/interview/facts-from';
import { replay } from '../../lib/interview/replay';
import { register } from '../../lib/law/register';
import { determine } from '../../lib/rules/determine';
import type { Facts } from '../../lib/rules/facts';
import { type Outcome, outcomeOf, worstOf } from '../../lib/rules/finding';
import type { RuleId } from '../../lib/rules/rule-ids';
import { readRow } from '../../lib/triage/read-row';
import type { Row } from '../../lib/triage/row';
import { type Screened, screen } from '../../lib/triage/screen';
import { writeRow } from '../../lib/triage/write-row';
import { fullWalks, shortWalks } from '../interview/walks';

const today = day('2026-11-21');
const against = { register, asOf: today, knownOn: today };

const rowOf = (facts: Facts): Row => ({ code: 'k-1', language: null, facts, flags: {} });

/** Through cells and back, in a language: what a table or the form would give. */
function throughCells(facts: Facts, locale: 'es' | 'en'): Row {
  const read = readRow(writeRow(rowOf(facts), locale), { order: null, today });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.row;
}

/** A screening told from the determination itself, the slow way. */
function told(facts: Facts): Omit<Screened, 'priority'> {
  const made = determine(facts, register, today);
  const groups = made.designations.flatMap(({ comparison }) =>
    comparison ? [comparison.facts, comparison.filing] : [],
  );
  const by = (outcome: Outcome) => [
    ...new Set(
      groups.flatMap(({ findings }) =>
        findings.filter((one) => outcomeOf(one) === outcome).map(({ rule }) => rule),
      ),
    ),
  ];
  return {
    designations: made.designations.map(({ designation, standing, comparison }) => {
      const worst = comparison && worstOf(comparison.facts.findings);
      const decides = worst === 'does-not-match' || worst === 'lawyer' || worst === 'missing';
      const deciding = (comparison?.facts.findings ?? [])
        .filter((one) => decides && outcomeOf(one) === worst)
        .map(({ rule }): RuleId => rule);
      return {
        ...{ designation, label: standing.label, facts: worst, deciding: [...new Set(deciding)] },
        filing: comparison && worstOf(comparison.filing.findings),
      };
    }),
    papers: made.papers.map(({ paper, cohort, recognised }) => ({ paper, cohort, recognised })),
    rules: {
      'does-not-match': by('does-not-match'),
      lawyer: by('lawyer'),
      missing: by('missing'),
      matches: by('matches'),
      information: by('information'),
    },
    missing: made.missing,
    notAssessed: made.notAssessed,
  };
}

/** Boxes are ticked in no order; a table writes them in its own. */
const unordered = (facts: Facts): unknown =>
  JSON.parse(
    JSON.stringify(facts, (_, value) =>
      Array.isArray(value) && value.every((one) => typeof one === 'string') ? [...value].sort() : value,
    ),
  );

/** What comes through cells is what was told, and is screened as it is determined. */
function agrees(facts: Facts): void {
  const rows = (['es', 'en'] as const).map((locale) => throughCells(facts, locale));
  for (const row of rows) expect(unordered(row.facts)).toEqual(unordered(facts));
  const { priority, ...rest } = screen(rows[0] as Row, against);
  expect(rest).toEqual(told(facts));
  expect(priority.because.length > 0 || priority.tag === 'info').toBe(true);
}

describe('what the interview can tell comes through a table as it was, and out alike', () => {
  it.each(Object.entries(people))('%s', (_, answers) => agrees(factsFrom(replay(answers).answers)));

  it.each([
    ['short', shortWalks],
    ['full', fullWalks],
  ])('any %s walk', (_, walks) => {
    fc.assert(
      fc.property(walks, ({ answers }) => agrees(factsFrom(answers))),
      { numRuns: 150 },
    );
  });
});

test('nobody told anything is screened too, and nothing is a yes or a no', () => {
  const { rules, priority } = screen(rowOf({}), against);
  expect([rules.matches, rules['does-not-match']]).toEqual([[], []]);
  expect(priority.tag).toBe('facts');
});
