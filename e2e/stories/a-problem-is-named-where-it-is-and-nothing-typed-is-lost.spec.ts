import type { Page } from '@playwright/test';
import { messages } from '../../lib/content/index';
import { type Locale, localeNames, locales, otherLocale } from '../../lib/content/locales';
import type { Problem } from '../../lib/interview/fields';
import { replay } from '../../lib/interview/replay';
import { expect, test } from '../fixture';
import { people } from '../people';
import { answerQuestion, atQuestion, begin, fillIn, headingOf, send, speak, tabAt, walk } from '../walk';

const summaryOf = (page: Page) => page.getByRole('main').getByRole('alert');

/** The five properties of an error: heading, focus, title, same words beside the field, a way to the field. */
async function saysWhatIsWrong(page: Page, locale: Locale, title: string, expected?: readonly Problem[]) {
  const { check } = messages[locale];
  const summary = summaryOf(page);
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('heading')).toHaveText(check.errorTitle);
  await expect(page).toHaveTitle(`${check.errorPrefix} ${title}`);
  const links = await summary.getByRole('link').all();
  expect(links.length, 'problems named').toBeGreaterThan(0);
  const words = await Promise.all(links.map((link) => link.innerText()));
  if (expected) expect(words).toEqual(expected.map((problem) => check.problems[problem]));
  for (const [index, link] of links.entries()) {
    await link.click();
    const field = await page.evaluate(() => {
      const { activeElement } = document;
      const group = activeElement?.closest('fieldset');
      const described = group?.getAttribute('aria-describedby')?.split(' ') ?? [];
      return {
        control: activeElement?.matches('input, button') === true,
        beside: described.map((id) => document.getElementById(id)?.textContent).join(' '),
        marked: group?.hasAttribute('data-problem') === true,
      };
    });
    expect(field, `where "${words[index]}" leads`).toMatchObject({ control: true, marked: true });
    expect(field.beside).toContain(words[index]);
  }
}

const asked: readonly string[] = replay(people.childWithPapers).path;

const typedIn = (page: Page) =>
  page.locator('main input').evaluateAll((inputs) =>
    inputs.map((input) => {
      const { type, value, checked, id } = input as HTMLInputElement;
      return [id, type === 'text' ? value : checked];
    }),
  );

/** Typed day, month and year, the problem and the field that it names. */
const unreadable: readonly (readonly [string, string, string, Problem, 'day' | 'month' | 'year'])[] = [
  ['31', '02', '2023', 'no-such-day', 'day'],
  ['29', 'febrero', '2023', 'no-such-day', 'day'],
  ['0', '7', '2023', 'day-unreadable', 'day'],
  ['x', 'July', '2023', 'day-unreadable', 'day'],
  ['31', 'foo', '2023', 'month-unreadable', 'month'],
  ['', '13', '2023', 'month-unreadable', 'month'],
  ['31', '', '2023', 'month-missing', 'month'],
  ['31', '7', '23', 'year-unreadable', 'year'],
  ['22', '11', '2026', 'in-the-future', 'year'],
  ['', 'julio', '', 'year-missing', 'year'],
  ['', '', '', 'date-empty', 'year'],
];

for (const locale of locales) {
  const name = localeNames[locale];
  const { check, questions } = messages[locale];

  test(`each question sent empty says so, in ${name}`, async ({ page }) => {
    await begin(page, locale);
    await walk(page, people.childWithPapers, {
      locale,
      by: 'script',
      at: async (place) => {
        // The way of a problem is the same in both languages, and its words are typed: every other one in each.
        if (place === 'review' || asked.indexOf(place) % 2 !== locales.indexOf(locale)) return;
        const title = await page.title();
        await send(page, locale);
        await saysWhatIsWrong(page, locale, title);
      },
    });
    await expect(page).toHaveTitle(tabAt('review', people.childWithPapers, locale));
  });

  test(`a date that cannot be read names its field, in ${name}`, async ({ page }) => {
    await begin(page, locale);
    await walk(page, people.neverFiled, { locale, by: 'script', until: 'first_entry' });
    const title = await page.title();
    const field = (part: 'day' | 'month' | 'year') =>
      page.getByRole('main').getByRole('textbox', { name: check.date[part], exact: true });
    for (const [day, month, year, problem, at] of unreadable) {
      await field('day').fill(day);
      await field('month').fill(month);
      await field('year').fill(year);
      await send(page, locale);
      await saysWhatIsWrong(page, locale, title, [problem]);
      await expect(field(at), `${day}/${month}/${year}`).toBeFocused();
      await expect(field(at)).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator('main [aria-invalid]')).toHaveCount(1);
      expect(
        await Promise.all([field('day'), field('month'), field('year')].map((one) => one.inputValue())),
      ).toEqual([day, month, year]);
    }
    // The problem and the tab follow the language, and a month may be a word of either one.
    const other = otherLocale(locale);
    await speak(page, other);
    await expect(summaryOf(page)).toContainText(messages[other].check.problems['date-empty']);
    await expect(page).toHaveTitle(new RegExp(`^${messages[other].check.errorPrefix} `));
    await speak(page, locale);
    await field('month').fill(locale === 'es' ? 'July' : 'jul.');
    await field('year').fill('2023');
    await send(page, locale);
    await atQuestion(page, 'present_on', locale);
    await expect(page).not.toHaveTitle(new RegExp(check.errorPrefix));
    await page.goBack();
    await expect(field('month')).toHaveValue('7');
  });

  test(`one wrong date among two trips costs nothing else, in ${name}`, async ({ page }) => {
    await begin(page, locale);
    await walk(page, people.lateWithTrips, { locale, by: 'script', until: 'trip_list' });
    const title = await page.title();
    await fillIn(page, 'trip_list', people.lateWithTrips.trip_list, locale);
    const second = page.locator('.trip').nth(1);
    const returned = second.getByRole('group', { name: check.trip.returned, exact: true });
    await returned.getByRole('textbox', { name: check.date.year, exact: true }).fill('2019');
    const before = await typedIn(page);
    await send(page, locale);
    await saysWhatIsWrong(page, locale, title, ['returned-before']);
    expect(await typedIn(page)).toEqual(before);

    // A box that stands alone clears the others, and the others clear it.
    await page.goBack();
    await page.goBack();
    await expect(headingOf(page)).toHaveText(questions.present_on.title);
    await answerQuestion(page, 'present_on', people.lateWithTrips.present_on, locale);
    await atQuestion(page, 'trips', locale);
  });
}
