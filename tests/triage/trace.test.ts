/** The trace as others get it: by the command, by the page, and by its schema. */
import { Validator } from '@cfworker/json-schema';
import { afterAll, describe, expect, test } from 'vitest';
import { savedTrace } from '../../app/[locale]/check/result/saved-trace';
import type { View } from '../../app/[locale]/check/result/view';
import { people } from '../../e2e/people';
import { day } from '../../lib/day';
import { replay } from '../../lib/interview/replay';
import { register } from '../../lib/law/register';
import { determine } from '../../lib/rules/determine';
import { traceOf, withoutPrivate } from '../../lib/rules/trace';
import { traceJsonSchema } from '../../lib/triage/trace-schema';
import { textOf } from '../house/sources';
import { factsOfWalker, goldenPeople } from '../rules/golden-people';
import { file, removeFiles, screen } from './run-screen';

afterAll(removeFiles);

const beside = { lawHash: process.env.LAW_HASH ?? '', notAdvice: { es: '-', en: '-' } };
const schema = traceJsonSchema();
const validator = new Validator(schema, '2020-12', false);
/** What the schema says against a value, a line each; as JSON has it. */
const against = (value: unknown) =>
  validator
    .validate(JSON.parse(JSON.stringify(value)))
    .errors.map(({ instanceLocation, error }) => `${instanceLocation} ${error}`);

describe('the schema', () => {
  test('takes the trace of every golden person, with and without private matters', () => {
    expect(goldenPeople.length).toBeGreaterThan(100);
    for (const { who, facts, asOf } of goldenPeople) {
      const made = traceOf(facts, determine(facts, register, asOf), register, beside);
      expect(against(made), who).toEqual([]);
      expect(against(withoutPrivate(made)), who).toEqual([]);
    }
  });

  test('refuses what is not one: a key too many or too few, an outcome or a fact that does not exist', () => {
    const facts = factsOfWalker(people.augustArrival);
    const asOf = day('2026-11-21');
    const made = JSON.stringify(traceOf(facts, determine(facts, register, asOf), register, beside));
    const broken = [
      made.replace('"rulesVersion":', '"version":'),
      made.replace('"outcome":"matches"', '"outcome":"eligible"'),
      made.replace('"livedSince":', '"arrivedOn":'),
      made.replace('"confidence":"confirmed"', '"confidence":"sure"'),
      made.replace(/"lawHash":"[0-9a-f]{8}",/, ''),
      made.replace('"rule":"CR-01"', '"rule":"CR-99"'),
    ];
    expect(against(JSON.parse(made))).toEqual([]);
    for (const one of broken) {
      expect(one).not.toBe(made);
      expect(against(JSON.parse(one))).not.toEqual([]);
    }
  });

  test('is on the site as the command prints it, and is named in every trace', async () => {
    const { out, err, code } = await screen(['--trace-schema']);
    expect([err, code]).toEqual(['', 0]);
    expect(out).toBe(textOf('public/reasoning.schema.json'));
    expect(JSON.parse(out)).toMatchObject({
      $id: 'reasoning.schema.json',
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      additionalProperties: false,
    });
  });
});

describe('the command and the page give the same bytes', () => {
  const walkers = Object.values(people).map((answers) => replay(answers).answers);
  const facts = JSON.stringify(Object.values(people).map(factsOfWalker));

  test.concurrent.each(['2026-11-22', '2025-09-20', '2019-03-01', '2027-03-01'])('on %s', async (asOf) => {
    const { out, err } = await screen([file(`${asOf}.json`, facts), '--as-of', asOf]);
    expect(err).toBe('');
    const printed = JSON.parse(out).map((one: unknown) => `${JSON.stringify(one, null, 2)}\n`);
    const saved = walkers.map((answers) => {
      const determination = determine(factsOfWalker(answers), register, day(asOf));
      const view = { locale: 'es', answers, determination, isToday: false, withheld: false } as View;
      return savedTrace(view, true);
    });
    expect(saved.map(({ text }) => text)).toEqual(printed);
    expect(saved[0]?.name).toBe(`razonamiento-${asOf}.json`);
  });
});
