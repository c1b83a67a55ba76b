import { describe, expect, test } from 'vitest';
import { getAdjacencyMap } from 'xstate/graph';
import type { Answers, QuestionId } from '../../lib/interview/answers';
import { machine } from '../../lib/interview/machine';
import { questionOf, questions } from '../../lib/interview/questions/index';

/** The answers that a question after this state may still read: two states alike in these behave alike. */
function stillRead(state: string): readonly QuestionId[] {
  const from = questions.findIndex(({ id }) => id === state);
  const later = state === 'done' ? [] : questions.slice(from);
  return [...new Set(later.flatMap(({ reads }) => reads))].sort();
}

const serializeState = (snapshot: { value: unknown; context: unknown }) => {
  const { answers } = snapshot.context as { answers: Answers };
  return JSON.stringify([snapshot.value, stillRead(String(snapshot.value)).map((id) => answers[id] ?? null)]);
};

const map = getAdjacencyMap(machine as never, {
  serializeState: serializeState as never,
  events: ((snapshot: { value: unknown }) =>
    snapshot.value === 'done'
      ? []
      : questionOf(snapshot.value as QuestionId).samples.map((value) => ({
          type: 'answered',
          question: snapshot.value,
          value,
        }))) as never,
  limit: 400_000,
});
const states = Object.values(map);

describe('the interview as a statechart', () => {
  test('every question is reached, and the end', () => {
    const reached = new Set(states.map(({ state }) => String(state.value)));
    expect([...reached].sort()).toEqual([...questions.map(({ id }) => id as string), 'done'].sort());
  });

  test('every door opens: each sample answer at each question leads on, never back and never nowhere', () => {
    const order = [...questions.map(({ id }) => id as string), 'done'];
    for (const { state, transitions } of states) {
      if (state.value === 'done') continue;
      const doors = Object.values(transitions) as { state: { value: unknown } }[];
      expect(doors).toHaveLength(questionOf(state.value as QuestionId).samples.length);
      for (const { state: next } of doors) {
        expect(order.indexOf(String(next.value))).toBeGreaterThan(order.indexOf(String(state.value)));
      }
    }
  });

  test('a guard reads only the answers it names, all of them to earlier questions', () => {
    for (const [index, { id, reads, asked }] of questions.entries()) {
      const earlier = questions.slice(0, index).map((question) => question.id);
      for (const read of reads) expect(earlier, `${id} reads ${read}`).toContain(read);
      for (const { state } of states) {
        const { answers } = state.context as unknown as { answers: Answers };
        const named = Object.fromEntries(reads.map((read) => [read, answers[read]]));
        expect(asked(named), `${id} after ${String(state.value)}`).toBe(asked(answers));
      }
    }
  });

  test('the spine has at most 12 questions: a person born in Venezuela who never filed and never left', () => {
    const spine = {
      tps_history: [],
      nat_ve: 'born',
      other_nat: 'no',
      trips: 'no',
      who_for: 'self',
    } as Answers;
    const known = { ...spine, first_entry: questionOf('first_entry').samples[0] } as Answers;
    const asked = questions.filter((question) => question.asked(known)).map(({ id }) => id);
    expect(asked.length).toBeLessThanOrEqual(12);
    expect(asked).toContain('late_condition');
  });
});
