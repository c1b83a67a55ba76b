import type { Locale } from '../../../lib/content/locales';
import type { HelpMessages, SiteMessages } from '../../../lib/content/messages';

type LinksProps = {
  help: HelpMessages;
  site: SiteMessages;
  locale: Locale;
  newTab: boolean;
  /** Only so many of the first, where a link to the whole list follows. */
  only?: number;
};

/** The official and non-profit lists; on the check page they open apart, so that no answer is lost. */
export function HelpLinks({ help, site, locale, newTab, only }: LinksProps) {
  return (
    <ul className="links">
      {help.links.slice(0, only).map(({ name, about, href, english }) => (
        <li key={href}>
          <a href={href} rel="noopener noreferrer" {...(newTab && { target: '_blank' })}>
            {name}
            {newTab && <span className="aside"> ({site.opensNewTab})</span>}
          </a>
          {english && locale === 'es' ? ` ${site.inEnglish}` : ''}
          <span className="about">{about}</span>
        </li>
      ))}
    </ul>
  );
}

/** The address of a number: short ones are dialled as they are, the others from anywhere. */
const dial = (number: string) => {
  const digits = number.replace(/\D/g, '');
  return digits.length > 3 ? `tel:+${digits}` : `tel:${digits}`;
};

/** Numbers to call; the sheet prints the same ones. */
export function HelpPhones({ help }: { help: HelpMessages }) {
  return (
    <ul className="links">
      {help.phones.map(({ name, number, about }) => (
        <li key={number}>
          {name}: <a href={dial(number)}>{number}</a>
          <span className="about">{about}</span>
        </li>
      ))}
    </ul>
  );
}
