import './globals.css';
import type { Metadata } from 'next';
import { messages } from '../lib/content/index';
import { locales } from '../lib/content/locales';
import { LeaveBar } from './[locale]/_ui/leave-bar';

// As on the pages of one language: a browser that translates would send the page's text away.
export const metadata: Metadata = {
  title: `${messages.es.site.notFound.title} · ${messages.en.site.notFound.title}`,
  other: { google: 'notranslate' },
  referrer: 'no-referrer',
};

/** The page for an address that is not ours, in both languages. */
export default function GlobalNotFound() {
  return (
    <html lang="es">
      <body className="front-door">
        <LeaveBar site={messages.es.site} also={messages.en.site} />
        <main id="main" className="doors">
          {locales.map((locale) => {
            const { site } = messages[locale];
            const { title, text, home } = site.notFound;
            return (
              <section key={locale} lang={locale}>
                <h1>{title}</h1>
                <p>{text}</p>
                <p>
                  <a href={`/${locale}/`}>{home}</a>
                </p>
                <p className="quiet">{site.neverAsks}</p>
                <p className="quiet">{site.leaveHint}</p>
              </section>
            );
          })}
        </main>
        <script src="/page.js" defer data-keep="" />
      </body>
    </html>
  );
}
