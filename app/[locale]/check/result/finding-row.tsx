import { messages } from '../../../../lib/content/index';
import { type Finding, outcomeOf } from '../../../../lib/rules/finding';
import { isPrivate } from '../../../../lib/rules/private';
import type { Standing } from '../../../../lib/rules/standing';
import { answeredFor } from './answered';
import { SourceLinks } from './source-links';
import { ruleText, shortReason, type View } from './view';

type Props = { finding: Finding; standing: Standing; tense: 'now' | 'past'; view: View; open: boolean };

/**
 * One rule in a line, its heading and how it compares; what it says, what was answered and where it is written open
 * below it (`opens.ts` says which lie open at first).
 */
export function FindingRow({ finding, standing, tense, view, open }: Props) {
  const { result } = messages[view.locale];
  const outcome = outcomeOf(finding);
  return (
    <details
      className="finding"
      data-outcome={outcome}
      data-rule={finding.rule}
      data-reason={finding.reason}
      data-private={isPrivate(finding) || undefined}
      open={open}
    >
      <summary>
        <h4>{ruleText(finding, standing, view.locale).title}</h4>
        <span className="outcome">
          <span className="sign" aria-hidden="true" />
          {result.outcomes[tense][outcome]}
        </span>
      </summary>
      <FindingBody finding={finding} standing={standing} view={view} />
    </details>
  );
}

function FindingBody({ finding, standing, view }: Omit<Props, 'tense' | 'open'>) {
  const { locale, answers, determination } = view;
  const { columns } = messages[locale].result;
  const { says } = ruleText(finding, standing, locale);
  const answered = answeredFor(finding, answers, locale, standing.designation, determination.asOf);
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
        <dd>{shortReason(finding, locale)}</dd>
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
