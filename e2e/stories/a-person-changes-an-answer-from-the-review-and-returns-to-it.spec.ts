import { fill } from '../../lib/content/fill';
import { messages } from '../../lib/content/index';
import { localeNames, locales } from '../../lib/content/locales';
import type { Answers, QuestionId } from '../../lib/interview/answers';
import { replay } from '../../lib/interview/replay';
import { expect, test } from '../fixture';
import { people } from '../people';
import { answerQuestion, arrives, atQuestion, begin, headingOf, holds, send, walk } from '../walk';

const { neverFiled, holderWithPapers } = people;

/** What it takes to have held TPS after all: one answer changed, and what that opens. */
const { tps_history, tps_which, tps_docs, doc_dates, doc_when, filed_when, rereg } = holderWithPapers;
const held = {
  ...neverFiled,
  tps_history,
  tps_which,
  tps_docs,
  doc_dates,
  doc_when,
  filed_when,
  rereg,
} as Answers;

for (const locale of locales) {
  const { check, questions } = messages[locale];

  test(`changing answers from the review, in ${localeNames[locale]}`, async ({ page }) => {
    const review = page.locator('main dl.answers');
    const told = async () => (await review.allInnerTexts()).join('\n');
    const change = (id: QuestionId) => {
      const what = fill(check.review.changeWhat, { what: questions[id].short });
      return page.getByRole('button', { name: `${check.review.change} ${what}`, exact: true }).click();
    };
    await begin(page, locale);
    await walk(page, neverFiled, { locale, by: 'script' });
    const first = await told();

    // Each one opened and sent as it is: back on the review, and nothing else has moved.
    for (const id of replay(neverFiled).path) {
      await change(id);
      await atQuestion(page, id, locale);
      await holds(page, id, neverFiled[id], locale);
      await send(page, locale);
      await arrives(page, check.review.title);
      expect(await told()).toBe(first);
    }

    // Opened and left by Back: the same.
    await change('trips');
    await atQuestion(page, 'trips', locale);
    await page.goBack();
    await arrives(page, check.review.title);
    expect(await told()).toBe(first);

    // A change that opens questions asks those and only those, then returns.
    await change('tps_history');
    await answerQuestion(page, 'tps_history', held.tps_history, locale);
    const opened = replay(held).path.filter((id) => neverFiled[id] === undefined);
    expect(opened).toContain('doc_when');
    for (const id of opened) {
      await atQuestion(page, id, locale);
      await answerQuestion(page, id, held[id], locale);
    }
    await arrives(page, check.review.title);
    const changed = await told();
    for (const id of opened) expect(changed).toContain(questions[id].short);
    expect(changed).not.toContain(questions.late_condition.short);

    // Changed back, the answers of the short way are all still there.
    await change('tps_history');
    await answerQuestion(page, 'tps_history', neverFiled.tps_history, locale);
    await arrives(page, check.review.title);
    expect(await told()).toBe(first);

    // A change that ends the questions early: Back leads to the change, to the review it came from, and then, at each
    // press, to another question that is still asked.
    await change('in_us');
    await answerQuestion(page, 'in_us', 'no', locale);
    await arrives(page, check.review.title);
    const { path } = replay({ ...neverFiled, in_us: 'no' });
    await page.goBack();
    await atQuestion(page, 'in_us', locale);
    await page.goBack();
    await arrives(page, check.review.title);
    let before = check.review.title;
    for (let presses = 0; before !== questions[path[0] as QuestionId].title; presses++) {
      expect(presses, 'presses of Back').toBeLessThan(60);
      await page.goBack();
      await expect(headingOf(page), 'Back shows another place').not.toHaveText(before);
      before = await headingOf(page).innerText();
    }
  });
}
