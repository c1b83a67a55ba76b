/**
 * Welcome. This is the whole of the guide on one page, for a lawyer and a translator to sign: every text of both
 * languages beside the rules and sources it rests on. It is built only on request (`npm run review-book`), and no page
 * links to it. What it lists is gathered in `entries.ts` from the words themselves, so that nothing can be left out.
 */
import { formatDay } from '../../../lib/content/days';
import { fill } from '../../../lib/content/fill';
import type { Locale } from '../../../lib/content/locales';
import { allAuthorities } from '../../../lib/law/authorities/all';
import { register } from '../../../lib/law/register';
import { rulesVersion } from '../../../lib/rules/version';
import { parts } from './entries';
import { Front } from './front';
import { PartTable } from './part';
import { textAt } from './texts';
import { bookWords } from './words';

function SourceList({ locale }: { locale: Locale }) {
  const { sourcesTitle, sourcesAbout } = bookWords[locale];
  return (
    <section id="sources" aria-labelledby="sources-name">
      <h2 id="sources-name">{sourcesTitle}</h2>
      <p>{sourcesAbout}</p>
      <ul className="book-sources">
        {Object.entries(allAuthorities).map(([id, { label, title, publisher, url, published, seen }]) => (
          <li key={id} id={`source-${id}`}>
            <span lang="en">
              <b>{label}</b>
              {title === label ? '' : `, ${title}`}. {publisher}
              {published === null ? '' : `, ${published}`}.
            </span>{' '}
            {textAt(`law.seen.${seen}`)[locale]}{' '}
            {url === null ? textAt('law.sources.noAddress')[locale] : <a href={url}>{url}</a>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The review book with its headings in one language; the words of the guide always stand in both. */
export function ReviewBook({ locale }: { locale: Locale }) {
  const checked = formatDay(register.reviewed.checked, locale);
  const made = fill(bookWords[locale].made, { version: rulesVersion, checked });
  return (
    <main id="main" className="book">
      <Front made={made} locale={locale} />
      {parts.map((part) => (
        <PartTable key={part.id} of={part} made={made} locale={locale} />
      ))}
      <SourceList locale={locale} />
    </main>
  );
}
