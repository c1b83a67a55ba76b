/**
 * What an answer opens or closes later on. The machine never reads an answer but through the guards of later questions,
 * so two answers that every such guard takes alike, whatever else is answered, lead to the same interview. A graph over
 * these effects has every door that a graph over the answers has, and is thousands of times smaller.
 */
import type { Answers, QuestionId } from '../../lib/interview/answers';
import { questionOf, questions } from '../../lib/interview/questions/index';

/** Every combination of sample answers to some questions, each of them also left out. */
function combinations(ids: readonly QuestionId[]): Answers[] {
  let made: Record<string, unknown>[] = [{}];
  for (const id of ids) {
    const told = questionOf(id).samples.map((value) => ({ [id]: value }));
    made = made.flatMap((answers) => [answers, ...told.map((one) => ({ ...answers, ...one }))]);
  }
  return made as Answers[];
}

const reading = (id: QuestionId) => questions.filter(({ reads }) => reads.includes(id));
const known = new Map<string, string>();

/** The effect of an answer on the questions from a place on: one text for all answers that those take alike. */
function effectOf(id: QuestionId, value: unknown, from: number): string {
  return reading(id)
    .filter((question) => questions.indexOf(question) >= from)
    .map((question) => {
      const key = `${question.id} ${id} ${JSON.stringify(value)}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const others = combinations(question.reads.filter((read) => read !== id));
      const bits = others.map((answers) =>
        question.asked({ ...answers, ...(value !== undefined && { [id]: value }) }) ? 1 : 0,
      );
      const made = bits.join('');
      known.set(key, made);
      return made;
    })
    .join('/');
}

const short = new Map<string, number>();

/** A place in the interview and all that the answers before it can still open or close. */
export function placeOf(state: string, answers: Answers): string {
  if (state === 'done') return state;
  const from = questions.findIndex(({ id }) => id === state);
  const effects = questions.slice(0, from).map(({ id }) => effectOf(id, answers[id], from));
  const numbers = effects.map((effect) => {
    if (!short.has(effect)) short.set(effect, short.size);
    return short.get(effect);
  });
  return `${state} ${numbers.join(' ')}`;
}
