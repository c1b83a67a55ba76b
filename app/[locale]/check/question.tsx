import { zodResolver } from '@hookform/resolvers/zod';
import { type RefObject, useEffect, useRef } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { fill } from '../../../lib/content/fill';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import type { Answers } from '../../../lib/interview/answers';
import { type FormFields, fieldsOf, withDraft } from '../../../lib/interview/fields';
import { formSchema } from '../../../lib/interview/form-schema';
import type { Question } from '../../../lib/interview/question';
import type { Draft } from '../../../lib/interview/session';
import { ErrorSummary, problemsIn } from './error-summary';
import { FieldsOf } from './fields/fields-of';
import { QuestionHead } from './question-head';
import { latestDay } from './today';
import { isUrgent, UrgentHelp, urgentTitleId } from './urgent-help';

type Props = {
  question: Question;
  answers: Answers;
  /** What was typed here and not sent, when this page was last left. */
  draft: FormFields | undefined;
  /** Where this page says how to read what is typed now. */
  typing: RefObject<(() => Draft | undefined) | null>;
  locale: Locale;
  /** The number of this question on the way, from 1. */
  step: number;
  /** How many questions there may still be, at most, this one included. */
  left: number;
  onAnswer: (value: unknown) => void;
  /** Told whether something on the page cannot be read, so that the tab's title can say so. */
  onProblem: (failed: boolean) => void;
};

/** One question on one page: its own form, checked when it is sent, with every problem named at its place. */
export function QuestionPage(props: Props) {
  const { question, answers, draft, typing, locale, step, left, onAnswer, onProblem } = props;
  const { check } = messages[locale];
  const summary = useRef<HTMLDivElement>(null);
  const form = useForm<FormFields>({
    defaultValues: withDraft(fieldsOf(question, answers), draft) as FormFields,
    // The schema's input is these fields and its output is the answer, so the types part ways here once.
    resolver: zodResolver(formSchema(question, answers, latestDay()) as never) as never,
    shouldFocusError: false,
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
  });
  const { errors, submitCount, isDirty } = form.formState;
  const problems = problemsIn(errors);
  const failed = problems.length > 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each press takes focus anew, the same errors or not.
  useEffect(() => {
    if (!failed) return;
    summary.current?.focus();
  }, [failed, submitCount]);
  useEffect(() => {
    onProblem(failed);
    return () => onProblem(false);
  }, [failed, onProblem]);

  useEffect(() => {
    const hasTyped = isDirty || draft !== undefined;
    typing.current = () => (hasTyped ? { question: question.id, fields: form.getValues() } : undefined);
    return () => {
      typing.current = null;
    };
  }, [typing, question, draft, isDirty, form]);

  // Help that cannot wait stands before the question, or a telephone would show it only to who scrolls.
  const helps = question.id !== 'urgent' && isUrgent(answers);
  const submit = form.handleSubmit((answer) => onAnswer(answer));
  return (
    <FormProvider {...form}>
      {helps && <UrgentHelp answers={answers} locale={locale} />}
      {failed && <ErrorSummary ref={summary} problems={problems} check={check} />}
      <form noValidate autoComplete="off" onSubmit={submit} className="question">
        <p className="progress">
          <span>
            {check.sections[question.section]} · {fill(check.step, { number: step })}
          </span>
          <progress max={step + left} value={step} aria-hidden="true" />
        </p>
        {answers.who_for !== undefined && answers.who_for !== 'self' && question.id !== 'who_for' && (
          <p className="quiet">{check.notForYou}</p>
        )}
        <FieldsOf
          question={question}
          answers={answers}
          locale={locale}
          head={
            <QuestionHead
              question={question}
              locale={locale}
              describedBy={helps ? urgentTitleId : undefined}
            />
          }
        />
        <details className="why">
          <summary>{check.why}</summary>
          <p>{messages[locale].questions[question.id].why}</p>
        </details>
        <p className="actions">
          <button type="submit" className="button">
            {check.continue}
          </button>
          <button type="button" className="link" onClick={() => history.back()}>
            {check.back}
          </button>
        </p>
      </form>
    </FormProvider>
  );
}
