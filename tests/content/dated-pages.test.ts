/** Pages for reading are the same on every day, so of the program they speak only as of the last check (ruling 8). */
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Before } from '../../app/[locale]/check/before';
import HelpPage from '../../app/[locale]/help/page';
import LawPage from '../../app/[locale]/law/page';
import StartPage from '../../app/[locale]/page';
import PaperPage from '../../app/[locale]/paper/page';
import { formatDay } from '../../lib/content/days';
import { fill } from '../../lib/content/fill';
import { type Locale, locales } from '../../lib/content/locales';
import { register } from '../../lib/law/register';
import { textsOf } from './program-views';
import { messages } from './words';

const { checked, reviewBy } = register.reviewed;
const pages = { start: StartPage, law: LawPage, help: HelpPage, paper: PaperPage };

/** What can only be said of the day on which it is read, of a program whose day the page does not know. */
const ofToday: Readonly<Record<Locale, readonly RegExp[]>> = {
  es: [
    /\b(inscribi\S*|TPS|recibo|extensión)\b[^.]*\b(hoy|ahora)\b|\b(hoy|ahora)\b[^.]*\b(inscri|TPS|recibo)/i,
    /\bhay (una |ninguna )?((re)?inscripción|extensión|demanda)/i,
  ],
  en: [
    /\b(register\S*|TPS|receipt|extension)\b[^.]*\b(today|now)\b|\b(today|now)\b[^.]*\b(regist|TPS|receipt)/i,
    /(?<!While no )\b(registration|extension) is (open|in force)\b|\bthere is (still )?(a |no )?(lawsuit|registration|extension)/i,
  ],
};

describe.each(locales)('in %s', (locale) => {
  const props = { params: Promise.resolve({ locale }) };
  test.each(Object.entries(pages))('%s says nothing of today', async (name, page) => {
    const html = renderToStaticMarkup(await page(props));
    const wrong = textsOf(html).filter((text) => ofToday[locale].some((is) => is.test(text)));
    expect(wrong).toEqual([]);
    // The note that the check is too old stands there, hidden until the script knows the day; on the start, with today.
    const note = fill(messages[locale].site.stale, { day: formatDay(checked, locale) });
    const at = `hidden="" data-stale="" data-checked="${checked}" data-review-by="${reviewBy}">${note}`;
    expect(html.split(at)).toHaveLength(2);
    if (name === 'start')
      expect(html).toMatch(/<section class="today"[^>]*><h2[^>]*>[^<]*<\/h2><p[^>]* data-stale/);
  });

  test('before the first question nothing is said of the program', () => {
    const shown = { locale, arrived: 'fresh', ready: false, onBegin: () => {} } as const;
    const texts = textsOf(
      renderToStaticMarkup(createElement(Before as FunctionComponent<typeof shown>, shown)),
    );
    expect(texts.filter((text) => ofToday[locale].slice(0, 1).some((is) => is.test(text)))).toEqual([]);
  });
});
