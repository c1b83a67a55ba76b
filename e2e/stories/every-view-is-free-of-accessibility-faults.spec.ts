import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { messages } from '../../lib/content/index';
import { type Locale, localeNames, locales, otherLocale } from '../../lib/content/locales';
import type { QuestionId } from '../../lib/interview/answers';
import { questions } from '../../lib/interview/questions/index';
import { expect, test } from '../fixture';
import { lookAt } from '../other-day';
import { people } from '../people';
import { arrives, begin, fillIn, seeResult, send, speak, walk } from '../walk';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];
const off = ['target-size', 'color-contrast-enhanced', 'identical-links-same-purpose'];
const contrast = ['color-contrast', 'color-contrast-enhanced'];

async function faults(page: Page, builder: AxeBuilder, where: string) {
  // In the page itself: another page for each look would take as long as the look.
  const { violations } = await builder.setLegacyMode(true).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`,
  );
  expect.soft(found, where).toEqual([]);
}

/** Every rule in the light, and again those that colours can break in the dark. */
async function isSound(page: Page, where: string) {
  const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: true }]));
  await faults(page, new AxeBuilder({ page }).options({ rules }).withTags(tags), where);
  await page.emulateMedia({ colorScheme: 'dark' });
  await faults(page, new AxeBuilder({ page }).withRules(contrast), `${where}, in the dark`);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** A view in the language it is in and then in the other one, where it stays unless sent back. */
async function isSoundInBoth(page: Page, locale: Locale, where: string) {
  await isSound(page, `${where} (${locale})`);
  await speak(page, otherLocale(locale));
  await isSound(page, `${where} (${otherLocale(locale)})`);
  await speak(page, locale);
}

const seen: QuestionId[] = questions.map(({ id }) => id).filter((id) => id !== 'stateless_ve');

test('every question, as it comes and filled in', async ({ page }) => {
  const asked: string[] = [];
  await begin(page, 'es');
  await walk(page, people.childWithPapers, {
    locale: 'es',
    by: 'script',
    at: async (place) => {
      if (place === 'review') return;
      asked.push(place);
      await isSound(page, `${place} (es)`);
      await fillIn(page, place, people.childWithPapers[place], 'es', 'script');
      await speak(page, 'en');
      await isSound(page, `${place}, filled in (en)`);
      await speak(page, 'es');
    },
  });
  expect(asked).toEqual(seen);
});

test('every question, with its problems named', async ({ page }) => {
  await begin(page, 'en');
  await walk(page, people.childWithPapers, {
    locale: 'en',
    by: 'script',
    at: async (place) => {
      if (place === 'review') return;
      await send(page, 'en', 'script');
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
      await isSoundInBoth(page, 'en', `${place} with problems`);
    },
  });
});

for (const who of ['childWithPapers', 'lateWithTrips', 'unsureOfAll', 'stateless', 'citizen'] as const) {
  test(`the review and the result of ${who}`, async ({ page }) => {
    const at = async (place: QuestionId | 'review') => {
      if (place !== 'review' && place !== 'stateless_ve') return;
      await isSoundInBoth(page, 'es', place);
      if (place === 'review') return;
      await send(page, 'es');
      await isSoundInBoth(page, 'es', `${place} with problems`);
    };
    await begin(page, 'es');
    await walk(page, people[who], { locale: 'es', by: 'script', at });
    await seeResult(page, 'es');
    await isSoundInBoth(page, 'es', 'result');
    await lookAt(page, '2025-09-20', 'es');
    for (const summary of await page.locator('main summary:visible').all()) {
      if ((await summary.locator('..').getAttribute('open')) === null) await summary.click();
    }
    await isSoundInBoth(page, 'es', 'result on another day, unfolded');
  });
}

test.describe('pages', () => {
  // The page for an unknown address is one that the server answers with 404, which browsers remark on.
  test.use({ expectedLines: [/404/] });

  for (const locale of locales) {
    test(`the pages for reading and the first screen, in ${localeNames[locale]}`, async ({ page }) => {
      const rooms = ['', 'law/', 'help/', 'privacy/', 'check/', 'nowhere/'].map((at) => `/${locale}/${at}`);
      for (const path of locale === 'es' ? ['/', ...rooms] : rooms) {
        await page.goto(path);
        await isSound(page, path);
      }
    });
  }

  test('the first screen after a reload', async ({ page }) => {
    await begin(page, 'es');
    await page.reload();
    await expect(page.getByText(messages.es.check.before.afterReload)).toBeVisible();
    await isSoundInBoth(page, 'es', 'after a reload');
    await page.getByRole('button', { name: messages.es.check.before.begin }).click();
    await arrives(page, messages.es.questions.who_for.title);
  });
});
