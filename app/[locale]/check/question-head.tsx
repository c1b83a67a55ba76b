import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import type { Question } from '../../../lib/interview/question';

export const hintId = 'question-hint';

/**
 * The question as the page's heading; focus comes here when the place changes, so what stands before it and must not be
 * missed is named as its description.
 */
export function QuestionHead(props: { question: Question; locale: Locale; describedBy: string | undefined }) {
  const { question, locale, describedBy } = props;
  return (
    <h1 tabIndex={-1} aria-describedby={describedBy}>
      {messages[locale].questions[question.id].title}
    </h1>
  );
}

/** The sentence or two below the question; nothing when there is none. */
export function Hint({ question, locale }: { question: Question; locale: Locale }) {
  const { hint } = messages[locale].questions[question.id];
  if (hint === '') return null;
  return (
    <p className="hint" id={hintId}>
      {hint}
    </p>
  );
}
