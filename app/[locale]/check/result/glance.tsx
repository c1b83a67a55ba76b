import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { DesignationResult, Group } from '../../../../lib/rules/determine';
import { outcomeOf } from '../../../../lib/rules/finding';
import { standingSentences } from './standing-sentences';
import { findingsIn, labelOf, tenseOf, type View, worstIn } from './view';

/** The answer on the first screen: how each designation stood, and the worst of each group with its count. */
export function Glance({ view }: { view: View }) {
  const { result, check } = messages[view.locale];
  return (
    <section className="glance" aria-label={result.glanceTitle}>
      {view.determination.designations.map((of) => (
        <div key={of.designation}>
          <p className="glance-name">
            <strong>{check.designations[of.designation]}</strong>{' '}
            <span className="label">{result.labels[labelOf(of.standing, view.withheld)]}</span>
          </p>
          <p>{standingSentences(of.standing, view)[0]}</p>
          {of.comparison !== null && <Worst of={of} group="facts" in={of.comparison.facts} view={view} />}
          {of.comparison !== null && view.answers.in_us !== 'no' && (
            <Worst of={of} group="filing" in={of.comparison.filing} view={view} />
          )}
        </div>
      ))}
    </section>
  );
}

type WorstProps = { of: DesignationResult; group: 'facts' | 'filing'; in: Group; view: View };

function Worst({ of, group, in: found, view }: WorstProps) {
  const { result } = messages[view.locale];
  const shown = findingsIn(found, view);
  if (shown.length === 0) return null;
  const worst = worstIn(found, view);
  const count = shown.filter((finding) => outcomeOf(finding) === worst).length;
  return (
    <p data-outcome={worst}>
      {result.groups[group]}: <span className="sign" aria-hidden="true" />
      <strong>{result.outcomes[tenseOf(of.standing, view.withheld)][worst]}</strong>{' '}
      {fill(result.ofAll, { count, all: shown.length })}
    </p>
  );
}
