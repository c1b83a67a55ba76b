import type { Page } from '@playwright/test';
import { localeNames, locales } from '../../lib/content/locales';
import { expect, test } from '../fixture';
import { people } from '../people';
import { begin, seeResult, send, unfold, walk } from '../walk';

const height = 740;
/** An ordinary phone, and the narrowest screen that pages must fit (1280 px at 400 %). */
const widths = [320, 360];

/** What is wider than the screen, and what sticks out; a phone shrinks such a page, so its own width is no help. */
async function tooWide(page: Page) {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    const over = await page.evaluate((limit) => {
      const sticksOut = (element: Element) => {
        const { right, width } = element.getBoundingClientRect();
        return width > 0 && right > limit + 1 && element.closest('.table-scroll') === null;
      };
      const { scrollWidth } = document.documentElement;
      if (scrollWidth <= limit) return [];
      const elements = [...document.querySelectorAll('body *')].filter(sticksOut).slice(0, 3);
      return [`${scrollWidth} px`, ...elements.map(({ outerHTML }) => outerHTML.slice(0, 120))];
    }, width);
    found.push(...over.map((what) => `at ${width} px: ${what}`));
  }
  return found;
}

/** Every control but a link within a sentence, with the height at which it can be touched. */
async function tooLow(page: Page) {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button, summary, input[type=text], .choice label, .button, .leave, header a, nav a, .links a, .source a',
    );
    return (
      [...controls]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        // The skip link lies outside the screen until a keyboard reaches it: no finger ever does.
        .filter(({ box }) => box.height > 0 && box.height < 43.5 && box.right > 0)
        .map(({ element, box }) => `${box.height.toFixed(1)} px high: ${element.outerHTML.slice(0, 100)}`)
    );
  });
}

/** The spacing that a reader may set for all text (WCAG 1.4.12), given as the reader's own style sheet. */
async function spaceOut(page: Page, on: boolean) {
  await page.evaluate((given) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = given ? [sheet] : [];
  }, on);
}

/** What does not fit, each told once with the views where it does not. */
class Misfits {
  readonly #found = new Map<string, string[]>();

  constructor(readonly page: Page) {}

  #add(misfits: readonly string[], where: string) {
    for (const misfit of misfits) this.#found.set(misfit, [...(this.#found.get(misfit) ?? []), where]);
  }

  async look(where: string) {
    this.#add(await tooWide(this.page), where);
    this.#add(await tooLow(this.page), where);
  }

  async lookSpacedOut(where: string) {
    await spaceOut(this.page, true);
    this.#add(await tooWide(this.page), `${where}, spaced out`);
    await spaceOut(this.page, false);
  }

  none() {
    expect(Object.fromEntries(this.#found)).toEqual({});
  }
}

for (const locale of locales) {
  const name = localeNames[locale];

  test(`the pages for reading fit a narrow phone, in ${name}`, { tag: '@phone' }, async ({ page }) => {
    const misfits = new Misfits(page);
    for (const path of [
      '/',
      `/${locale}/`,
      ...['law', 'help', 'privacy', 'paper', 'staff', 'check'].map((at) => `/${locale}/${at}/`),
    ]) {
      await page.goto(path);
      await misfits.look(path);
      await misfits.lookSpacedOut(path);
    }
    misfits.none();
  });

  test(`a whole walk on a narrow phone, in ${name}`, { tag: '@phone' }, async ({ page }) => {
    const misfits = new Misfits(page);
    await begin(page, locale);
    await walk(page, people.childWithPapers, {
      locale,
      // By hand in the longer language: there a field lies under another first.
      by: locale === 'es' ? 'mouse' : 'script',
      at: async (place) => {
        await misfits.look(place);
        // With its errors shown, a question is at its longest, and in Spanish longer still.
        if (place === 'review' || locale === 'en') return;
        await send(page, locale);
        await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
        await misfits.look(`${place} with errors`);
      },
    });
    await seeResult(page, locale);
    await unfold(page);
    await misfits.look('result');
    await misfits.lookSpacedOut('result');
    misfits.none();
  });
}
