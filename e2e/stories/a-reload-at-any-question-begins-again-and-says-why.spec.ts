import { messages } from '../../lib/content/index';
import { type Locale, localeNames, locales } from '../../lib/content/locales';
import type { Answers, QuestionId } from '../../lib/interview/answers';
import { questions } from '../../lib/interview/questions/index';
import { replay } from '../../lib/interview/replay';
import { expect, test } from '../fixture';
import { people } from '../people';
import { arrives, atQuestion, begin, seeResult, walk } from '../walk';

/** The person who comes to a question soonest. */
function soonestAt(id: QuestionId): Answers {
  const steps = (person: Answers) => {
    const { path } = replay(person);
    return path.includes(id) ? path.indexOf(id) : Number.POSITIVE_INFINITY;
  };
  return Object.values<Answers>(people).reduce((a, b) => (steps(b) < steps(a) ? b : a));
}

// The first question of each form and of each section, in turns of language: what a reload keeps has to do with neither
// the words nor the question, and every walk up to one begins at the first.
const firsts = questions.filter(
  ({ kind, section }, index) =>
    questions.findIndex((one) => one.kind === kind) === index ||
    questions.findIndex((one) => one.section === section) === index,
);
const turns = firsts.map(({ id }, index) => [id, locales[index % locales.length] as Locale] as const);

for (const locale of locales) {
  const { before } = messages[locale].check;

  test(`reload at each kind of question, in ${localeNames[locale]}`, async ({ page }) => {
    const reloads = async (where: string) => {
      const depth = await page.evaluate(() => history.state.step);
      await page.reload();
      await expect(page.getByRole('main').getByRole('heading', { level: 1 }), where).toHaveText(before.title);
      await expect(page.getByText(before.after.reloaded), where).toBeVisible();
      await expect(page, where).toHaveURL(`/${locale}/check/`);
      expect(await page.evaluate(() => history.state.step), `${where}: depth`).toBe(depth);
      await page.getByRole('button', { name: before.begin, exact: true }).click();
      await atQuestion(page, 'who_for', locale);
      await expect(page.locator('main input:checked'), where).toHaveCount(0);
    };
    await begin(page, locale);
    for (const [id, language] of turns) {
      if (language !== locale) continue;
      await walk(page, soonestAt(id), { locale, by: 'script', until: id });
      await reloads(id);
    }
    await walk(page, people.abroad, { locale, by: 'script' });
    await reloads('review');
    await walk(page, people.abroad, { locale, by: 'script' });
    await seeResult(page, locale);
    await reloads('result');

    // Every way back is the first screen, however deep the reload was.
    await page.goBack();
    await arrives(page, before.title);
  });

  test(`delete my answers asks once more and leaves nothing, in ${localeNames[locale]}`, async ({ page }) => {
    const { wipe, wipeConfirm, yes, no } = messages[locale].check;
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await begin(page, locale);
    await walk(page, people.abroad, { locale, by: 'script' });
    await seeResult(page, locale);
    await press(wipe);
    await expect(page.getByText(wipeConfirm)).toBeVisible();
    await press(no);
    await expect(page.getByText(wipeConfirm)).toBeHidden();
    await press(wipe);
    await press(yes);
    await arrives(page, before.title);
    await expect(page.getByText(before.after.wiped)).toBeVisible();
    // Back finds no place that may still be shown but the first screen, and behind it everything is empty.
    await page.goBack();
    await arrives(page, before.title);
    await press(before.begin);
    await atQuestion(page, 'who_for', locale);
    await expect(page.locator('main input:checked')).toHaveCount(0);
  });
}
