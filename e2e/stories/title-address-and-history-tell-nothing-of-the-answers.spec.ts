import type { Page } from '@playwright/test';
import { fill } from '../../lib/content/fill';
import { messages } from '../../lib/content/index';
import { type Locale, localeNames, locales } from '../../lib/content/locales';
import type { Answers } from '../../lib/interview/answers';
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
    // Also who is asked next to nothing: their review and result bear no other title than the next question of others.
    const third = await trailOf(await context.newPage(), people.abroad, locale);
    expect(third.length).toBeLessThan(8);
    for (const trail of [third, trails[1]]) {
      const depth = Math.min(trail.length, trails[0].length);
      expect(trail.slice(0, depth)).toEqual(trails[0].slice(0, depth));
    }

    for (const trail of [...trails, third]) {
      const titles = trail.map((_, index) => `${fill(check.tab.step, { step: index + 1 })} · ${site.name}`);
      expect(trail.map(({ title }) => title)).toEqual(titles);
      expect(new Set(trail.map(({ address }) => address))).toEqual(new Set([`${baseURL}/${locale}/check/`]));
      expect(trail.map(({ state }) => state)).toEqual(trail.map((_, index) => ({ step: index + 1 })));
    }
  });
}
