import type { ReactNode } from 'react';
import { messages } from '../../../../lib/content/index';
import { answerText } from '../answer-text';
import { coverageText, coveredIn, gapsText } from './evidence-view';
import type { View } from './view';

/** On paper: the papers told with their months, and for each designation the months that they show and do not. */
export function sheetEvidence(view: View): ReactNode[] {
  const { locale, answers } = view;
  const { check, evidence, questions } = messages[locale];
  if (answers.id_docs === undefined) return [];
  const told = (id: 'id_docs' | 'residence_docs' | 'residence_spans') => answerText(id, answers, locale);
  const covered = coveredIn(view);
  const months = covered.length === 0 ? [] : told('residence_spans');
  // A kind whose months are told stands with them.
  const kinds = told('residence_docs').filter((kind) => !months.some((line) => line.startsWith(kind)));
  const entry = answerText('entry_docs', answers, locale).map(
    (said) => `${questions.entry_docs.short}: ${said}`,
  );
  const held = [...told('id_docs'), ...entry, ...kinds, ...months];
  return [
    <p key="held">
      <strong>{evidence.title}.</strong> {held.join('; ')}.
    </p>,
    ...covered.map(({ designation, coverage }) => (
      <p key={designation}>
        {check.designations[designation]}: {coverageText(coverage, locale)[0]} {gapsText(coverage, locale)}
      </p>
    )),
  ];
}
