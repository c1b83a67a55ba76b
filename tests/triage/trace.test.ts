/** The trace as others get it: by the command and by the page. */
import { afterAll, describe, expect, test } from 'vitest';
import { savedTrace } from '../../app/[locale]/check/result/saved-trace';
import type { View } from '../../app/[locale]/check/result/view';
import { people } from '../../e2e/people';
import { day } from '../../lib/day';
import { replay } from '../../lib/interview/replay';
import { register } from '../../lib/law/register';
import { determine } from '../../lib/rules/determine';
import { textOf } from '../house/sources';
import { factsOfWalker } from '../rules/golden-people';
import { file, removeFiles, screen } from './run-screen';

afterAll(removeFiles);

test('the schema is on the site as the command prints it', async () => {
  const { out, err, code } = await screen(['--trace-schema']);
  expect([err, code]).toEqual(['', 0]);
  expect(out).toBe(textOf('public/reasoning.schema.json'));
  expect(JSON.parse(out)).toMatchObject({
    $id: 'reasoning.schema.json',
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    additionalProperties: false,
  });
});

describe('the command and the page give the same bytes', () => {
  const walkers = Object.values(people).map((answers) => replay(answers).answers);
  const facts = JSON.stringify(Object.values(people).map(factsOfWalker));

  test.concurrent.each(['2026-11-22', '2025-09-20'])('on %s', async (asOf) => {
    const { out, err } = await screen([file(`${asOf}.json`, facts), '--as-of', asOf]);
    expect(err).toBe('');
    const printed = JSON.parse(out).map((one: unknown) => `${JSON.stringify(one, null, 2)}\n`);
    const saved = walkers.map((answers) => {
      const facts = factsOfWalker(answers);
      const determination = determine(facts, register, day(asOf));
      const view = { locale: 'es', facts, answers, determination, isToday: false, withheld: false } as View;
      return savedTrace(view, true);
    });
    expect(saved.map(({ text }) => text)).toEqual(printed);
    expect(saved[0]?.name).toBe(`razonamiento-${asOf}.json`);
  });
});
