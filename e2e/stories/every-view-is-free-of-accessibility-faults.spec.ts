import { staffWords } from '../../app/[locale]/staff/words';
import { messages } from '../../lib/content/index';
import { localeNames, locales } from '../../lib/content/locales';
import { questions } from '../../lib/interview/questions/index';
import { replay } from '../../lib/interview/replay';
import { Faults } from '../axe';
import { expect, test } from '../fixture';
import { lookAt } from '../other-day';
import { people } from '../people';
import { begin, fillIn, seeResult, send, speak, unfold, walk } from '../walk';

/** The one question that neither of these two is asked; somebody else is, below. */
const notAsked = 'stateless_ve';
const { childWithPapers, tellsAll } = people;
const first = replay(childWithPapers).path;
/** Each looks only at what the one before was not asked. */
const looks = [
  ['the short questions', childWithPapers, first],
  ['the full questions', tellsAll, replay(tellsAll).path.filter((id) => !first.includes(id))],
] as const;
/** The first question of each kind: the others have the same colours, so the dark is looked at there. */
const firstOfKind = new Set(
  questions
    .filter(({ kind }, at) => questions.findIndex((one) => one.kind === kind) === at)
    .map(({ id }) => id),
);

test('these two are asked every question but one', () => {
  const asked: string[] = looks.flatMap(([, , places]) => places);
  expect(asked.sort()).toEqual(
    questions
      .map(({ id }) => id as string)
      .filter((id) => id !== notAsked)
      .sort(),
  );
});

for (const [name, person, places] of looks) {
  test(`${name} as they come and filled in`, async ({ page }) => {
    const faults = new Faults(page, 'main');
    await begin(page, 'es');
    await walk(page, person, {
      locale: 'es',
      by: 'script',
      at: async (place) => {
        if (place === 'review' || !places.includes(place)) return;
        const comes = `${place}, es`;
        if (!firstOfKind.has(place)) return faults.lookAtMarkup(comes);
        await faults.lookInTheLight(comes);
        // Filled in, each kind is the same but for the words, which the other looks at them see.
        await fillIn(page, place, person[place], 'es', 'script');
        await speak(page, 'en', 'script');
        await faults.look(`${place} filled in, en`);
        await speak(page, 'es', 'script');
      },
    });
    faults.none();
  });

  test(`${name} with their problems named`, async ({ page }) => {
    const faults = new Faults(page, 'main');
    await begin(page, 'en');
    await walk(page, person, {
      locale: 'en',
      by: 'script',
      at: async (place) => {
        if (place === 'review' || !places.includes(place)) return;
        // Papers may go untold; one of some kind without its month is a problem.
        if (place === 'residence_spans') await page.getByRole('radio').first().check();
        await send(page, 'en', 'script');
        await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
        const where = `${place} with problems`;
        if (firstOfKind.has(place)) return faults.lookInBoth('en', where);
        await faults.lookAtMarkup(`${where}, en`);
      },
    });
    faults.none();
  });
}

for (const who of ['childWithPapers', 'tellsAll', 'unsureOfAll', 'stateless', 'citizen'] as const) {
  test(`the review and the result of ${who}`, async ({ page }) => {
    const faults = new Faults(page, 'main');
    await begin(page, 'es');
    await walk(page, people[who], {
      locale: 'es',
      by: 'script',
      at: async (place) => {
        if (place === 'review')
          return who === 'childWithPapers' ? faults.look(place) : faults.lookAtMarkup(place);
        if (place !== notAsked) return;
        await faults.lookInBoth('es', place);
        await send(page, 'es');
        await faults.lookInBoth('es', `${place} with problems`);
      },
    });
    await seeResult(page, 'es');
    // The colours of what these two have more than others are looked at below, once it is opened.
    const opens = who === 'unsureOfAll' || who === 'stateless';
    if (who === 'childWithPapers') await faults.lookInBoth('es', 'result');
    else await (opens ? faults.lookAtMarkup('result') : faults.lookInTheLight('result'));
    if (who === 'unsureOfAll') {
      // It is worked out only for somebody who opens it, and then what is private still stays closed.
      const changes = page.locator('details.changes');
      await expect(changes.locator('[data-fact], [data-hypothesis]')).toHaveCount(0);
      await changes.locator('> summary').click();
      await expect(changes.locator('[data-fact="livedSince"]')).toBeVisible();
      await expect(changes.locator('[data-hypothesis]')).toHaveCount(3);
      await expect(changes.locator('[data-fact="arrests"]')).toBeHidden();
      const opened = new Faults(page, 'details.changes');
      await opened.look('what could change');
      opened.none();
    }
    if (who === 'citizen') {
      await page.getByRole('button', { name: messages.es.copy.make, exact: true }).click();
      await page.locator('section.copy summary').click();
      const copy = new Faults(page, 'section.copy');
      await copy.look('a copy');
      copy.none();
    }
    if (who === 'stateless') {
      await lookAt(page, '2025-09-20', 'es');
      await unfold(page);
      await faults.lookInBoth('es', 'result on another day, unfolded');
    }
    faults.none();
  });
}

for (const [width, height] of [
  [1280, 800],
  [360, 740],
] as const) {
  test(`the form of staff, what cannot be read in it, ${width} pixels wide`, async ({ page }) => {
    const { form } = staffWords.es;
    await page.setViewportSize({ width, height });
    await page.goto('/es/staff/');
    const wide = width > 1000;
    const faults = new Faults(page, wide ? 'html' : 'main');
    await page.locator('#in_us').selectOption('yes');
    await page.locator('#tps_history-granted').check();
    await page.locator('#paper_type').check();
    await page.locator('#arrests').check();
    await page.locator('#red_flag_detained').selectOption('yes');
    await page.locator('#absences_count').fill('1');
    await page.locator('#permit_end_date').fill('2026-13-01');
    await page.locator('#find').fill('recibo');
    await expect(page.getByRole('option').first()).toBeVisible();
    // Narrow, the same stands in another order and in other sizes; colours and words were looked at wide.
    await (wide ? faults.lookInBoth('es', 'form') : faults.lookAtMarkup('form'));
    if (!wide) return faults.none();
    await page.locator('#permit_end_date').fill('2026-10-02');
    await page.getByRole('button', { name: form.whole, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: messages.es.result.title })).toBeFocused();
    await faults.lookAtMarkup('whole result');
    faults.none();
  });
}

test.describe('pages', () => {
  // The server answers an unknown address with 404, which browsers remark on.
  test.use({ expectedLines: [/404/] });

  for (const locale of locales) {
    test(`the pages for reading and the first screen, in ${localeNames[locale]}`, async ({ page }) => {
      const faults = new Faults(page);
      const rooms = ['', 'law/', 'help/', 'privacy/', 'paper/', 'check/', 'nowhere/'].map(
        (at) => `/${locale}/${at}`,
      );
      for (const path of locale === 'es' ? ['/', ...rooms] : rooms) {
        await page.goto(path);
        // Words have no colour of their own: the dark is looked at once, and not in the long tables of the law.
        const dark = locale === 'es' && !path.endsWith('/law/');
        await (locale !== 'es'
          ? faults.lookAtMarkup(path)
          : dark
            ? faults.look(path)
            : faults.lookInTheLight(path));
      }
      await page.goto(`/${locale}/check/`);
      await page.reload();
      await expect(page.getByText(messages[locale].check.before.after.reloaded)).toBeVisible();
      await (locale === 'es' ? faults.look('after a reload') : faults.lookAtMarkup('after a reload'));
      faults.none();
    });
  }
});
