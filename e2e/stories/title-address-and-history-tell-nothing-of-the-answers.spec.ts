import type { Page } from '@playwright/test';
import { fill } from '../../lib/content/fill';
import { messages } from '../../lib/content/index';
import { type Locale, localeNames, locales } from '../../lib/content/locales';
import type { Answers } from '../../lib/interview/answers';
import { replay } from '../../lib/interview/replay';
import { expect, test } from '../fixture';
import { people } from '../people';
import { begin, seeResult, walk } from '../walk';

/** All that the browser's history could hold of a place; the framework's own keys are the same for everybody. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const { __NA, __PRIVATE_NEXTJS_INTERNALS_TREE, ...state } = history.state ?? {};
    return { title: document.title, address: location.href, state, entries: history.length };
  });

async function trailOf(page: Page, person: Answers, locale: Locale) {
  const trail: Awaited<ReturnType<typeof shown>>[] = [];
  await begin(page, locale);
  const at = async () => {
    trail.push(await shown(page));
  };
  await walk(page, person, { locale, by: 'script', at });
  await seeResult(page, locale);
  await at();
  return trail;
}

for (const locale of locales) {
  const { check, site } = messages[locale];

  test(`two opposite people leave the same trail, in ${localeNames[locale]}`, async ({
    context,
    baseURL,
  }) => {
    const [one, two] = [people.neverFiled, people.childWithPapers];
    // Each in a tab of their own, so that both begin with an empty history.
    const [first, second] = [await context.newPage(), await context.newPage()];
    const trails = [await trailOf(first, one, locale), await trailOf(second, two, locale)] as const;
    const depth = Math.min(replay(one).path.length, replay(two).path.length);
    expect(depth).toBeGreaterThan(10);
    expect(trails[0].slice(0, depth)).toEqual(trails[1].slice(0, depth));

    for (const trail of trails) {
      const titles = trail.slice(0, -2).map((_, index) => fill(check.tab.question, { step: index + 1 }));
      const whole = [...titles, check.tab.review, check.tab.result].map((title) => `${title} · ${site.name}`);
      expect(trail.map(({ title }) => title)).toEqual(whole);
      expect(new Set(trail.map(({ address }) => address))).toEqual(new Set([`${baseURL}/${locale}/check/`]));
      expect(trail.map(({ state }) => state)).toEqual(trail.map((_, index) => ({ step: index + 1 })));
    }
  });
}
