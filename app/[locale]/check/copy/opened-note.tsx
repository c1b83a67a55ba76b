import { formatDay } from '../../../../lib/content/days';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import type { Place } from '../../../../lib/interview/session';
import type { OpenedCopy } from './use-opened';

/** Above what a copy led to: the day it was made, and at a question that has changed since, that it is asked again. */
export function OpenedNote({ of, place, locale }: { of: OpenedCopy; place: Place; locale: Locale }) {
  const { open } = messages[locale].copy;
  const asksAgain = of.askAgain.some((id) => id === place);
  if (place !== 'result' && !asksAgain) return null;
  return (
    <p className="note opened" role="status">
      {fill(open.opened, { made: formatDay(of.made, locale) })} {asksAgain && open.askAgain}
    </p>
  );
}
