import { formatDay } from '../../../lib/content/days';
import { fill } from '../../../lib/content/fill';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import type { Opened } from '../../../lib/handoff/seal';
import { register } from '../../../lib/law/register';
import { freshness } from '../../../lib/rules/freshness';
import { addressOf } from '../_ui/site-link';
import { OpenCopy } from './copy/open-copy';
import type { Arrived } from './use-sitting';
import { useToday } from './use-today';

export type BeforeProps = {
  locale: Locale;
  arrived: Arrived;
  /** False until the page can take an answer; an earlier press would be lost. */
  ready: boolean;
  onBegin: () => void;
  /** Told when somebody typed or chose something of a copy: then there is something to erase. */
  onTyped: () => void;
  /** Another one after each erasure: the form of a copy then begins anew. */
  round: number;
  onOpened: (copy: Opened) => void;
};

/** The screen before the first question: what will happen, what is kept, and the sentence of ruling 4. */
export function Before({ locale, arrived, ready, round, onBegin, onTyped, onOpened }: BeforeProps) {
  const { site, check, copy } = messages[locale];
  const { before, noScript } = check;
  // The page is made on another day: of today it speaks only where it is read.
  const device = useToday();
  return (
    <>
      {arrived !== 'fresh' && (
        <p className="note" role="status">
          {before.after[arrived]}
        </p>
      )}
      <h1 tabIndex={-1}>{before.title}</h1>
      {ready && freshness(device, register.reviewed) !== 'fresh' && (
        <p className="note">{fill(site.stale, { day: formatDay(register.reviewed.checked, locale) })}</p>
      )}
      {before.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="statement">{site.notAdvice}</p>
      <p className="needs-script">
        <button type="button" className="button" disabled={!ready} onClick={onBegin}>
          {before.begin}
        </button>
      </p>
      <details className="more needs-script">
        <summary>
          <h2>{copy.open.have}</h2>
        </summary>
        <p>{copy.open.lead}</p>
        {ready && <OpenCopy key={round} locale={locale} onTyped={onTyped} onOpened={onOpened} />}
      </details>
      {!ready && (
        // Hidden at first; `page.js` shows it once loading is over, and the style sheet where that did not load either.
        <p className="late needs-script" data-late="">
          {before.notLoaded} <a href={addressOf(locale, 'check')}>{before.loadAgain}</a>.{' '}
          <ReadInstead locale={locale} />
        </p>
      )}
      <noscript>
        <section className="note">
          <h2>{noScript.title}</h2>
          <p>{noScript.text}</p>
          <p>
            <ReadInstead locale={locale} />
          </p>
        </section>
      </noscript>
    </>
  );
}

/** What can be read where nothing can be answered: without script, or in a browser too old for this one. */
function ReadInstead({ locale }: { locale: Locale }) {
  const { site, check } = messages[locale];
  return (
    <>
      {check.noScript.links}: <a href={addressOf(locale, 'law')}>{site.nav.law}</a> ·{' '}
      <a href={addressOf(locale, 'help')}>{site.nav.help}</a> ·{' '}
      <a href={addressOf(locale, 'paper')}>{site.paper}</a>
    </>
  );
}
