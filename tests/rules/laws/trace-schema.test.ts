/** The schema of a trace, against a validator that others use. */
import { Validator } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { people } from '../../../e2e/people';
import { day } from '../../../lib/day';
import { register } from '../../../lib/law/register';
import { determine } from '../../../lib/rules/determine';
import { traceOf, withoutPrivate } from '../../../lib/rules/trace';
import { traceJsonSchema } from '../../../lib/triage/trace-schema';
import { factsOfWalker, goldenPeople } from '../golden-people';

const beside = { lawHash: '00000000', notAdvice: { es: '-', en: '-' } };
const schema = traceJsonSchema();
const validator = new Validator(schema, '2020-12');
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
});
