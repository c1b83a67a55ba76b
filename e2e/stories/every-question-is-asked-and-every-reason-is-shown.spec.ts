/** Breadth: every question and every reason, in both languages, as somebody answering is shown them. */
import type { Page } from '@playwright/test';
import { fill } from '../../lib/content/fill';
import { messages } from '../../lib/content/index';
import { type Locale, localeNames, locales, otherLocale } from '../../lib/content/locales';
import { paramsIn } from '../../lib/content/tell';
import type { Day } from '../../lib/day';
import type { Answers } from '../../lib/interview/answers';
import { factsFrom } from '../../lib/interview/facts-from';
import { questions } from '../../lib/interview/questions/index';
import { register } from '../../lib/law/register';
import { determine } from '../../lib/rules/determine';
import { comeByCopy } from '../copies';
import { everyReason, findingsIn, neverByAnswers, type Reached, today } from '../every-reason';
import { expect, test } from '../fixture';
import { lookAt } from '../other-day';
import { expectPrivateFields } from '../private-fields';
import { begin, seeResult, speak, walk } from '../walk';

const { reached, left } = everyReason();

/** The pages whose fields were read, so that nobody waits for a question that many are asked. */
const lookedAt = new Set<string>();

/** What was asked in each language. */
const asked: Record<Locale, Set<string>> = { es: new Set(), en: new Set() };
const fresh = ({ answers }: Reached, locale: Locale) =>
  Object.keys(answers).filter((id) => !asked[locale].has(id));

/**
 * Each person answers in the language in which more of their questions were not yet asked; a result is read in both.
 * Who is asked nothing new brings a copy of the answers.
 */
const walks = reached.map((person, index) => {
  const locale = fresh(person, 'en').length > fresh(person, 'es').length ? 'en' : 'es';
  const walked = fresh(person, locale).length > 0;
  for (const id of Object.keys(person.answers)) asked[locale].add(id);
  return { ...person, index, walked, locale: locale as Locale };
});
// What only one of them is asked is answered in the other language too.
for (const locale of locales) {
  for (const [index, person] of reached.entries()) {
    if (fresh(person, locale).length === 0) continue;
    for (const id of Object.keys(person.answers)) asked[locale].add(id);
    walks.push({ ...person, index, walked: true, locale });
  }
}

test('the people walked are asked every question in both languages, and reach every reason that answers can', () => {
  for (const locale of locales) {
    expect(
      questions.map(({ id }) => id).filter((id) => !asked[locale].has(id)),
      locale,
    ).toEqual([]);
  }
  expect([...left].sort()).toEqual([...neverByAnswers].sort());
});

/** The reasons that the engine gives, each with the sentence that a page must hold. */
function expected(answers: Answers, asOf: Day, locale: Locale): Map<string, Set<string>> {
  const said = new Map<string, Set<string>>();
  for (const { reason, params } of findingsIn(determine(factsFrom(answers), register, asOf))) {
    const [sentence] = fill(messages[locale].result.reasons[reason], paramsIn(params, locale)).split('. ');
    said.set(reason, (said.get(reason) ?? new Set()).add(sentence as string));
  }
  return said;
}

async function shows(page: Page, answers: Answers, asOf: Day, locale: Locale): Promise<void> {
  const rows = await page
    .locator('main .screen [data-reason]')
    .evaluateAll((found) =>
      found.map((one) => [one.getAttribute('data-reason') as string, one.textContent ?? '']),
    );
  const said = expected(answers, asOf, locale);
  const reasons = new Set(rows.map(([reason]) => reason as string));
  expect([...reasons].sort(), asOf).toEqual([...said.keys()].sort());
  const untold = [...said].flatMap(([reason, sentences]) =>
    [...sentences].filter((one) => !rows.some(([of, text]) => of === reason && text?.includes(one))),
  );
  expect(untold, asOf).toEqual([]);
}

for (const { answers, days, index, locale, walked } of walks) {
  test(`breadth: person ${index + 1}, in ${localeNames[locale]}`, async ({ page }) => {
    if (walked) {
      await begin(page, locale);
      await walk(page, answers, {
        locale,
        by: 'script',
        at: async (place) => {
          const seen = `${locale} ${place}`;
          if (lookedAt.has(seen)) return;
          lookedAt.add(seen);
          await expectPrivateFields(page, locale, place);
        },
      });
      await seeResult(page, locale, 'script');
    } else await comeByCopy(page, answers, locale);
    await expectPrivateFields(page, locale, 'result');
    // Whatever was found, who can help stands beside it.
    const { help } = messages[locale];
    await expect(page.getByRole('heading', { name: help.linksTitle })).toBeVisible();
    expect(await page.locator('.screen a[href^="tel:"]').count()).toBeGreaterThanOrEqual(help.phones.length);
    await expect(page.getByRole('contentinfo')).toContainText(messages[locale].site.neverAsks);
    let now = locale;
    for (const asOf of days) {
      if (asOf !== today) await lookAt(page, asOf, now);
      await shows(page, answers, asOf, now);
      now = otherLocale(now);
      await speak(page, now, 'script');
      await shows(page, answers, asOf, now);
    }
  });
}
