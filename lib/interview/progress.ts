import type { Answers, QuestionId } from './answers';
import { questionOf, questions } from './questions/index';
import type { Replay } from './replay';

/**
 * How many more questions there may be at most, the next one included: those that some answers to the open
 * questions could still open. It never goes up on the way, so that progress never runs backwards.
 */
export function questionsLeft({ next, answers }: Replay): number {
  if (next === 'done') return 0;
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
