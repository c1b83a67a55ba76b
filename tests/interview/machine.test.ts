import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getAdjacencyMap } from 'xstate/graph';
import type { Answers, QuestionId } from '../../lib/interview/answers';
import { machine } from '../../lib/interview/machine';
import { questionOf, questions } from '../../lib/interview/questions/index';
import { placeOf } from './effects';
import { walkBy, walks } from './walks';

type Snapshot = { readonly value: string; readonly context: { readonly answers: Answers } };

/** Every place of the interview: a question, and what the answers before it can still open or close. */
const map = getAdjacencyMap(machine as never, {
  serializeState: (({ value, context }: Snapshot) => placeOf(value, context.answers)) as never,
  events: (({ value }: Snapshot) =>
    value === 'done'
      ? []
      : questionOf(value as QuestionId).samples.map((sample) => ({
          type: 'answered',
          question: value,
          value: sample,
        }))) as never,
  limit: 100_000,
});
const places = Object.values(map).map(({ state, transitions }) => ({
  state: state as unknown as Snapshot,
  doors: Object.values(transitions).map((door) => (door as { state: Snapshot }).state.value),
}));
const order = [...questions.map(({ id }) => id as string), 'done'];

describe('the interview as a statechart', () => {
  test('every question is reached, and the end', () => {
    const reached = new Set(places.map(({ state }) => state.value));
    expect([...reached].sort()).toEqual([...order].sort());
  });

  test('every door opens: each sample answer at each question leads on, never back and never nowhere', () => {
    const wrong: unknown[] = [];
    for (const { state, doors } of places) {
      if (state.value === 'done') continue;
      const ahead = doors.every((door) => order.indexOf(door) > order.indexOf(state.value));
      const each = doors.length === questionOf(state.value as QuestionId).samples.length;
      if (!ahead || !each) wrong.push([state.value, doors, state.context.answers]);
    }
    expect(wrong).toEqual([]);
  });

  test('every question that can be skipped is both asked and skipped', () => {
    const stopping = questions.filter(({ stops }) => stops).map(({ id }) => id as string);
    for (const [index, { id, reads }] of questions.entries()) {
      // Where only going on is read, a skip is the end of the short check.
      if (reads.every((read) => stopping.includes(read))) continue;
      const over = places.filter(
        ({ state: { value }, doors }) =>
          order.indexOf(value) < index &&
          doors.some((door) => order.indexOf(door) > index && !(door === 'done' && stopping.includes(value))),
      );
      expect(over.length, id).toBeGreaterThan(0);
    }
  });

  test('a guard names only earlier questions', () => {
    for (const [index, { id, reads }] of questions.entries()) {
      const earlier = questions.slice(0, index).map((question) => question.id);
      for (const read of reads) expect(earlier, `${id} reads ${read}`).toContain(read);
    }
  });

  test('a guard reads only the answers that it names, on the way and beside it', () => {
    const readsOnly = (answers: Answers) => {
      for (const { id, reads, asked } of questions) {
        const named = Object.fromEntries(
          reads.flatMap((read) => (answers[read] === undefined ? [] : [[read, answers[read]]])),
        );
        if (asked(named) !== asked(answers)) expect(asked(named), id).toBe(asked(answers));
      }
    };
    for (const { state } of places) readsOnly(state.context.answers);
    fc.assert(
      fc.property(walks, ({ answers }) => readsOnly(answers)),
      { numRuns: 300, seed: 20261121 },
    );
  });

  test('two places alike lead alike: what every walk meets is what the graph has', () => {
    const doorsOf = new Map(
      places.map(({ state, doors }) => [placeOf(state.value, state.context.answers), new Set(doors)]),
    );
    fc.assert(
      fc.property(walks, ({ answers, path }) => {
        const kept: Record<string, unknown> = {};
        for (const [index, id] of path.entries()) {
          const doors = doorsOf.get(placeOf(id, kept as Answers));
          expect(doors?.has(path[index + 1] ?? 'done'), `${id} to ${path[index + 1]}`).toBe(true);
          kept[id] = answers[id];
        }
      }),
      { numRuns: 100, seed: 20261121 },
    );
  });

  test('the short check has at most 15 screens: born in Venezuela, never filed, never left, not going on', () => {
    const first = questions.map(() => 0);
    const spine = {
      tps_history: [],
      nat_ve: 'born',
      other_nat: 'no',
      trips: 'no',
      keep_going: 'no',
    } as const;
    const { path, next } = walkBy(first, { ...spine, who_for: 'self', third_country: 'none', arrests: [] });
    expect(next).toBe('done');
    expect(path.length).toBeLessThanOrEqual(15);
    expect(path).toContain('late_condition');
    expect(path).toContain('keep_going');
  });
});
