import { formatDay } from '../../../lib/content/days';
import { fill } from '../../../lib/content/fill';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import { register } from '../../../lib/law/register';

/** Says that the last check is too old; `page.js` shows it once it is, as a page for reading knows no day. */
export function StaleNote({ locale }: { locale: Locale }) {
  const { checked, reviewBy } = register.reviewed;
  return (
    <p className="note stale" hidden data-stale="" data-checked={checked} data-review-by={reviewBy}>
      {fill(messages[locale].site.stale, { day: formatDay(checked, locale) })}
    </p>
  );
}
