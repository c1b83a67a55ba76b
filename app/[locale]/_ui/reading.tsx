import type { ReactNode } from 'react';
import { formatDay } from '../../../lib/content/days';
import { fill } from '../../../lib/content/fill';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import { register } from '../../../lib/law/register';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import type { PageName } from './site-link';

/** The frame of a page for reading: header, the stale note (shown by `page.js` when it is due), main, footer. */
export function Reading({ locale, page, children }: { locale: Locale; page: PageName; children: ReactNode }) {
  const { checked, reviewBy } = register.reviewed;
  return (
    <>
      <SiteHeader locale={locale} page={page} />
      <main id="main" className={`reading reading-${page}`}>
        <p className="note stale" hidden data-stale="" data-checked={checked} data-review-by={reviewBy}>
          {fill(messages[locale].site.stale, { day: formatDay(checked, locale) })}
        </p>
        {children}
      </main>
      <SiteFooter locale={locale} />
    </>
  );
}
