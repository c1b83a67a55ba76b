import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import type { Answers } from '../../../lib/interview/answers';
import { HelpPhones } from '../_ui/help-lists';
import { addressOf } from '../_ui/site-header';

/** THR-04: where help is, at once; the interview goes on beside it. */
export function UrgentHelp({ answers, locale }: { answers: Answers; locale: Locale }) {
  const told = answers.urgent;
  if (told === undefined || told === 'unsure' || told.length === 0) return null;
  const { check, help, site } = messages[locale];
  return (
    <aside className="note urgent" aria-labelledby="urgent-title">
      <h2 id="urgent-title">{check.urgent.title}</h2>
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
    </aside>
  );
}
