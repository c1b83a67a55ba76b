import { messages } from '../../../../lib/content/index';
import { HelpLinks, HelpPhones } from '../../help/help-lists';
import type { View } from './view';

/** What is missing, what was not looked at, what to keep, what could change it, who helps: the same for everyone. */
export function Takeaways({ view }: { view: View }) {
  const { locale, determination, answers } = view;
  const { result, help, site } = messages[locale];
  const missing = answers.in_us === 'no' ? [] : determination.missing;
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
        <h2>{result.keepTitle}</h2>
        <List items={result.keep} />
      </section>
      <section>
        <h2>{result.changeTitle}</h2>
        <List items={result.change} />
      </section>
      <section>
        <h2>{result.fearTitle}</h2>
        <p>{result.fear}</p>
      </section>
      <section>
        <h2>{help.linksTitle}</h2>
        <p>{help.linksNote}</p>
        <HelpLinks help={help} site={site} locale={locale} newTab />
        <HelpPhones help={help} />
      </section>
      <section className="note">
        <h2>{help.notarioTitle}</h2>
        {help.notario.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
    </>
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
