/**
 * Welcome. The blank form as data: every question of the interview in its order, by section, with its boxes and blanks,
 * for whom it is, and where it ends. What it says comes from the questions and their words, so that paper and screen ask
 * the same; `page.tsx` only lays it out.
 */
import { formatDay } from '../../../lib/content/days';
import { fill } from '../../../lib/content/fill';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import { readingMessages } from '../../../lib/content/reading';
import type { Day } from '../../../lib/day';
import type { QuestionId } from '../../../lib/interview/answers';
import type { Question, QuestionKind, SectionId } from '../../../lib/interview/question';
import { questions } from '../../../lib/interview/questions/index';
import { protectedPapers } from '../../../lib/law/protected-papers';
import { register } from '../../../lib/law/register';
import { isPrivateFact } from '../../../lib/rules/private';
import { type Fields, fieldsOf } from './fields';

export type FormQuestion = Fields & {
  readonly id: QuestionId;
  readonly kind: QuestionKind;
  readonly number: number;
  readonly title: string;
  readonly hint: string;
  /** For whom it is; null where everybody is asked. */
  readonly only: string | null;
  /** After which answers nothing more is asked. */
  readonly stops: string | null;
};

/** Questions of one section that follow each other. */
export type FormPart = {
  readonly section: SectionId;
  readonly title: string;
  readonly private: boolean;
  readonly questions: readonly FormQuestion[];
};

/** The printed ends of papers that open a question, in words. */
function endsIn(locale: Locale): Record<'protectedEnd' | 'renewalEnd', string> {
  const said = (days: readonly Day[]) => days.map((day) => formatDay(day, locale)).join(', ');
  const byReceipt = register.designations.flatMap(({ permitExtensions }) =>
    permitExtensions.flatMap(({ receiptBy, printedEnds }) => (receiptBy ? printedEnds : [])),
  );
  return { protectedEnd: said([protectedPapers.printedEnd]), renewalEnd: said(byReceipt) };
}

const severalKinds: readonly QuestionKind[] = ['several', 'late-conditions'];

/** Hints that four pages have no room for: an example, or what the question or its boxes say already. */
const hintsLeftOut: readonly QuestionId[] = [
  ...(['who_for', 'in_us', 'stateless_ve', 'lived_since', 'rereg', 'court', 'keep_going'] as const),
  ...(['family_tps', 'child_birth', 'other_status', 'entry_docs', 'residence_docs'] as const),
  ...(['foreign_docs', 'fees', 'fear', 'trip_list', 'late_condition_end', 'nat_ve', 'doc_when'] as const),
  ...([
    'conv_flags',
    'id_docs',
    'other_nat',
    'residence_spans',
    'tps_docs',
    'third_when',
    'other_nat_lived',
  ] as const),
];

/** A hint without the sentences that are true of a screen alone. */
export function hintOnPaper(hint: string, screenOnly: readonly string[]): string {
  return screenOnly
    .reduce((text, sentence) => text.replace(sentence, ''), hint)
    .replace(/\s+/g, ' ')
    .trim();
}

function onPaper(question: Question, at: number, locale: Locale): FormQuestion {
  const { checklist } = readingMessages[locale];
  const words = messages[locale].questions[question.id];
  const choices = words.choices as Record<string, string>;
  const numbers = Object.fromEntries(questions.map(({ id }, index) => [id, index + 1]));
  const only = checklist.only[question.id];
  const enders = question.choices.filter((choice) => question.stops?.(choice as never));
  const [open, close] = locale === 'es' ? (['«', '»'] as const) : (['“', '”'] as const);
  return {
    id: question.id,
    kind: question.kind,
    number: at + 1,
    title: words.title,
    hint: [
      ...(severalKinds.includes(question.kind) ? [checklist.several] : []),
      ...(hintsLeftOut.includes(question.id) ? [] : [hintOnPaper(words.hint, checklist.screenOnly)]),
    ]
      .join(' ')
      .trim(),
    only: only === undefined ? null : fill(only, { ...numbers, ...endsIn(locale) }),
    stops:
      enders.length === 0
        ? null
        : fill(checklist.stops, {
            answers: enders.map((one) => choices[one]).join(`${close}, ${open}`),
          }),
    ...fieldsOf(question, locale),
  };
}

/** A matter that prints on the sheet only if the person says so, and stays empty here if the person likes. */
const isPrivate = ({ offersLawyer, fills }: Question): boolean =>
  offersLawyer === true || fills.some(isPrivateFact);

/** The whole form in one language. */
export function formIn(locale: Locale): readonly FormPart[] {
  const { sections } = messages[locale].check;
  const parts: { section: SectionId; title: string; private: boolean; questions: FormQuestion[] }[] = [];
  for (const [at, question] of questions.entries()) {
    const { section } = question;
    if (parts.at(-1)?.section !== section)
      parts.push({ section, title: sections[section], private: false, questions: [] });
    const part = parts.at(-1) as (typeof parts)[number];
    part.questions.push(onPaper(question, at, locale));
    part.private ||= isPrivate(question);
  }
  return parts;
}
