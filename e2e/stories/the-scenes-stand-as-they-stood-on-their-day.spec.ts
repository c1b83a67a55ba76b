import type { Page } from '@playwright/test';
import { formatDay } from '../../lib/content/days';
import { fill } from '../../lib/content/fill';
import { messages } from '../../lib/content/index';
import { type Locale, localeNames, locales } from '../../lib/content/locales';
import { day } from '../../lib/day';
import type { DesignationId } from '../../lib/law/designation';
import { programs } from '../../lib/law/programs/index';
import { register } from '../../lib/law/register';
import { comeByCopy } from '../copies';
import { expect, test } from '../fixture';
import { askFor, lookAt, sectionOf } from '../other-day';
import { people } from '../people';
import { type Scene, scenes, today } from '../scenes';

/** The rules as compared under a designation, each with its outcome, after those about the person alone. */
async function marks(page: Page, id: DesignationId) {
  const own = sectionOf(page, id).locator('[data-rule]');
  if ((await own.count()) === 0) return [];
  return page
    .locator('.designation.person [data-rule]')
    .or(own)
    .evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute('data-rule'), row.getAttribute('data-outcome')]),
    );
}

/** Softly, so that one run tells all that a scene has wrong. */
async function stands(page: Page, who: keyof typeof people, scene: Scene, where: string, locale: Locale) {
  const { labels } = messages[locale].result;
  for (const id of ['ve-2021', 've-2023'] as const) {
    const section = sectionOf(page, id);
    await expect.soft(section.locator('.label'), `${where}: ${id}`).toHaveText(labels[scene.labels[id]]);
    const expected = scene.outcomes[who]?.[id];
    if (expected === undefined) continue;
    const found = await marks(page, id);
    if (expected === null) expect.soft(found, `${where}: nothing to compare with ${id}`).toEqual([]);
    else expect.soft(Object.fromEntries(found), `${where}: ${id}`).toMatchObject(expected);
  }
  // The first screen says of each group what its summary says below.
  const worst = (at: string) =>
    page.locator(at).evaluateAll((lines) => lines.map((line) => line.getAttribute('data-outcome')));
  const summaries = await worst('main .designations .summary');
  expect.soft(await worst('main .glance [data-outcome]'), `${where}: at a glance`).toEqual(summaries);
  const named = await page
    .locator('main [data-program]')
    .evaluateAll((lines) =>
      lines.map((one) => [one.getAttribute('data-program'), one.getAttribute('data-state')]),
    );
  expect.soft(Object.fromEntries(named), `${where}: programs beside`).toEqual(scene.programs);
  const acts = page.locator('main [data-act]');
  await expect.soft(acts, `${where}: the debate before TPS`).toHaveCount(scene.before ?? 0);
  const { before } = messages[locale].result;
  await expect
    .soft(page.locator('main .screen a[href$="/law/#bill-2019"]'))
    .toHaveCount(scene.before ? 1 : 0);
  const paper = (await page.locator('.sheet').textContent()) as string;
  expect.soft(paper.includes(before.more), `${where}: the sheet names the law page`).toBe('before' in scene);
  for (const act of await acts.all()) await expect.soft(act.locator('a'), where).not.toHaveCount(0);
  await tellsDed(page, scene.programs['ded-2021'] === 'running', where, locale);
}

/** While it ran, Deferred Enforced Departure is told whole, on the screen and on the sheet. */
async function tellsDed(page: Page, running: boolean, where: string, locale: Locale) {
  const { ded } = messages[locale].result;
  const { from, to } = programs.find(({ id }) => id === 'ded-2021')?.periods[0] ?? { from: '', to: '' };
  const until = fill(ded.until, { from: formatDay(day(from), locale), to: formatDay(day(to), locale) });
  for (const at of ['.screen', '.sheet']) {
    const text = (await page.locator(at).textContent()) as string;
    for (const part of [until, ded.covered, ...ded.notCovered]) {
      expect.soft(text.includes(part), `${where}, ${at}: ${part}`).toBe(running);
    }
  }
}

/** Which rules were compared is told by the last check, on the screen and on the sheet. */
async function comparesWithTheLastCheck(page: Page, locale: Locale) {
  const checked = formatDay(register.reviewed.checked, locale);
  const said = fill(messages[locale].result.asOfLastCheck, { checked });
  for (const at of ['.screen', '.sheet']) await expect.soft(page.locator(at)).toContainText(said);
}

/** The sentence on top of a past day: one for all, or each designation by its name (ruling 2). */
function headlineOf({ headline, labels }: Scene, asOf: string, locale: Locale): string {
  const { result, check } = messages[locale];
  const on = formatDay(day(asOf), locale);
  if (headline !== 'each') return fill(result.headline.then[headline], { day: on });
  const words = result.headlineEach.then;
  const [first = '', second = ''] = (['ve-2023', 've-2021'] as const).map((id) =>
    fill(words[labels[id]], { designation: check.designations[id] }),
  );
  return `${fill(words.on, { day: on, first })} ${second.slice(0, 1).toUpperCase()}${second.slice(1)}`;
}

for (const locale of locales) {
  const { result } = messages[locale];
  const name = localeNames[locale];
  const headline = (page: Page) => page.locator('.screen > .headline');

  // What each scene says in either language is held by the tests of words; here one person sees it in both.
  const seen =
    locale === 'es'
      ? (['neverFiled', 'augustArrival', 'holderWithPapers'] as const)
      : (['holderWithPapers'] as const);
  for (const who of seen) {
    test(`${who}: today and every scene, in ${name}`, async ({ page }) => {
      await comeByCopy(page, people[who], locale);
      await expect(page.locator('details.other-day')).not.toHaveAttribute('open');
      await expect(headline(page)).toHaveText(result.headline.now.ended);
      await expect(page.locator('.screen > p.note')).toHaveCount(0);
      await stands(page, who, today, 'today', locale);

      for (const [asOf, scene] of Object.entries(scenes)) {
        await lookAt(page, asOf, locale);
        const said = headlineOf(scene, asOf, locale);
        await expect.soft(headline(page), asOf).toHaveText(said);
        await stands(page, who, scene, asOf, locale);
      }
      // Past the time of the last check nothing is claimed, not even what the rules were.
      await lookAt(page, '2026-12-06', locale);
      await comparesWithTheLastCheck(page, locale);
      for (const id of ['ve-2021', 've-2023'] as const) {
        await expect(sectionOf(page, id).locator('.label')).toHaveText(
          result.labels['not-known-after-check'],
        );
      }
      await page.getByRole('button', { name: result.otherDay.today, exact: true }).click();
      await expect(headline(page)).toHaveText(result.headline.now.ended);
      await stands(page, who, today, 'today again', locale);
    });
  }

  test(`a day that cannot be looked at says so and changes nothing, in ${name}`, async ({ page }) => {
    await comeByCopy(page, people.abroad, locale);
    const before = await headline(page).innerText();
    await askFor(page, '2018-12-31', locale);
    await expect(page.getByText(result.otherDay.problem)).toBeVisible();
    await expect(headline(page)).toHaveText(before);
  });
}
