import type { ComponentType, ReactNode } from 'react';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import type { Answers } from '../../../../lib/interview/answers';
import { apartFrom, type Question, type QuestionKind } from '../../../../lib/interview/question';
import { Hint, hintId } from '../question-head';
import { Boxes } from './boxes';
import { ChoiceThenDate } from './choice-then-date';
import { Choices } from './choices';
import { ConditionsIn, FilingUnder, YesNoOn } from './each-designation';
import { EndsIn } from './ends';
import { PaperDays, PaperEnds } from './paper-days';
import { PaperDrawing } from './paper-drawing';
import { Proofs } from './proofs';
import { RoughDate } from './rough-date';
import { Trips } from './trips';

type Props = { question: Question; answers: Answers; locale: Locale; head: ReactNode };

const perDesignation: Partial<Record<QuestionKind, ComponentType<Omit<Props, 'head'> & { track: never }>>> = {
  'yes-no-each': YesNoOn,
  filings: FilingUnder,
  'late-conditions': ConditionsIn,
  'late-ends': EndsIn,
};

/** The fields of a question, by its kind; each kind says for itself how it is put. */
export function FieldsOf({ question, answers, locale, head }: Props) {
  const { check, questions } = messages[locale];
  const words = questions[question.id];
  const choices = question.choices.map((value) => ({
    value,
    label: (words.choices as Record<string, string>)[value] ?? '',
  }));
  const apart = apartFrom(question).map((value) => ({ value, label: check[value] }));
  const hint = <Hint question={question} locale={locale} />;
  const describedBy = words.hint === '' ? undefined : hintId;
  const shared = { legend: head, hint, describedBy, locale };
  switch (question.kind) {
    case 'one':
      return <Choices path="choice" {...shared} choices={[...choices, ...apart]} />;
    case 'several':
      return (
        <Boxes
          path="choices"
          {...shared}
          choices={choices}
          alone={[{ value: 'none', label: words.none }, ...apart]}
        />
      );
    case 'day':
      return <RoughDate path="date" legend={head} hint={hint} locale={locale} />;
    case 'paper-ends':
      return <PaperEnds papers={question.papers?.(answers) ?? []} head={head} hint={hint} locale={locale} />;
    case 'paper-days':
      return <PaperDays papers={question.papers?.(answers) ?? []} head={head} hint={hint} locale={locale} />;
    case 'receipt-day':
      return (
        <ChoiceThenDate
          {...{ head, hint, locale }}
          dated={{ value: 'received', label: questions.renewal_receipt.choices.received }}
          other={{ value: 'none', label: questions.renewal_receipt.choices.none }}
          legend={questions.renewal_receipt.short}
          beside={<PaperDrawing of="receipt" locale={locale} />}
        />
      );
    case 'trips':
      return <Trips head={head} hint={hint} locale={locale} />;
    case 'proofs':
      return <Proofs head={head} hint={hint} answers={answers} locale={locale} />;
    case 'birth':
      return (
        <ChoiceThenDate
          {...{ head, hint, locale }}
          dated={{ value: 'elsewhere', label: questions.child_birth.choices.elsewhere }}
          other={{ value: 'born-us', label: questions.child_birth.choices['born-us'] }}
          legend={questions.child_birth.short}
          monthOnly
        />
      );
    default: {
      const Each = perDesignation[question.kind];
      return (
        <>
          {head}
          {hint}
          {Each &&
            question
              .each?.(answers)
              .map((track) => (
                <Each
                  key={track}
                  question={question}
                  answers={answers}
                  locale={locale}
                  track={track as never}
                />
              ))}
        </>
      );
    }
  }
}
