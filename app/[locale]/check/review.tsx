import { fill } from '../../../lib/content/fill';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import type { Answers, QuestionId } from '../../../lib/interview/answers';
import type { SectionId } from '../../../lib/interview/question';
import { questionOf } from '../../../lib/interview/questions/index';
import type { SittingEvent } from '../../../lib/interview/session';
import { answerText } from './answer-text';
import { UrgentHelp } from './urgent-help';
import { Wipe } from './wipe';

type Props = {
  locale: Locale;
  /** Only the answers that count. */
  answers: Answers;
  act: (event: SittingEvent) => void;
  onWipe: () => void;
};

/** All answers before the result, in the order they were asked; each can be changed and leads back here. */
export function Review({ locale, answers, act, onWipe }: Props) {
  const { check } = messages[locale];
  const bySection = new Map<SectionId, QuestionId[]>();
  for (const id of Object.keys(answers) as QuestionId[]) {
    const { section } = questionOf(id);
    bySection.set(section, [...(bySection.get(section) ?? []), id]);
  }
  return (
    <>
      <h1 tabIndex={-1}>{check.review.title}</h1>
      <p>{check.review.lead}</p>
      {[...bySection].map(([section, ids]) => (
        <section key={section}>
          <h2>{check.sections[section]}</h2>
          <dl className="answers">
            {ids.map((id) => (
              <Answered
                key={id}
                id={id}
                answers={answers}
                locale={locale}
                onChange={() => act({ type: 'change', question: id })}
              />
            ))}
          </dl>
        </section>
      ))}
      <p className="actions">
        <button type="button" className="button" onClick={() => act({ type: 'finish' })}>
          {check.review.seeResult}
        </button>
        <button type="button" className="link" onClick={() => history.back()}>
          {check.back}
        </button>
      </p>
      <UrgentHelp answers={answers} locale={locale} />
      <Wipe check={check} onWipe={onWipe} />
    </>
  );
}

type AnsweredProps = { id: QuestionId; answers: Answers; locale: Locale; onChange: () => void };

function Answered({ id, answers, locale, onChange }: AnsweredProps) {
  const { check, questions } = messages[locale];
  const { short } = questions[id];
  return (
    <div>
      <dt>{short}</dt>
      <dd>
        {answerText(id, answers, locale).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </dd>
      <dd className="change">
        <button type="button" className="link" onClick={onChange}>
          {check.review.change}{' '}
          <span className="unseen">{fill(check.review.changeWhat, { what: short })}</span>
        </button>
      </dd>
    </div>
  );
}
