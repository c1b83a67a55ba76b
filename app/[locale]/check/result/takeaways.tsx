import type { ReactNode } from 'react';
import { messages } from '../../../../lib/content/index';
import { HelpLinks, HelpPhones } from '../../_ui/help-lists';
import { addressOf } from '../../_ui/site-link';
import type { View } from './view';
import { WhatChanges } from './what-changes';

/** What is missing, what was not looked at, what to keep, who helps, what could change: the same for everyone. */
export function Takeaways({ view }: { view: View }) {
  const { locale, determination, facts } = view;
  const { result, help, site } = messages[locale];
  const missing = facts.inUs === false ? [] : determination.missing;
  return (
    <>
      {missing.length > 0 && (
        <section>
          <h2>{result.missingTitle}</h2>
          <p>{result.missingLead}</p>
          <List items={missing.map((fact) => result.missing[fact])} />
        </section>
      )}
      <section>
        <h2>{result.notComparedTitle}</h2>
        <List items={result.notCompared} />
      </section>
      <section>
        <h2>{help.linksTitle}</h2>
        <p>{help.linksNote}</p>
        <HelpLinks help={help} site={site} locale={locale} only={3} newTab />
        <HelpPhones help={help} />
        <p>
          <a href={addressOf(locale, 'help')} target="_blank" rel="noopener noreferrer">
            {help.title} <span className="aside">({site.opensNewTab})</span>
          </a>
        </p>
      </section>
      <section className="note">
        <h2>{help.notarioTitle}</h2>
        {help.notario.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <More title={result.keepTitle}>
        <List items={result.keep} />
      </More>
      <WhatChanges view={view} />
      <More title={result.fearTitle}>
        <p>{result.fear}</p>
      </More>
    </>
  );
}

/** A part that a person opens when it is wanted; the sheet prints its own version of it. */
export function More({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="more">
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
