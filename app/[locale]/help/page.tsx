import type { Metadata } from 'next';
import { messages } from '../../../lib/content/index';
import { HelpLinks, HelpPhones } from '../_ui/help-lists';
import { type LocaleProps, localeOf } from '../_ui/locale-of';
import { Reading } from '../_ui/reading';
import { addressOf } from '../_ui/site-link';

export const dynamicParams = false;

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { site, help } = messages[await localeOf(props)];
  return { title: `${help.title} · ${site.name}`, description: help.lead };
}

/** Who helps, in an order that favours nobody; who only seems to; what to ask; what to keep. */
export default async function HelpPage(props: LocaleProps) {
  const locale = await localeOf(props);
  const { site, help, result } = messages[locale];
  return (
    <Reading locale={locale} page="help">
      <h1>{help.title}</h1>
      <p className="lead">{help.lead}</p>
      <section className="note" aria-labelledby="notario">
        <h2 id="notario">{help.notarioTitle}</h2>
        {help.notario.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <section>
        <h2>{help.linksTitle}</h2>
        <p>{help.linksNote}</p>
        <HelpLinks help={help} site={site} locale={locale} newTab={false} />
      </section>
      <section>
        <h2>{help.phonesTitle}</h2>
        <HelpPhones help={help} />
      </section>
      <section>
        <h2>{help.askTitle}</h2>
        <ul>
          {help.ask.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{help.keepTitle}</h2>
        <ul>
          {result.keep.map((paper) => (
            <li key={paper}>{paper}</li>
          ))}
        </ul>
      </section>
      <p>
        {help.onPaper} <a href={addressOf(locale, 'paper')}>{site.paper}</a>
      </p>
    </Reading>
  );
}
