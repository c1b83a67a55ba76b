import { messages } from '../../../../lib/content/index';
import { type Finding, outcomeOf } from '../../../../lib/rules/finding';
import type { Standing } from '../../../../lib/rules/standing';
import { answeredFor } from './answered';
import { SourceLinks } from './source-links';
import { reasonText, ruleText, type View } from './view';

type Props = { finding: Finding; standing: Standing; tense: 'now' | 'past'; view: View };

/**
 * One rule: what it says, what was answered, how they compare, and where it is written. A rule that matches
 * takes one line until it is opened, so that a phone shows first what somebody may want to talk about.
 */
export function FindingRow({ finding, standing, tense, view }: Props) {
  const { result } = messages[view.locale];
  const outcome = outcomeOf(finding);
  const { title } = ruleText(finding, standing, view.locale);
  const marks = { 'data-outcome': outcome, 'data-rule': finding.rule, 'data-reason': finding.reason };
  const phrase = (
    <span className="outcome">
      <span className="sign" aria-hidden="true" />
      {result.outcomes[tense][outcome]}
    </span>
  );
  const body = <FindingBody finding={finding} standing={standing} view={view} />;
  if (outcome === 'matches') {
    return (
      <details className="finding" {...marks}>
        <summary>
          <span>
            <span className="title">{title}</span> {phrase}
          </span>
        </summary>
        {body}
      </details>
    );
  }
  return (
    <article className="finding" {...marks}>
      <h4>{title}</h4>
      <p>{phrase}</p>
      {body}
    </article>
  );
}

function FindingBody({ finding, standing, view }: Omit<Props, 'tense'>) {
  const { locale, answers } = view;
  const { columns } = messages[locale].result;
  const { says } = ruleText(finding, standing, locale);
  const answered = answeredFor(finding, answers, locale, standing.designation);
  return (
    <dl>
      <div>
        <dt>{columns.says}</dt>
        <dd>{says}</dd>
      </div>
      {answered.length > 0 && (
        <div>
          <dt>{columns.answered}</dt>
          {answered.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      )}
      <div>
        <dt>{columns.compares}</dt>
        <dd>{reasonText(finding, locale)}</dd>
      </div>
      <div>
        <dt>{columns.source}</dt>
        <dd>
          <SourceLinks citations={finding.citations} locale={locale} />
        </dd>
      </div>
    </dl>
  );
}
