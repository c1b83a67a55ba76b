import { initialTransition, transition } from 'xstate';
import type { Answers, QuestionId } from './answers';
import { machine } from './machine';
import { questionOf, questions } from './questions/index';

export type Replay = {
  /** The questions answered on the way, in order. */
  readonly path: readonly QuestionId[];
  /** The question to ask next, or `done`. */
  readonly next: QuestionId | 'done';
  /** Only the answers on the path; anything else never happened. */
  readonly answers: Answers;
  /** How many more questions there may be, at most, the next one included. */
  readonly atMost: number;
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
      return { path, next: id, answers, atMost: remaining(id, answers) };
    }
    path.push(id);
    answers[id] = value;
    [snapshot] = transition(machine, snapshot, { type: 'answered', question: id, value } as never);
  }
  return { path, next: 'done', answers, atMost: 0 };
}

/** The questions from `next` on that some answers to the open questions could still open. */
function remaining(next: QuestionId, answers: Answers): number {
  const from = questions.findIndex(({ id }) => id === next);
  return questions
    .slice(from)
    .filter((question) => question.id === next || possible(question.reads, question.asked, answers)).length;
}

/** True when some samples for the unanswered questions that a guard reads make it hold. */
function possible(
  reads: readonly QuestionId[],
  asked: (answers: Answers) => boolean,
  answers: Answers,
): boolean {
  const open = reads.find((id) => answers[id] === undefined);
  if (open === undefined) return asked(answers);
  if (asked(answers)) return true;
  const question = questionOf(open);
  const rest = reads.filter((id) => id !== open);
  // A question that is itself off the path stays unanswered; its guard has already said so.
  const tries =
    question.reads.every((id) => answers[id] !== undefined) && !question.asked(answers)
      ? []
      : question.samples;
  return [undefined, ...tries].some((sample) =>
    possible(rest, asked, sample === undefined ? answers : { ...answers, [open]: sample }),
  );
}
