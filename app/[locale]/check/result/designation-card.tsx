import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import { isOfPerson } from '../../../../lib/rules/criteria/index';
import type { DesignationResult, Group } from '../../../../lib/rules/determine';
import { outcomeOf } from '../../../../lib/rules/finding';
import { FindingRow } from './finding-row';
import { opensIn } from './opens';
import { StandingLines } from './standing-lines';
import { findingsIn, tenseIn, type View, worstIn } from './view';

/** One designation: how it stood, then how the facts compare; neither ever hides the other. */
export function DesignationCard({ of, view }: { of: DesignationResult; view: View }) {
  const { locale } = view;
  const { result, check } = messages[locale];
  const name = check.designations[of.designation];
  return (
    <section className="designation" aria-labelledby={of.designation}>
      <h2 id={of.designation}>
        {fill(result.designationTitle, { designation: name })}
        <span className="label">{result.labels[of.standing.label]}</span>
      </h2>
      <StandingLines of={of.standing} view={view} />
      {of.comparison === null ? (
        view.determination.stop === null && <p>{result.standing.nothingToCompare}</p>
      ) : (
        <>
          {[of.comparison.facts, of.comparison.filing].some(({ findings }) =>
            findings.some((finding) => outcomeOf(finding) === 'does-not-match'),
          ) && <p className="quiet">{result.once}</p>}
          <Findings group="facts" of={of.comparison.facts} result={of} view={view} />
          {view.facts.inUs !== false && (
            <Findings group="filing" of={of.comparison.filing} result={of} view={view} />
          )}
        </>
      )}
    </section>
  );
}

type FindingsProps = { group: 'facts' | 'filing'; of: Group; result: DesignationResult; view: View };

/** The findings of one group under its own summary, in the order of the criteria. */
function Findings({ group, of, result, view }: FindingsProps) {
  const { result: words } = messages[view.locale];
  const tense = tenseIn(view, result.standing);
  // What concerns the person alone stands in a card of its own; the summary counts it all the same.
  const shown = findingsIn(of, view).filter(({ criterion }) => !isOfPerson(criterion));
  const worst = worstIn(of, view);
  const opens = opensIn(shown);
  if (shown.length === 0) return null;
  return (
    <>
      <h3>{words.groups[group]}</h3>
      <p className="summary" data-outcome={worst}>
        {words.groupSummary[tense][worst]}
      </p>

      {shown.map((finding) => (
        <FindingRow
          key={`${finding.rule}-${finding.reason}-${'trip' in finding.params ? finding.params.trip : ''}`}
          finding={finding}
          standing={result.standing}
          tense={tense}
          view={view}
          open={opens(finding)}
        />
      ))}
    </>
  );
}
