import { formatDay } from '../../../lib/content/days';
import { fill } from '../../../lib/content/fill';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import { register } from '../../../lib/law/register';
import { SiteLink } from './site-link';

/** The foot of every page: what this is not, what it never asks, when the law was last checked. */
export function SiteFooter({ locale, apart = false }: { locale: Locale; apart?: boolean }) {
  const { site } = messages[locale];
  const { checked } = register.reviewed;
  return (
    <footer className="site-footer">
      <p>{site.notGovernment}</p>
      <p>{site.neverAsks}</p>
      <p>{site.leaveHint}</p>
      <p>
        {fill(site.checked, { day: formatDay(checked, locale) })}{' '}
        <SiteLink to="help" locale={locale} apart={apart}>
          {site.nav.help}
        </SiteLink>
        {' · '}
        <SiteLink to="paper" locale={locale} apart={apart}>
          {site.paper}
        </SiteLink>
        {' · '}
        <SiteLink to="staff" locale={locale} apart={apart}>
          {site.staff}
        </SiteLink>
      </p>
    </footer>
  );
}
