import { messages } from '../../../../lib/content/index';
import type { DesignationId } from '../../../../lib/law/designation';
import { type Finding, outcomeOf } from '../../../../lib/rules/finding';
import { answeredFor } from './answered';
import { SourceLinks } from './source-links';
import { designationOf, reasonText, ruleText, type View } from './view';

type Props = { finding: Finding; designation: DesignationId; tense: 'now' | 'past'; view: View };

/** One rule: what it says, what was answered, how they compare, and where it is written. */
export function FindingRow({ finding, designation, tense, view }: Props) {
  const { locale, answers } = view;
  const { result } = messages[locale];
  const outcome = outcomeOf(finding);
  const { title, says } = ruleText(finding, designationOf(designation), locale);
  const answered = answeredFor(finding, answers, locale, designation);
  return (
    <article className="finding" data-outcome={outcome} data-rule={finding.rule} data-reason={finding.reason}>
      <h4>{title}</h4>
      <p className="outcome">
        <span className="sign" aria-hidden="true" />
        {result.outcomes[tense][outcome]}
      </p>
      <dl>
        <div>
          <dt>{result.columns.says}</dt>
          <dd>{says}</dd>
        </div>
        {answered.length > 0 && (
          <div>
            <dt>{result.columns.answered}</dt>
            {answered.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        )}
        <div>
          <dt>{result.columns.compares}</dt>
          <dd>{reasonText(finding, locale)}</dd>
        </div>
        <div>
          <dt>{result.columns.source}</dt>
          <dd>
            <SourceLinks citations={finding.citations} locale={locale} />
          </dd>
        </div>
      </dl>
    </article>
  );
}
