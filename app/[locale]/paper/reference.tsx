import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import { readingMessages } from '../../../lib/content/reading';
import { comparedDays, shortRules } from './compared';
import { confidenceSign, sourceLines } from './sources';

/** The days that answers are compared with, by designation. */
export function Dates({ locale }: { locale: Locale }) {
  const { checklist } = readingMessages[locale];
  return (
    <section className="form-reference">
      <h2>{checklist.datesTitle}</h2>
      <p>{checklist.datesLead}</p>
      {comparedDays(locale).map(({ id, title, lines }) => (
        <div key={id}>
          <h3>{title}</h3>{' '}
          <ul className="running">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Every rule in a few words with the numbers of its sources, in running lines to spare paper. */
export function Rules({ locale }: { locale: Locale }) {
  const { checklist } = readingMessages[locale];
  const { confidence } = messages[locale].result;
  return (
    <section className="form-reference">
      <h2>{checklist.rulesTitle}</h2>
      <p>
        {checklist.rulesLead}{' '}
        {(['secondary', 'unverified'] as const)
          .map((level) => `${confidenceSign[level]} ${confidence[level].toLowerCase()}`)
          .join(' · ')}
        .
      </p>
      {shortRules(locale).map(({ section, title, rules }) => (
        <div key={section}>
          <h3>{title}</h3>{' '}
          <ul className="running">
            {rules.map((rule) => (
              <li key={rule.id}>
                {rule.id} {rule.says} {rule.keys && `[${rule.keys}]`}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Where each rule and day was read, each once. */
export function Sources({ locale }: { locale: Locale }) {
  const { checklist } = readingMessages[locale];
  return (
    <section className="form-reference">
      <h2>{messages[locale].result.sources}</h2>
      <p>{checklist.sourcesLead}</p>
      <ul className="running" lang="en">
        {sourceLines().map(({ key, text }) => (
          <li key={key}>
            [{key}] {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
