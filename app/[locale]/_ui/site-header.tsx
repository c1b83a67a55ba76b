import type { MouseEvent } from 'react';
import { messages } from '../../../lib/content/index';
import { type Locale, localeNames, otherLocale } from '../../../lib/content/locales';
import { LeaveBar } from './leave-bar';

export type PageName = 'start' | 'check' | 'law' | 'help' | 'privacy';

/** The address of a page in a language; plain links, so nothing is fetched ahead. */
export const addressOf = (locale: Locale, page: PageName) =>
  page === 'start' ? `/${locale}/` : `/${locale}/${page}/`;

type Props = {
  locale: Locale;
  page: PageName;
  /** On the check page the switch changes the language in place instead of following the link. */
  onSwitch?: ((to: Locale) => void) | undefined;
};

/** The head of every page: leave now, the guide's name, the other language, the five rooms. */
export function SiteHeader({ locale, page, onSwitch }: Props) {
  const { site } = messages[locale];
  const other = otherLocale(locale);
  const onClick = onSwitch && {
    onClick: (event: MouseEvent) => {
      event.preventDefault();
      onSwitch(other);
    },
  };
  return (
    <>
      <LeaveBar site={site} />
      <header className="site-header">
        <a className="skip" href="#main">
          {site.skip}
        </a>
        <div className="site-bar">
          <a className="site-name" href={addressOf(locale, 'start')}>
            {site.name}
          </a>
          <a
            className="language"
            href={addressOf(other, page)}
            lang={other}
            hrefLang={other}
            aria-label={`${localeNames[other]}: ${messages[other].site.switchLanguage}`}
            {...onClick}
          >
            {localeNames[other]}
          </a>
        </div>
        <nav aria-label={site.navLabel}>
          <ul>
            {(Object.keys(site.nav) as PageName[]).map((name) => (
              <li key={name}>
                <a href={addressOf(locale, name)} {...(name === page && { 'aria-current': 'page' as const })}>
                  {site.nav[name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
    </>
  );
}
