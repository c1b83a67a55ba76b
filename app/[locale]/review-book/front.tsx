import { fill } from '../../../lib/content/fill';
import { type Locale, otherLocale } from '../../../lib/content/locales';
import { parts } from './entries';
import { texts } from './texts';
import { bookWords } from './words';

/** Lines to sign on: who read the book, what of it, when, and with which outcome. */
function Signer({ name, locale }: { name: string; locale: Locale }) {
  const { sign } = bookWords[locale];
  return (
    <div className="signer">
      <h3>{name}</h3>
      {(['name', 'body', 'read', 'day', 'signature'] as const).map((line) => (
        <p key={line} className="line">
          {sign[line]}:
        </p>
      ))}
      <p>
        <span className="tick" /> {sign.asRead}
      </p>
      <p>
        <span className="tick" /> {sign.withNotes}
      </p>
    </div>
  );
}

function Contents({ locale }: { locale: Locale }) {
  const words = bookWords[locale];
  return (
    <nav aria-labelledby="contents">
      <h2 id="contents">{words.contents}</h2>
      <ul className="book-contents">
        {parts.map(({ id, entries }) => (
          <li key={id}>
            <a href={`#part-${id}`}>{words.parts[id].title}</a> ({entries[0]?.number}–{entries.at(-1)?.number}
            )
          </li>
        ))}
        <li>
          <a href="#sources">{words.sourcesTitle}</a>
        </li>
      </ul>
    </nav>
  );
}

/** The first page: what the book is, from which day and version, and who signs it. */
export function Front({ made, locale }: { made: string; locale: Locale }) {
  const words = bookWords[locale];
  const other = otherLocale(locale);
  const entries = parts.reduce((sum, part) => sum + part.entries.length, 0);
  return (
    <>
      <p className="other-language">
        <a href={`/${other}/review-book/`} hrefLang={other}>
          {words.otherLanguage}
        </a>
      </p>
      <h1>{words.title}</h1>
      <p className="made">
        <strong>{made}</strong> {fill(words.counted, { entries, texts: texts.length })}
      </p>
      {words.lead.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <section aria-labelledby="sign">
        <h2 id="sign">{words.signTitle}</h2>
        <p>{words.signNote}</p>
        <div className="signers">
          {(['lawyer', 'translator'] as const).map((who) => (
            <Signer key={who} name={words.signers[who]} locale={locale} />
          ))}
        </div>
      </section>
      <Contents locale={locale} />
    </>
  );
}
