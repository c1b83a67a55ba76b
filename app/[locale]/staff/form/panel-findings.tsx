import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import { isOfPerson } from '../../../../lib/rules/criteria/index';
import type { DesignationResult } from '../../../../lib/rules/determine';
import { type Finding, type Outcome, outcomeOf, worstFirst } from '../../../../lib/rules/finding';
import type { Standing } from '../../../../lib/rules/standing';
import { standingSentences } from '../../check/result/standing-sentences';
import {
  findingsIn,
  findingsOfPerson,
  ruleText,
  shortReason,
  tenseIn,
  type View,
  worstIn,
} from '../../check/result/view';
import { staffWords } from '../words';

/** One designation in short: how it stood, then how each rule of it compares, the worst first. */
export function PanelDesignation({ of, view, told }: { of: DesignationResult; view: View; told: boolean }) {
  const { result, check } = messages[view.locale];
  const tense = tenseIn(view, of.standing);
  return (
    <section
      className="panel-part"
      aria-labelledby={`panel-${of.designation}`}
      data-designation={of.designation}
    >
      <h3 id={`panel-${of.designation}`}>
        {check.designations[of.designation]} <span className="label">{result.labels[of.standing.label]}</span>
      </h3>
      <p className="quiet">{standingSentences(of.standing, view)[0]}</p>
      {told &&
        of.comparison &&
        (['facts', 'filing'] as const).map((group) => {
          const found = of.comparison?.[group];
          if (!found || findingsIn(found, view).length === 0) return null;
          const worst = worstIn(found, view);
          return (
            <div key={group} data-group={group}>
              <p className="worst" data-outcome={worst}>
                {result.groups[group]}: <span className="sign" aria-hidden="true" />
                <strong>{result.outcomes[tense][worst]}</strong>
              </p>
              <Findings
                of={findingsIn(found, view).filter(({ criterion }) => !isOfPerson(criterion))}
                standing={of.standing}
                view={view}
              />
            </div>
          );
        })}
    </section>
  );
}

/** What concerns the person alone, once for every designation. */
export function PanelPerson({ view }: { view: View }) {
  const [first] = view.determination.designations.filter(({ comparison }) => comparison !== null);
  const findings = findingsOfPerson(view);
  if (!first || findings.length === 0) return null;
  return (
    <section className="panel-part" aria-labelledby="panel-person">
      <h3 id="panel-person">{staffWords[view.locale].panel.person}</h3>
      <Findings of={findings} standing={first.standing} view={view} />
    </section>
  );
}

type FindingsProps = { of: readonly Finding[]; standing: Standing; view: View };

/** What asks for somebody lies open; what matches or lacks a fact is counted and opens. */
const open: readonly Outcome[] = ['does-not-match', 'lawyer'];

function Findings({ of, standing, view }: FindingsProps) {
  const { result } = messages[view.locale];
  const tense = tenseIn(view, standing);
  return worstFirst.map((outcome) => {
    // The most pressing of what is for a lawyer comes first; to the person it is never shown as a rank (ruling 1).
    const found = of
      .filter((one) => outcomeOf(one) === outcome)
      .sort(
        (one, other) => Number(other.attention === 'lawyer-high') - Number(one.attention === 'lawyer-high'),
      );
    if (found.length === 0) return null;
    const phrase = result.outcomes[tense][outcome];
    return (
      <details key={outcome} className="findings" data-outcome={outcome} open={open.includes(outcome)}>
        <summary>
          <span className="sign" aria-hidden="true" />
          {fill(staffWords[view.locale].panel.more, { outcome: phrase, count: found.length })}
        </summary>
        <dl>
          {found.map((finding) => (
            <div
              key={`${finding.rule}-${finding.reason}-${'trip' in finding.params ? finding.params.trip : ''}`}
              data-rule={finding.rule}
              data-reason={finding.reason}
              data-outcome={outcome}
            >
              <dt>
                {ruleText(finding, standing, view.locale).title} <span className="aside">{finding.rule}</span>
              </dt>
              <dd>{shortReason(finding, view.locale)}</dd>
            </div>
          ))}
        </dl>
      </details>
    );
  });
}
