import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import { answerText } from '../answer-text';
import { coverageText, coveredIn } from './evidence-view';
import type { View } from './view';

/** On paper: for each designation the months that papers show, and the papers told; a line each. */
export function SheetEvidence({ view }: { view: View }) {
  const { locale, answers } = view;
  const { evidence, check } = messages[locale];
  const covered = coveredIn(view);
  if (covered.length === 0) return null;
  const held = (['id_docs', 'residence_docs'] as const).flatMap((id) => answerText(id, answers, locale));
  return (
    <section>
      <h2>{evidence.title}</h2>
      {covered.map(({ designation, coverage }) => (
        <p key={designation}>
          {check.designations[designation]}. {coverageText(coverage, locale).join(' ')}
        </p>
      ))}
      <p>{fill(evidence.held, { list: held.join('; ') })}</p>
    </section>
  );
}
