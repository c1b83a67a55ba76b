import { formIn } from '../../app/[locale]/paper/form';
import { formatDay } from '../../lib/content/days';
import { messages } from '../../lib/content/index';
import { localeNames, locales } from '../../lib/content/locales';
import { readingMessages } from '../../lib/content/reading';
import { register } from '../../lib/law/register';
import { expect, test } from '../fixture';
import { pagesOf, printed, tight } from '../printed';

test.use({ javaScriptEnabled: false });

for (const locale of locales) {
  test(`the blank form in ${localeNames[locale]}`, async ({ page }) => {
    const { site, help, result, check } = messages[locale];
    const { checklist } = readingMessages[locale];
    const parts = formIn(locale);
    await page.goto(`/${locale}/`);
    await page.getByRole('main').getByRole('link', { name: site.paper }).click();
    await expect(page).toHaveURL(`/${locale}/paper/`);
    await expect(page.locator('form, button, input, select, textarea')).toHaveCount(0);

    await page.emulateMedia({ media: 'print' });
    const form = await page.getByRole('main').evaluate((main) => {
      const points = (size: string) => Number.parseFloat(size) * 0.75;
      const boxes = [...main.querySelectorAll('.ticks li')].map((box) => getComputedStyle(box, '::before'));
      const texts = [...main.querySelectorAll('h3, p, li, th')].filter((part) => part.checkVisibility());
      return {
        boxes: boxes.length,
        smallestBox: Math.min(
          ...boxes.map(({ width }) => points(width)),
          ...boxes.map(({ height }) => points(height)),
        ),
        smallestLetter: Math.min(...texts.map((part) => points(getComputedStyle(part).fontSize))),
        whole: [...main.querySelectorAll('.form-question')].every(
          (question) => getComputedStyle(question).breakInside === 'avoid',
        ),
        colours: [...new Set(texts.map((part) => getComputedStyle(part).color))],
      };
    });
    const questions = parts.flatMap((part) => part.questions);
    const expected = questions.flatMap(({ rows }) => rows.flatMap(({ boxes }) => boxes));
    expect(form).toMatchObject({ boxes: expected.length, whole: true, colours: ['rgb(0, 0, 0)'] });
    expect(form.smallestBox).toBeGreaterThanOrEqual(10);
    expect(form.smallestLetter).toBeGreaterThanOrEqual(8.99);

    // Part after part, in this order.
    const said = [
      ...[checklist.heading, site.notAdvice, checklist.notAForm, checklist.howTitle, checklist.keeperTitle],
      ...parts.flatMap((part) => [
        part.title,
        ...part.questions.flatMap(({ number, title, only }) => [`${number}. ${title}`, only ?? '']),
      ]),
      ...[checklist.datesTitle, ...register.designations.map(({ id }) => check.designations[id])],
      ...[checklist.rulesTitle, help.title, help.phones[0]?.number ?? '', help.notarioTitle, result.sources],
      ...[checklist.reviewTitle, checklist.review.who, formatDay(register.reviewed.checked, locale)],
    ].map(tight);
    const { pages, text, title } = await printed(page, 'Letter');
    expect(pages, 'Letter').toBeLessThanOrEqual(4);
    expect(await pagesOf(page, 'A4'), 'A4').toBeLessThanOrEqual(4);
    expect(title).toBe(`${checklist.title} · ${site.name}`);
    expect(text).not.toContain(tight(checklist.toPrint));
    let from = 0;
    for (const part of said) {
      const at = text.indexOf(part, from);
      expect(at, part).toBeGreaterThanOrEqual(0);
      from = at;
    }
  });
}
