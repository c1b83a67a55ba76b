import { messages } from '../../lib/content/index';
import { localeNames, locales } from '../../lib/content/locales';
import { questions } from '../../lib/interview/questions/index';
import { Faults } from '../axe';
import { expect, test } from '../fixture';
import { lookAt } from '../other-day';
import { people } from '../people';
import { begin, fillIn, seeResult, send, speak, unfold, walk } from '../walk';

const child = people.childWithPapers;
/** The one question that this person is not asked; somebody else is, below. */
const notAsked = 'stateless_ve';

test('every question as it comes and filled in', async ({ page }) => {
  const faults = new Faults(page);
  const asked: string[] = [];
  await begin(page, 'es');
  await walk(page, child, {
    locale: 'es',
    by: 'script',
    at: async (place) => {
      if (place === 'review') return;
      asked.push(place);
      await faults.lookInTheLight(`${place}, es`);
      await fillIn(page, place, child[place], 'es', 'script');
      await speak(page, 'en', 'script');
      await faults.look(`${place} filled in, en`);
      await speak(page, 'es', 'script');
    },
  });
  expect(asked).toEqual(questions.map(({ id }) => id).filter((id) => id !== notAsked));
  faults.none();
});

test('every question with its problems named', async ({ page }) => {
  const faults = new Faults(page);
  await begin(page, 'en');
  await walk(page, child, {
    locale: 'en',
    by: 'script',
    at: async (place) => {
      if (place === 'review') return;
      await send(page, 'en', 'script');
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
      await faults.lookInBoth('en', `${place} with problems`);
    },
  });
  faults.none();
});

for (const who of ['childWithPapers', 'unsureOfAll', 'stateless', 'citizen'] as const) {
  test(`the review and the result of ${who}`, async ({ page }) => {
    const faults = new Faults(page);
    await begin(page, 'es');
    await walk(page, people[who], {
      locale: 'es',
      by: 'script',
      at: async (place) => {
        if (place === 'review') return faults.lookInBoth('es', place);
        if (place !== notAsked) return;
        await faults.lookInBoth('es', place);
        await send(page, 'es');
        await faults.lookInBoth('es', `${place} with problems`);
      },
    });
    await seeResult(page, 'es');
    await faults.lookInBoth('es', 'result');
    if (who === 'stateless') {
      await lookAt(page, '2025-09-20', 'es');
      await unfold(page);
      await faults.lookInBoth('es', 'result on another day, unfolded');
    }
    faults.none();
  });
}

test.describe('pages', () => {
  // The server answers an unknown address with 404, which browsers remark on.
  test.use({ expectedLines: [/404/] });

  for (const locale of locales) {
    test(`the pages for reading and the first screen, in ${localeNames[locale]}`, async ({ page }) => {
      const faults = new Faults(page);
      const rooms = ['', 'law/', 'help/', 'privacy/', 'check/', 'nowhere/'].map((at) => `/${locale}/${at}`);
      for (const path of locale === 'es' ? ['/', ...rooms] : rooms) {
        await page.goto(path);
        // Words have no colour of their own: the dark is looked at once.
        await (locale === 'es' ? faults.look(path) : faults.lookInTheLight(path));
      }
      await page.goto(`/${locale}/check/`);
      await page.reload();
      await expect(page.getByText(messages[locale].check.before.afterReload)).toBeVisible();
      await faults.look('after a reload');
      faults.none();
    });
  }
});
