import type { ReactNode } from 'react';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';

export type PageName = 'start' | 'check' | 'law' | 'help' | 'privacy' | 'paper' | 'staff';

/** The address of a page in a language; plain links, so nothing is fetched ahead. */
export const addressOf = (locale: Locale, page: PageName) =>
  page === 'start' ? `/${locale}/` : `/${locale}/${page}/`;

type Props = {
  to: PageName;
  locale: Locale;
  apart: boolean;
  current?: boolean;
  className?: string;
  children: ReactNode;
};

/** A link to a page of the guide; `apart` opens it in another tab and says so to who cannot see it. */
export function SiteLink({ to, locale, apart, current = false, className, children }: Props) {
  return (
    <a
      className={className}
      href={addressOf(locale, to)}
      {...(current && { 'aria-current': 'page' as const })}
      {...(apart && { target: '_blank', rel: 'noopener noreferrer' })}
    >
      {children}
      {apart && <span className="unseen"> ({messages[locale].site.opensNewTab})</span>}
    </a>
  );
}
