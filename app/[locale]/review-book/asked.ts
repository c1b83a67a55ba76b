/** When a question is put, as far as its own data tells. */
import type { Answers, QuestionId } from '../../../lib/interview/answers';
import { apartFrom, type Question } from '../../../lib/interview/question';
import { questionOf } from '../../../lib/interview/questions/index';

/** An earlier question, and which of its answers can open this one; null where they are more than choices. */
export type Opener = { readonly question: QuestionId; readonly answers: readonly string[] | null };

/** Every answer to a question of choices, else its samples. */
function answersTo(id: QuestionId): readonly unknown[] {
  const question = questionOf(id);
  return question.kind === 'one' ? [...question.choices, ...apartFrom(question)] : question.samples;
}

/** Every combination of answers to some questions, each of them also not answered. */
function combinations(ids: readonly QuestionId[]): Answers[] {
  let made: Answers[] = [{}];
  for (const id of ids)
    made = made.flatMap((answers) => [
      answers,
      ...answersTo(id).map((value) => ({ ...answers, [id]: value })),
    ]);
  return made;
}

function inWords(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value) || value.some((one) => typeof one !== 'string')) return null;
  return value.length === 0 ? 'none' : value.join(' + ');
}

/** The earlier questions whose answers open or close this one; none where it is always put. */
export function openersOf({ reads, asked }: Question): readonly Opener[] {
  return reads.flatMap((id): Opener[] => {
    const others = combinations(reads.filter((read) => read !== id));
    const opens = (value: unknown) => others.some((answers) => asked({ ...answers, [id]: value }));
    const all = answersTo(id);
    const opening = all.filter(opens);
    const changes = all.some((value) =>
      others.some((answers) => asked({ ...answers, [id]: value }) !== asked(answers)),
    );
    if (!changes) return [];
    const words = opening.map(inWords);
    const partly = opening.length < all.length && words.every((word) => word !== null);
    return [{ question: id, answers: partly ? (words as string[]) : null }];
  });
}

/** The answers after which nothing more is asked. */
export const endersOf = ({ id, stops }: Question): readonly string[] =>
  stops ? answersTo(id).flatMap((value) => (stops(value as never) ? (inWords(value) ?? []) : [])) : [];
