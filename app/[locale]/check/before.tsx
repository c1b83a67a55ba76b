import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import { addressOf } from '../_ui/site-header';

type Props = {
  locale: Locale;
  arrived: 'fresh' | 'reloaded' | 'wiped';
  /** False until the page can take an answer; an earlier press would be lost. */
  ready: boolean;
  onBegin: () => void;
};

/** The screen before the first question: what will happen, what is kept, and the sentence of ruling 4. */
export function Before({ locale, arrived, ready, onBegin }: Props) {
  const { site, check } = messages[locale];
  const { before, noScript } = check;
  return (
    <>
      {arrived === 'reloaded' && (
        <p className="note" role="status">
          {before.afterReload}
        </p>
      )}
      {arrived === 'wiped' && (
        <p className="note" role="status">
          {before.afterWipe}
        </p>
      )}
      <h1 tabIndex={-1}>{before.title}</h1>
      {before.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="statement">{site.notAdvice}</p>
      <p className="needs-script">
        <button type="button" className="button" disabled={!ready} onClick={onBegin}>
          {before.begin}
        </button>
      </p>
      <noscript>
        <section className="note">
          <h2>{noScript.title}</h2>
          <p>{noScript.text}</p>
          <p>
            {noScript.links}: <a href={addressOf(locale, 'law')}>{site.nav.law}</a> ·{' '}
            <a href={addressOf(locale, 'help')}>{site.nav.help}</a>
          </p>
        </section>
      </noscript>
    </>
  );
}
