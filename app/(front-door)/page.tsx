import { messages } from '../../lib/content/index';
import { localeNames, locales } from '../../lib/content/locales';
import { LeaveBar } from '../[locale]/_ui/leave-bar';
import { DoorPreviewTags } from '../[locale]/_ui/preview-tags';

/** Choose a language: two plain links, no redirect, nothing remembered. */
export default function FrontDoor() {
  return (
    <>
      <DoorPreviewTags />
      <LeaveBar site={messages.es.site} also={messages.en.site} />
      <main id="main" className="doors">
        <h1>
          {locales.map((locale) => (
            <span key={locale} lang={locale}>
              {messages[locale].site.name}
            </span>
          ))}
        </h1>
        <ul>
          {locales.map((locale) => (
            <li key={locale} lang={locale}>
              <a className="button" href={`/${locale}/`} hrefLang={locale}>
                {localeNames[locale]}
              </a>
              <p>{messages[locale].site.tagline}</p>
              <p className="quiet">{messages[locale].site.notGovernment}</p>
            </li>
          ))}
        </ul>
        {/* Below both doors, so that a telephone shows the second one at once. */}
        {locales.map((locale) => (
          <section key={locale} lang={locale} className="quiet">
            <p>{messages[locale].site.neverAsks}</p>
            <p>{messages[locale].site.leaveHint}</p>
          </section>
        ))}
      </main>
    </>
  );
}
