import { messages } from '../../../../lib/content/index';
import { answerText } from '../answer-text';
import { coverageText, coveredIn } from './evidence-view';
import type { View } from './view';

/** On paper: the papers told, and for each designation the months that they show; a line each. */
export function SheetEvidence({ view }: { view: View }) {
  const { locale, answers } = view;
  const { check, evidence } = messages[locale];
  const covered = coveredIn(view);
  if (covered.length === 0) return null;
  const held = (['id_docs', 'residence_docs'] as const).flatMap((id) => answerText(id, answers, locale));
  return (
    <section className="sheet-evidence">
      <p>
        <strong>{evidence.title}:</strong> {held.join('; ')}.
      </p>
      {covered.map(({ designation, coverage }) => (
        <p key={designation}>
          {check.designations[designation]}: {coverageText(coverage, locale).join(' ')}
        </p>
      ))}
    </section>
  );
}
