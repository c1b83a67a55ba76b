import { useEffect, useState } from 'react';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import type { Answers } from '../../../lib/interview/answers';
import type { Urgency } from '../../../lib/rules/determine';
import { HelpPhones } from '../_ui/help-lists';
import { addressOf } from '../_ui/site-link';

export const urgentTitleId = 'urgent-title';

/** Whether something was told that cannot wait. */
export const isUrgent = ({ urgent }: Answers): boolean => Array.isArray(urgent) && urgent.length > 0;

/** THR-04: where help is, at once; the interview goes on below it. */
export function UrgentHelp({ answers, locale }: { answers: Answers; locale: Locale }) {
  if (!isUrgent(answers)) return null;
  return <Help told={answers.urgent as readonly Urgency[]} locale={locale} />;
}

// The answers whose help has been seen whole; held weakly, so that nothing outlives the sitting.
const seen = new WeakSet<readonly Urgency[]>();

/** Whole at its first showing; one line to open after that, or nobody would reach the next question. */
function Help({ told, locale }: { told: readonly Urgency[]; locale: Locale }) {
  const [folded] = useState(() => seen.has(told));
  useEffect(() => {
    seen.add(told);
  }, [told]);
  const { check, help, site } = messages[locale];
  return (
    <aside className="note urgent" aria-labelledby={urgentTitleId}>
      <details open={!folded}>
        <summary>
          <h2 id={urgentTitleId}>{check.urgent.title}</h2>
        </summary>
        <p>{check.urgent.lead}</p>
        <ul>
          {told.map((matter) => (
            <li key={matter}>{check.urgent.lines[matter]}</li>
          ))}
        </ul>
        <HelpPhones help={help} />
        <p>
          <a href={addressOf(locale, 'help')} target="_blank" rel="noopener noreferrer">
            {check.urgent.more} <span className="aside">({site.opensNewTab})</span>
          </a>
        </p>
      </details>
    </aside>
  );
}
