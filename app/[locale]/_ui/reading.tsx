import type { ReactNode } from 'react';
import type { Locale } from '../../../lib/content/locales';
import { PreviewTags } from './preview-tags';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import type { PageName } from './site-link';
import { StaleNote } from './stale-note';

/** The frame of a page for reading: header, the stale note, main, footer. The start says it in its section on today. */
export function Reading({ locale, page, children }: { locale: Locale; page: PageName; children: ReactNode }) {
  return (
    <>
      <PreviewTags locale={locale} page={page} />
      <SiteHeader locale={locale} page={page} />
      <main id="main" className={`reading reading-${page}`}>
        {page !== 'start' && <StaleNote locale={locale} />}
        {children}
      </main>
      <SiteFooter locale={locale} />
    </>
  );
}
