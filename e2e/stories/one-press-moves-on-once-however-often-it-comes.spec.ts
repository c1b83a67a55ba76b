import type { Locator, Page } from '@playwright/test';
import { messages } from '../../lib/content/index';
import type { QuestionId } from '../../lib/interview/answers';
import { replay } from '../../lib/interview/replay';
import { compares } from '../compared';
import { expect, test } from '../fixture';
import { people } from '../people';
import { atQuestion, fillIn, send } from '../walk';

/** The ways in which one press comes as many. */
const presses: readonly (readonly [string, (control: Locator) => Promise<void>])[] = [
  ['a double click', (control) => control.dblclick()],
  [
    'twenty clicks where the finger is',
    async (control) => {
      await control.scrollIntoViewIfNeeded();
      const box = await control.boundingBox();
      if (box === null) throw new Error('nothing to press');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await control.page().mouse.move(x, y);
      for (let times = 0; times < 20; times++) await control.page().mouse.click(x, y);
    },
  ],
  [
    'twenty clicks at once',
    (control) =>
      control.evaluate((button: HTMLElement) => {
        for (let times = 0; times < 20; times++) button.click();
      }),
  ],
  [
    'Enter held',
    async (control) => {
      await control.focus();
      const { keyboard } = control.page();
      for (let times = 0; times < 20; times++) await keyboard.down('Enter');
      await keyboard.up('Enter');
    },
  ],
];

/** Where the browser stands, and how far it could go. */
const depth = (page: Page) => page.evaluate(() => [history.state?.step ?? 0, history.length]);

// Each of the two walks presses in two of the ways at every place, so that each way meets each kind of question.
for (const [turn, locale] of (['es', 'en'] as const).entries()) {
  test(`each place is left once, by ${presses[turn]?.[0]} and by ${presses[turn + 2]?.[0]}`, async ({
    page,
  }) => {
    const { check, result } = messages[locale];
    const person = people.augustArrival;
    const { path } = replay(person);
    const button = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
    let entries = 0;
    /** Presses in the way whose turn it is; whatever comes after the first press finds the next place. */
    const pressMany = async (control: Locator, at: number) => {
      const [, way] = presses[at % 2 ? turn : turn + 2] as (typeof presses)[0];
      await way(control);
    };
    const isAt = async (step: number, heading: string) => {
      await page.getByRole('main').getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
      expect(await depth(page), heading).toEqual([step, entries + step]);
    };

    await page.goto(`/${locale}/check/`);
    entries = (await depth(page))[1] as number;
    await pressMany(button(check.before.begin), turn);
    for (const [index, id] of path.entries()) {
      await isAt(index + 1, messages[locale].questions[id].title);
      // What is not answered stays, whatever was pressed; a press may have marked a choice, and it never sent it.
      const before = path[index - 1] as QuestionId;
      if (index === 3) {
        await page.goBack();
        await atQuestion(page, before, locale);
        await send(page, locale);
        await isAt(index + 1, messages[locale].questions[id].title);
      }
      await fillIn(page, id, person[id], locale);
      await pressMany(button(check.continue), index);
    }
    await isAt(path.length + 1, check.review.title);
    await pressMany(button(check.review.seeResult), turn);
    await isAt(path.length + 2, result.title);
    await compares(page, person);
  });
}
