/** Every answer that the questions accept, and not the samples alone, at random. */
import * as fc from 'fast-check';
import { addDays, type Day, dayOf, monthSpan, type Span, yearSpan } from '../../lib/day';
import { type Catalogue, catalogues, newestOf } from '../../lib/handoff/catalogues';
import type { Shape } from '../../lib/handoff/shapes';
import type { Answers } from '../../lib/interview/answers';
import { questions } from '../../lib/interview/questions/index';
import { replay } from '../../lib/interview/replay';

export const newest = catalogues[newestOf(catalogues)] as Catalogue;

const anyDay = fc
  .tuple(
    fc.integer({ min: 1900, max: 2089 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => dayOf(year, month, date));

const anySpan: fc.Arbitrary<Span> = fc.oneof(
  anyDay.map((of): Span => ({ earliest: of, latest: of })),
  fc
    .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => monthSpan(y, m)),
  fc.integer({ min: 1900, max: 2100 }).map(yearSpan),
  fc.tuple(anyDay, fc.integer({ min: 1, max: 4000 })).map(([from, days]) => ({
    earliest: from,
    latest: addDays(from, days) as Day,
  })),
);

/** Any value of a shape. */
export function anyOf(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.is) {
    case 'one':
      return fc.constantFrom(...shape.of);
    case 'several':
      return fc.subarray([...shape.of]);
    case 'span':
      return anySpan;
    case 'or':
      return fc.oneof({ weight: 3, arbitrary: anyOf(shape.of) }, fc.constantFrom(...shape.words));
    case 'list':
      return fc.array(anyOf(shape.of), { maxLength: 12 });
    case 'record': {
      const keys = Object.keys(shape.of);
      return fc.record(
        Object.fromEntries(keys.map((key) => [key.replace('?', ''), anyOf(shape.of[key] as Shape)])),
        {
          requiredKeys: keys.filter((key) => !key.endsWith('?')) as never[],
        },
      );
    }
  }
}

/** The answers of anybody: at each question of the walk something that it accepts, to the end or to some place before. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...newest.map(([id, shape]) => {
      const samples = questions.find((question) => question.id === id)?.samples ?? [];
      return fc.oneof(anyOf(shape), fc.constantFrom(...(samples as readonly unknown[])));
    }),
  )
  .map((values) => replay(Object.fromEntries(newest.map(([id], index) => [id, values[index]]))).answers);
