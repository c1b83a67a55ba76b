/** A person on the check page: begins, answers, reaches the review and the result, by mouse or keyboard alone. */
import type { Locator, Page } from '@playwright/test';
import { fill } from '../lib/content/fill';
import { messages } from '../lib/content/index';
import type { Locale } from '../lib/content/locales';
import type { Answers, QuestionId } from '../lib/interview/answers';
import { replay } from '../lib/interview/replay';
import { fillInByScript, headingHasFocus, pressByScript } from './by-script';
import { expect } from './fixture';
import { type Mark, marksOf } from './marks';

/** `script` sends the same events without a hand: for stories that are about what comes after the walk. */
export type By = 'mouse' | 'keyboard' | 'script';

type Walk = {
  locale: Locale;
  by?: By;
  /** The question after which to start, already answered. */
  after?: QuestionId;
  /** The question at which to stop, shown and not answered. */
  until?: QuestionId;
  /** Called at each question, before it is answered, and on the review. */
  at?: (place: QuestionId | 'review') => Promise<void>;
};

const hasFocus = (control: Locator) => control.evaluate((element) => element === document.activeElement);

/** Presses Tab until a control has focus, as somebody without a mouse does; fails when it never comes. */
export async function tabTo(control: Locator): Promise<void> {
  // Looked up once, not at every press: a press of Tab draws nothing anew.
  const element = await control.elementHandle();
  const isThere = (one: Node | null) => one === document.activeElement;
  for (let presses = 0; presses < 120; presses++) {
    if (await control.page().evaluate(isThere, element)) return;
    await control.page().keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${control}`);
}

/** Presses a button or follows a link. */
export async function press(control: Locator, by: By = 'mouse'): Promise<void> {
  if (by === 'mouse') return control.click();
  if (by === 'script') return control.dispatchEvent('click');
  await tabTo(control);
  await control.page().keyboard.press('Enter');
}

/** Into a group of radio buttons by Tab, then along it by arrows. */
async function chooseByKeys(control: Locator): Promise<void> {
  const { keyboard } = control.page();
  const element = await control.elementHandle();
  const inGroup = (one: Node | null) =>
    (document.activeElement as HTMLInputElement | null)?.name === (one as HTMLInputElement).name;
  for (let presses = 0; !(await control.page().evaluate(inGroup, element)); presses++) {
    if (presses > 120) throw new Error(`Tab never reaches the group of ${control}`);
    await keyboard.press('Tab');
  }
  for (let arrows = 0; !(await hasFocus(control)); arrows++) {
    if (arrows > 12) throw new Error(`the arrows never reach ${control}`);
    await keyboard.press('ArrowDown');
  }
  if (!(await control.isChecked())) await keyboard.press('Space');
}

async function put(mark: Mark, by: By): Promise<void> {
  const { control } = mark;
  const { keyboard } = control.page();
  switch (mark.as) {
    case 'radio':
      if (by === 'script') return control.dispatchEvent('click');
      return by === 'mouse' ? control.check() : chooseByKeys(control);
    case 'box':
      if (by === 'mouse') return control.setChecked(mark.on);
      // A script comes to empty boxes: nothing to look at where none is to be ticked.
      if (by === 'script' && !mark.on) return;
      if ((await control.isChecked()) === mark.on) return;
      if (by === 'script') return control.dispatchEvent('click');
      await tabTo(control);
      return keyboard.press('Space');
    case 'text':
      if (by !== 'keyboard') return control.fill(mark.text);
      if ((await control.inputValue()) === mark.text) return;
      await tabTo(control);
      // Tab selects what a field holds, so typing takes its place.
      await (mark.text === '' ? keyboard.press('Backspace') : keyboard.type(mark.text));
      return;
    case 'room':
      if ((await mark.room.count()) === 0) await press(control, by);
  }
}

/** The title of the tab at a place, which is its number and nothing else. */
export function tabAt(place: QuestionId | 'review' | 'result', answers: Answers, locale: Locale): string {
  const { check, site } = messages[locale];
  const places = ['start', ...replay(answers).path, 'review', 'result'];
  return `${fill(check.tab.step, { step: places.indexOf(place) })} · ${site.name}`;
}

export const headingOf = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });

/** Waits for a new place by its heading, which takes focus. */
export async function arrives(page: Page, heading: string, by: By = 'mouse'): Promise<void> {
  if (by === 'script') return headingHasFocus(page, heading);
  // A locator's own wait looks more often than an assertion does, and a walk waits often.
  await page.getByRole('main').getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  await expect(headingOf(page)).toBeFocused();
}

/** Waits for a question's page and says whether focus is on its heading, where each new place puts it. */
export async function atQuestion(
  page: Page,
  id: QuestionId,
  locale: Locale,
  by: By = 'mouse',
): Promise<void> {
  await arrives(page, messages[locale].questions[id].title, by);
}

/** Fills a question in without sending it, unless a button to send it is named for a script. */
export async function fillIn<Q extends QuestionId>(
  page: Page,
  id: Q,
  answer: Answers[Q],
  locale: Locale,
  by: By = 'mouse',
  button?: string,
): Promise<void> {
  const byName = async () => {
    const marks = marksOf(page, id, answer, locale);
    for (const mark of marks) await put(mark, by);
    // What a button made room for is asked for by name each time.
    return marks.every(({ as }) => as !== 'room');
  };
  if (by !== 'script') await byName();
  else await fillInByScript(page, `${locale} ${id} ${JSON.stringify(answer)}`, byName, button);
}

/** That a question's fields hold an answer, and the boxes that are not part of it hold nothing. */
export async function holds<Q extends QuestionId>(
  page: Page,
  id: Q,
  answer: Answers[Q],
  locale: Locale,
): Promise<void> {
  for (const mark of marksOf(page, id, answer, locale)) {
    if (mark.as === 'radio') await expect(mark.control).toBeChecked();
    else if (mark.as === 'box') await expect(mark.control).toBeChecked({ checked: mark.on });
    else if (mark.as === 'text') await expect(mark.control).toHaveValue(mark.text);
  }
}

export function send(page: Page, locale: Locale, by: By = 'mouse'): Promise<void> {
  const name = messages[locale].check.continue;
  if (by === 'script') return pressByScript(page, name);
  return press(page.getByRole('button', { name, exact: true }), by);
}

/** Fills a question in and sends it. */
export async function answerQuestion<Q extends QuestionId>(
  page: Page,
  id: Q,
  answer: Answers[Q],
  locale: Locale,
  by: By = 'mouse',
): Promise<void> {
  if (by === 'script') return fillIn(page, id, answer, locale, by, messages[locale].check.continue);
  await fillIn(page, id, answer, locale, by);
  await send(page, locale, by);
}

/** Opens the check page and begins. */
export async function begin(page: Page, locale: Locale): Promise<void> {
  await page.goto(`/${locale}/check/`);
  await page.getByRole('button', { name: messages[locale].check.before.begin, exact: true }).click();
}

/** From the first question (or the one after a question named) to the review, or to the question named. */
export async function walk(
  page: Page,
  answers: Answers,
  { locale, by = 'mouse', after, until, at }: Walk,
): Promise<void> {
  const { path } = replay(answers);
  for (const id of path.slice(after === undefined ? 0 : path.indexOf(after) + 1)) {
    await atQuestion(page, id, locale, by);
    await at?.(id);
    if (id === until) return;
    await answerQuestion(page, id, answers[id], locale, by);
  }
  await arrives(page, messages[locale].check.review.title, by);
  await at?.('review');
}

/** From the review to the result. */
export async function seeResult(page: Page, locale: Locale, by: By = 'mouse'): Promise<void> {
  const { check, result } = messages[locale];
  await press(page.getByRole('button', { name: check.review.seeResult, exact: true }), by);
  await arrives(page, result.title, by);
}

/** Presses the language switch in the header. */
export async function speak(page: Page, to: Locale, by: By = 'mouse'): Promise<void> {
  await press(page.getByRole('banner').locator(`a[hreflang="${to}"]`), by);
  await expect(page.locator('html')).toHaveAttribute('lang', to);
}

/** Opens everything on the page that is folded. */
export async function unfold(page: Page): Promise<void> {
  const folded = page.locator('main details:not([open]) > summary:visible');
  while ((await folded.count()) > 0) await folded.first().click();
}
