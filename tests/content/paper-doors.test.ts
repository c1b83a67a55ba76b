/** Paper opens no doors, so each is told in words: for whom a question is, by the numbers of the questions that decide it. */
import { describe, expect, it } from 'vitest';
import { formIn } from '../../app/[locale]/paper/form';
import { locales } from '../../lib/content/locales';
import type { Answers, QuestionId } from '../../lib/interview/answers';
import { apartFrom } from '../../lib/interview/question';
import { questionOf, questions } from '../../lib/interview/questions/index';
import { holes, messages } from './words';

const ids: readonly string[] = questions.map(({ id }) => id);
const isQuestion = (name: string): name is QuestionId => ids.includes(name);

describe.each(locales)('in %s', (locale) => {
  const { only } = messages[locale].checklist;
  /** The questions that a note names. */
  const named = (id: QuestionId): readonly QuestionId[] => holes(only[id] ?? '').filter(isQuestion);
  // Who ends at the short questions goes no further: that is said there.
  const readsOf = (id: QuestionId): readonly QuestionId[] =>
    questionOf(id).reads.filter((read) => read !== 'keep_going');

  it.each(questions.map(({ id }) => [id]))('the door of %s', (id) => {
    const reads = readsOf(id);
    expect(only[id] !== undefined, 'a note where there is a door').toBe(reads.length > 0);
    expect(named(id).filter((name) => !reads.includes(name))).toEqual([]);
    // What is not named is told at a question that is: nobody comes there without it.
    const told = new Set(named(id).flatMap((name) => [name, ...readsOf(name)]));
    expect(reads.filter((read) => !told.has(read))).toEqual([]);
  });

  it('the notes print with numbers of earlier questions and no hole', () => {
    for (const { id, number, only: note } of formIn(locale).flatMap((part) => part.questions)) {
      expect(note ?? '').not.toMatch(/[{}]/);
      for (const name of named(id)) {
        const at = ids.indexOf(name) + 1;
        expect(at).toBeLessThan(number);
        expect(note).toMatch(new RegExp(`\\b${at}\\b`));
      }
    }
  });
});

/** Every answer of choices to a question. */
const answersTo = (id: QuestionId): readonly unknown[] => {
  const question = questionOf(id);
  const single = [...question.choices, 'none'].map((choice) => (choice === 'none' ? [] : [choice]));
  return question.kind === 'one'
    ? [...question.choices, ...apartFrom(question)]
    : [...single, ...apartFrom(question)];
};

/** Which answers open a question, as the notes tell it; a change here is a change of those words. */
type Door = { id: QuestionId; by: QuestionId; opening: readonly string[]; beside?: Answers };
const doors: readonly Door[] = (
  [
    ['tps_which', 'tps_history', ['pending', 'granted', 'ended', 'denied', 'withdrawn']],
    ['tps_docs', 'tps_history', ['pending', 'granted', 'ended', 'denied', 'withdrawn']],
    ['nat_parent', 'nat_ve', ['by-parent']],
    ['stateless_ve', 'nat_ve', ['stateless']],
    ['other_nat', 'nat_ve', ['born', 'naturalised', 'by-parent', 'unsure']],
    ['entry_passport', 'other_nat', ['yes'], { nat_ve: 'born' }],
    ['trip_list', 'trips', ['yes', 'unsure']],
    ['rereg', 'tps_history', ['granted', 'ended']],
    ['filed_when', 'tps_history', ['pending', 'granted', 'ended', 'denied', 'withdrawn', 'unsure']],
    ['other_nat_lived', 'other_nat', ['yes', 'possible']],
    ['third_status', 'third_country', ['transit', 'under-year', 'year-or-more', 'unsure']],
    ['third_when', 'third_status', ['permanent', 'refugee', 'citizen']],
    ['order', 'court', ['now', 'past', 'unsure']],
    ['order', 'urgent', ['order'], { court: 'no' }],
    ['missed_hearing', 'court', ['now', 'past', 'unsure']],
    ['missed_hearing', 'urgent', ['order'], { court: 'no' }],
    ['pending_charges', 'arrests', ['us']],
    ['us_convictions', 'arrests', ['us', 'unsure']],
    ['conv_flags', 'us_convictions', ['one-misdemeanor', 'misdemeanors', 'felony', 'unsure']],
    ['asylum_filed', 'fear', ['yes', 'lawyer', 'unsure']],
  ] as const satisfies readonly (readonly [QuestionId, QuestionId, readonly string[], Answers?])[]
).map(([id, by, opening, beside]) => ({ id, by, opening, beside: beside ?? {} }));

it.each(doors)('$id opens by $by where the notes say so', ({ id, by, opening, beside }) => {
  const opens = answersTo(by).filter((value) =>
    questionOf(id).asked({ keep_going: 'yes', ...beside, [by]: value } as Answers),
  );
  expect(opens.flat()).toEqual(opening);
});

it('the choices that notes tell by their place stand there', () => {
  expect(questionOf('nat_ve').choices.slice(0, 3)).toEqual(['born', 'naturalised', 'by-parent']);
  expect(questionOf('third_status').choices.slice(-3)).toEqual(['permanent', 'refugee', 'citizen']);
});
