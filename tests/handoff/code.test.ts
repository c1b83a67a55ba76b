/** Answers come back from their bytes exactly, and nothing else comes out of bytes. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Catalogues, catalogues } from '../../lib/handoff/catalogues';
import { pack, unpack } from '../../lib/handoff/code';
import type { Shape } from '../../lib/handoff/shapes';
import { factsFrom } from '../../lib/interview/facts-from';
import { replay } from '../../lib/interview/replay';
import { shortWalks, walks } from '../interview/walks';
import { anyAnswers, newest } from './any-answers';

describe('all answers that the questions take', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(unpack(pack(answers), 1)).toEqual({ answers, askAgain: [] });
      }),
      { numRuns: 800 },
    );
  });

  test('of complete walks, and with them the facts that are compared', () => {
    fc.assert(
      fc.property(walks, ({ answers }) => {
        const read = unpack(pack(answers), 1);
        expect(replay(read?.answers ?? {})).toEqual(replay(answers));
        expect(factsFrom(read?.answers ?? {})).toEqual(factsFrom(answers));
      }),
      { numRuns: 200 },
    );
  });

  test('only those that count are taken along', () => {
    const [answers] = fc.sample(shortWalks, 1);
    const more = { ...answers?.answers, drugs: 'yes' } as const;
    expect(unpack(pack(more), 1)?.answers).not.toHaveProperty('drugs');
  });
});

describe('bytes that no answers were packed into', () => {
  test('give nothing, and throw nothing', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        if (unpack(bytes, 1) !== null) read++;
      }),
      { numRuns: 20_000 },
    );
    // A byte string of chance may spell answers; it is the seal that tells who packed them.
    expect(read).toBeLessThan(20);
  });

  test.each([
    [[]],
    [[255]],
    // A list that says it goes on for ever.
    [Array<number>(300).fill(255)],
    // One block of nothing more than there is.
    [[...pack({ who_for: 'self' }), ...Array<number>(32).fill(0)]],
  ])('%#', (bytes) => {
    expect(unpack(Uint8Array.from(bytes), 1)).toBeNull();
  });

  test('a version that nobody knows', () => {
    expect(unpack(pack({ who_for: 'self' }), 2)).toBeNull();
  });
});

describe('a copy of an older version', () => {
  /** Version 1, and a version 2 in which some questions are put in another way. */
  const known = (change: Readonly<Record<string, readonly [Shape, number?]>>): Catalogues => ({
    ...catalogues,
    2: newest.map(([id, shape, ...rest]) => [id, ...(change[id] ?? [shape, ...rest])] as const),
  });
  const answers = fc.sample(walks, { numRuns: 20, seed: 1 }).map((walked) => walked.answers);

  test.each([
    ['of other choices', { trips: [{ is: 'one', of: ['no', 'yes', 'unsure'] }] }],
    ['of another meaning', { trips: [{ is: 'one', of: ['yes', 'no', 'unsure'] }, 2] }],
  ] as const)('a question %s is asked again, the others are kept', (_, change) => {
    const withTrips = answers.filter(({ trips }) => trips !== undefined);
    expect(withTrips.length).toBeGreaterThan(5);
    for (const told of withTrips) {
      const read = unpack(pack(told), 1, known(change));
      const { trips: _changed, ...others } = told;
      expect(read).toEqual({ answers: others, askAgain: ['trips'] });
      expect(replay(read?.answers ?? {}).next).toBe('trips');
    }
  });

  test('a question that is no longer put is left out', () => {
    const two = { ...catalogues, 2: newest.filter(([id]) => id !== 'trips') };
    const told = answers.find(({ trips }) => trips === 'no');
    expect(unpack(pack(told ?? {}), 1, two)?.answers).not.toHaveProperty('trips');
    expect(unpack(pack(told ?? {}), 1, two)?.askAgain).toEqual([]);
  });
});
