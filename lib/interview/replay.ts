import { initialTransition, transition } from 'xstate';
import type { Answers, QuestionId } from './answers';
import { machine } from './machine';
import { questionOf } from './questions/index';

export type Replay = {
  /** The questions answered on the way, in order. */
  readonly path: readonly QuestionId[];
  /** The question to ask next, or `done`. */
  readonly next: QuestionId | 'done';
  /** Only the answers on the path; anything else never happened. */
  readonly answers: Answers;
};

/** Walks the stored answers through the statechart from the start; unreadable answers end the walk there. */
export function replay(stored: Answers): Replay {
  let [snapshot] = initialTransition(machine);
  const path: QuestionId[] = [];
  const answers: Record<string, unknown> = {};
  while (snapshot.value !== 'done') {
    const id = snapshot.value as QuestionId;
    const value = stored[id];
    if (value === undefined || !questionOf(id).schema.safeParse(value).success) {
      return { path, next: id, answers };
    }
    path.push(id);
    answers[id] = value;
    [snapshot] = transition(machine, snapshot, { type: 'answered', question: id, value } as never);
  }
  return { path, next: 'done', answers };
}
