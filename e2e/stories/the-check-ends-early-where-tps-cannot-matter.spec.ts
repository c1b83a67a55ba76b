import { messages } from '../../lib/content/index';
import { localeNames, locales } from '../../lib/content/locales';
import { expect, test } from '../fixture';
import { lookAt, sectionOf } from '../other-day';
import { people } from '../people';
import { begin, seeResult, walk } from '../walk';

const ends = [
  ['abroad', 'not-in-us', 3],
  ['citizen', 'citizen', 4],
  ['resident', 'resident', 4],
] as const;

for (const locale of locales) {
  const { result, help, site } = messages[locale];

  for (const [who, why, asked] of ends) {
    test(`${who}: a few questions and a plain reason, in ${localeNames[locale]}`, async ({ page }) => {
      await begin(page, locale);
      await walk(page, people[who], { locale });
      const main = page.getByRole('main');
      await expect(main.getByRole('term')).toHaveCount(asked);
      await seeResult(page, locale);
      await expect(main.locator('.screen').getByText(result.stopped[why])).toBeVisible();
      await expect(page.locator('.screen > .statement')).toHaveText(site.notAdvice);
      // What was never asked is not called missing, and help is the same as for everybody.
      await expect(main.getByRole('heading', { name: result.missingTitle, exact: true })).toHaveCount(0);
      await expect(page.locator('[data-outcome="missing"]')).toHaveCount(0);
      await expect(main.getByRole('heading', { name: help.linksTitle, exact: true })).toBeVisible();
      for (const id of ['ve-2021', 've-2023'] as const) {
        const section = sectionOf(page, id);
        await expect(section.locator('.label')).toHaveText(result.labels.ended);
        await expect(section.locator('[data-rule]')).toHaveCount(0);
      }
      const rules = await page
        .locator('main .screen [data-rule]')
        .evaluateAll((rows) =>
          rows.map((row) => [row.getAttribute('data-rule'), row.getAttribute('data-outcome')]),
        );
      expect(rules).toEqual(who === 'abroad' ? [['THR-01', 'does-not-match']] : []);
      await lookAt(page, '2023-10-05', locale);
      await expect(sectionOf(page, 've-2023').locator('.label')).toHaveText(
        result.labels['open-for-first-registration'],
      );
      await expect(main.locator('.screen').getByText(result.stopped[why])).toBeVisible();
    });
  }
}
