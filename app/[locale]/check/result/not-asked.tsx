import { messages } from '../../../../lib/content/index';
import type { SectionId } from '../../../../lib/interview/question';
import { sectionsOf } from './answered';
import type { View } from './view';

/** The sections that only the full questions go through, in their order. */
export const further: readonly SectionId[] = [
  'elsewhere',
  'immigration',
  'police',
  'safety',
  'proof',
  'help',
];

/** The sections that nobody was asked about: after the short check all of them, of facts those whose rules lack any. */
export function sectionsNotAsked({ answers, byFacts, determination }: View): readonly SectionId[] {
  if (answers.keep_going === 'no') return further;
  const lacking = byFacts ? determination.notAssessed.flatMap(sectionsOf) : [];
  return further.filter((section) => lacking.includes(section));
}

/** After the short check: what nobody was asked, by section, and the way on to it. */
export function NotAsked({ view, onGoOn }: { view: View; onGoOn: () => void }) {
  const { result, check } = messages[view.locale];
  if (view.answers.keep_going !== 'no') return null;
  return (
    <section className="note not-asked">
      <h2>{result.notAskedTitle}</h2>
      <p>{result.notAskedLead}</p>
      <ul>
        {further.map((section) => (
          <li key={section}>{check.sections[section]}</li>
        ))}
      </ul>
      <p className="actions">
        <button type="button" className="button second" onClick={onGoOn}>
          {result.goOn}
        </button>
      </p>
    </section>
  );
}
