import { formatDay } from '../../../lib/content/days';
import { fill } from '../../../lib/content/fill';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import { paperAddress } from '../../../lib/content/paper-address';
import { readingMessages } from '../../../lib/content/reading';
import { register } from '../../../lib/law/register';
import { rulesShown } from '../_ui/rules-shown';

const fitsALine = ({ href }: { href: string }) => paperAddress(href).length <= 60;

/** Who helps, and what only seems to. */
export function Help({ locale }: { locale: Locale }) {
  const { help } = messages[locale];
  return (
    <section className="form-reference">
      <h2>{help.title}</h2>
      <ul className="running">
        {help.phones.map(({ name, number, about }) => (
          <li key={number}>
            {name}: <b>{number}</b>. {about}
          </li>
        ))}
        {help.links.filter(fitsALine).map(({ name, href }) => (
          <li key={href}>
            {name}: {paperAddress(href)}
          </li>
        ))}
      </ul>
      <h3>{help.notarioTitle}</h3>
      <p>{help.notario.join(' ')}</p>
    </section>
  );
}

/** Lines for whoever reviews it, and which rules these are. */
export function Review({ locale }: { locale: Locale }) {
  const { checklist } = readingMessages[locale];
  const checked = formatDay(register.reviewed.checked, locale);
  return (
    <section className="form-review">
      <h2>{checklist.reviewTitle}</h2>
      <p>{checklist.reviewNote}</p>
      <div className="writes">
        {(['who', 'day', 'body', 'notes'] as const).map((line) => (
          <p key={line} className="write">
            {checklist.review[line]}
          </p>
        ))}
      </div>
      <p>{fill(messages[locale].result.version, { version: rulesShown, checked })}</p>
    </section>
  );
}
