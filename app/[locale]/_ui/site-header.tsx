import type { MouseEvent } from 'react';
import { messages } from '../../../lib/content/index';
import { type Locale, localeNames, otherLocale } from '../../../lib/content/locales';
import { LeaveBar } from './leave-bar';
import { addressOf, type PageName, SiteLink } from './site-link';

type Props = {
  locale: Locale;
  page: PageName;
  /** On the check page the switch changes the language in place instead of following the link. */
  onSwitch?: ((to: Locale) => void) | undefined;
  /** While somebody answers, links lead to another tab, so that looking something up erases nothing (ruling 15). */
  apart?: boolean;
};

/** A press on the link would make an entry of the browser's history, and Back knows places only. */
function skip(event: MouseEvent) {
  event.preventDefault();
  const main = document.getElementById('main');
  main?.focus();
  main?.scrollIntoView();
}

/** The head of every page: leave now, the guide's name, the other language, the five rooms. */
export function SiteHeader({ locale, page, onSwitch, apart = false }: Props) {
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
        <a className="skip" href="#main" {...(onSwitch && { onClick: skip })}>
          {site.skip}
        </a>
        <div className="site-bar">
          <SiteLink className="site-name" to="start" locale={locale} apart={apart}>
            {site.name}
          </SiteLink>
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
            {(Object.keys(site.nav) as (keyof typeof site.nav)[]).map((name) => (
              <li key={name}>
                <SiteLink to={name} locale={locale} apart={apart && name !== page} current={name === page}>
                  {site.nav[name]}
                </SiteLink>
              </li>
            ))}
          </ul>
        </nav>
      </header>
    </>
  );
}
