import { expect, test } from 'vitest';
import { inTurns } from '../../lib/hosting/in-turns';

const nextTurn = () => new Promise(setImmediate);

test('much that comes at once is done in order, over many turns of the loop, and nothing is lost', async () => {
  const done: number[] = [];
  const work = inTurns((n: number) => done.push(n));
  const all = Array.from({ length: 500 }, (_, n) => n);
  for (const n of all) work(n);
  const after: number[] = [];
  while (done.length < all.length) {
    await nextTurn();
    after.push(done.length);
  }
  expect(done).toEqual(all);
  // So many turns, and in each of them the server can take in somebody new.
  expect(after.length).toBeGreaterThan(20);
});

test('what comes later, or while others wait, is done too', async () => {
  const done: string[] = [];
  const work = inTurns((name: string) => {
    done.push(name);
    if (name === 'first') work('from within');
  });
  work('first');
  await nextTurn();
  await nextTurn();
  work('later');
  await nextTurn();
  await nextTurn();
  expect(done).toEqual(['first', 'from within', 'later']);
});
