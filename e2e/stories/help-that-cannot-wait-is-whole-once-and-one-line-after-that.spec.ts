import { messages } from '../../lib/content/index';
import { localeNames, locales } from '../../lib/content/locales';
import { expect, test } from '../fixture';
import { people } from '../people';
import { answerQuestion, atQuestion, begin, headingOf, seeResult, walk } from '../walk';

for (const locale of locales) {
  const { check, help } = messages[locale];

  test(`@phone urgent help, in ${localeNames[locale]}`, async ({ page }) => {
    const line = page.getByRole('complementary', { name: check.urgent.title, exact: true });
    const number = line.getByText(help.phones[0]?.number as string);
    const told = people.augustArrival;
    await begin(page, locale);
    await walk(page, told, { locale, by: 'script', until: 'urgent' });
    await expect(line).toHaveCount(0);

    await answerQuestion(page, 'urgent', told.urgent, locale);
    await atQuestion(page, 'in_us', locale);
    await expect(number).toBeVisible();
    // Before the question, so that a telephone shows it without a hand; the heading in focus tells of it.
    await expect(number).toBeInViewport();
    await expect(headingOf(page)).toHaveAccessibleDescription(check.urgent.title);
    await answerQuestion(page, 'in_us', told.in_us, locale);
    await atQuestion(page, 'usc_lpr', locale);
    await expect(line).toBeVisible();
    await expect(number).toBeHidden();
    await line.getByRole('heading').click();
    await expect(number).toBeVisible();

    // Told anew, it is shown anew.
    await page.goBack();
    await atQuestion(page, 'in_us', locale);
    await page.goBack();
    await answerQuestion(page, 'urgent', ['detained'], locale);
    await atQuestion(page, 'in_us', locale);
    await expect(line.getByText(check.urgent.lines.detained)).toBeVisible();
    await walk(page, told, { locale, by: 'script', after: 'urgent' });
    await seeResult(page, locale);
    await expect(line).toBeVisible();
    await expect(number).toBeHidden();
  });
}
