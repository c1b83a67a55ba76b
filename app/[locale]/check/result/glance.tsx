import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import { stateOf } from '../../../../lib/content/program-phrases';
import type { DesignationResult, Group } from '../../../../lib/rules/determine';
import { outcomeOf } from '../../../../lib/rules/finding';
import type { Standing } from '../../../../lib/rules/standing';
import { standingSentences } from './standing-sentences';
import { comparedIn, dayText, findingsIn, tenseIn, type View, worstIn } from './view';

/** The answer on the first screen: how each designation stood, and the worst of each group with its count. */
export function Glance({ view }: { view: View }) {
  const { result, check } = messages[view.locale];
  return (
    <section className="glance" aria-label={result.glanceTitle}>
      {view.determination.designations.map((of) => (
        <div key={of.designation}>
          <p className="glance-name">{check.designations[of.designation]}</p>
          <p>{inBrief(of.standing, view)}</p>
          {of.comparison !== null && <Worst of={of} group="facts" in={of.comparison.facts} view={view} />}
          {of.comparison !== null && view.facts.inUs !== false && (
            <Worst of={of} group="filing" in={of.comparison.filing} view={view} />
          )}
        </div>
      ))}
    </section>
  );
}

/** The program layer in one short sentence; the card below names the acts. */
function inBrief(of: Standing, view: View): string {
  const { result } = messages[view.locale];
  if (of.force === 'ended') {
    return fill(result.standing.ended, { day: dayText(of.endedOn, view.locale) });
  }
  if (stateOf(of) === 'announced') return standingSentences(of, view)[0] as string;
  return `${result.labels[of.label]}.`;
}

type WorstProps = { of: DesignationResult; group: 'facts' | 'filing'; in: Group; view: View };

function Worst({ of, group, in: found, view }: WorstProps) {
  const { result } = messages[view.locale];
  if (findingsIn(found, view).length === 0) return null;
  const compared = comparedIn(found, view);
  const worst = worstIn(found, view);
  const count = compared.filter((finding) => outcomeOf(finding) === worst).length;
  return (
    <p data-outcome={worst}>
      {result.groups[group]}: <span className="sign" aria-hidden="true" />
      <strong>{result.outcomes[tenseIn(view, of.standing)][worst]}</strong>{' '}
      {compared.length > 0 && <span>{fill(result.ofAll, { count, all: compared.length })}</span>}
    </p>
  );
}
