import { messages } from '../../lib/content/index';
import { localeNames, locales, otherLocale } from '../../lib/content/locales';
import type { QuestionId } from '../../lib/interview/answers';
import { questionOf } from '../../lib/interview/questions/index';
import { replay } from '../../lib/interview/replay';
import { expect, test } from '../fixture';
import { people } from '../people';
import { arrives, atQuestion, begin, fillIn, headingOf, holds, seeResult, speak, tabAt, walk } from '../walk';

const person = people.childWithPapers;
const { path } = replay(person);

for (const locale of locales) {
  const other = otherLocale(locale);

  test(`back and the other language at each question, in ${localeNames[locale]}`, async ({ page }) => {
    const isIn = async (language: typeof locale, id: QuestionId) => {
      await expect(headingOf(page)).toHaveText(messages[language].questions[id].title);
      await expect(page).toHaveURL(`/${language}/check/`);
      await expect(page).toHaveTitle(tabAt(id, person, language));
      await expect(page.getByRole('main')).toContainText(
        messages[language].check.sections[questionOf(id).section],
      );
    };
    await begin(page, locale);
    await walk(page, person, {
      locale,
      by: 'script',
      at: async (place) => {
        // Each question in one language or the other: what a press of Back keeps has nothing to do with the words.
        if (place === 'review' || path.indexOf(place) % 2 !== locales.indexOf(locale)) return;
        const before = path[path.indexOf(place) - 1];
        if (before !== undefined) {
          await page.goBack();
          await atQuestion(page, before, locale);
          await holds(page, before, person[before], locale);
          await page.goForward();
          await atQuestion(page, place, locale);
        }
        // Filled in and not yet sent, the answer stays through both languages.
        await fillIn(page, place, person[place], locale, 'script');
        await speak(page, other);
        await isIn(other, place);
        await holds(page, place, person[place], other);
        await speak(page, locale);
        await isIn(locale, place);
        await holds(page, place, person[place], locale);
        // And it stays through Back and Forward.
        if (before === undefined) return;
        await page.goBack();
        await atQuestion(page, before, locale);
        await page.goForward();
        await atQuestion(page, place, locale);
        await holds(page, place, person[place], locale);
      },
    });

    // On the review and the result too; and Back then leads through the places in the new language.
    const answers = page.getByRole('main').getByRole('term');
    await expect(answers).toHaveCount(path.length);
    await speak(page, other);
    await expect(headingOf(page)).toHaveText(messages[other].check.review.title);
    await expect(answers).toHaveCount(path.length);
    await seeResult(page, other);
    await speak(page, locale);
    await expect(headingOf(page)).toHaveText(messages[locale].result.title);
    await expect(page).toHaveTitle(tabAt('result', person, locale));
    await page.goBack();
    await arrives(page, messages[locale].check.review.title);
    for (const id of [...path].reverse().slice(0, 5)) {
      await page.goBack();
      await atQuestion(page, id, locale);
      await expect(page).toHaveURL(`/${locale}/check/`);
    }
    await holds(page, path.at(-5) as QuestionId, person[path.at(-5) as QuestionId], locale);
    for (let steps = 0; steps < 6; steps++) await page.goForward();
    await arrives(page, messages[locale].result.title);
  });
}
