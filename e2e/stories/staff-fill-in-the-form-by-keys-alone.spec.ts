import { staffWords } from '../../app/[locale]/staff/words';
import { messages } from '../../lib/content/index';
import { localeNames, locales } from '../../lib/content/locales';
import { day, exactly } from '../../lib/day';
import type { Answers } from '../../lib/interview/answers';
import { factsFrom } from '../../lib/interview/facts-from';
import { replay } from '../../lib/interview/replay';
import { register } from '../../lib/law/register';
import { determine } from '../../lib/rules/determine';
import { outcomeOf } from '../../lib/rules/finding';
import { writeRow } from '../../lib/triage/write-row';
import { Typist } from '../by-keys';
import { findingsIn } from '../copies';
import { expect, test } from '../fixture';
import { people } from '../people';
import { speak } from '../walk';

/** The typical case: held both, has the papers on the desk, was abroad once. */
const holder: Answers = {
  ...people.holderWithPapers,
  trips: 'yes',
  trip_list: [
    {
      left: exactly(day('2024-12-15')),
      returned: exactly(day('2025-01-05')),
      reason: 'family',
      permit: 'tps-travel',
      inspected: 'yes',
      heldTps: 'yes',
    },
  ],
};
const facts = factsFrom(replay(holder).answers);
const cells = writeRow({ code: 'A-17 b', language: 'es', facts, flags: {} }, 'en');

/** What the interview of the same person comes to. */
const found = (asOf: string) =>
  [
    ...new Set(
      determine(facts, register, day(asOf)).designations.flatMap(({ comparison }) =>
        [...(comparison?.facts.findings ?? []), ...(comparison?.filing.findings ?? [])].map((one) =>
          [one.rule, one.reason, outcomeOf(one)].join(' '),
        ),
      ),
    ),
  ].sort();

for (const locale of locales) {
  const { form, panel, days } = staffWords[locale];

  test(`a typical case without a mouse, in ${localeNames[locale]}`, async ({ page, today }) => {
    await page.goto(`/${locale}/staff/`);
    await expect(page.locator('#client_code')).toBeVisible();
    const typist = new Typist(page, locale);
    await typist.fillIn(cells);
    test.info().annotations.push({ type: 'keys', description: typist.told() });
    console.info(`dense form, ${locale}: ${typist.told()}`);

    expect(await findingsIn(page, '.panel')).toEqual(found(today));
    await expect(page.locator('.panel .first'), 'a trip is for a lawyer').toHaveAttribute(
      'data-tag',
      'lawyer',
    );
    await expect(page.getByText(panel.early)).toBeVisible();

    // The other language has everything, without a mouse as well; and back.
    const other = locale === 'es' ? 'en' : 'es';
    await page.locator('.skip').focus();
    await speak(page, other, 'keyboard');
    await expect(page.locator('#trip_1_left')).toHaveValue('2024-12-15');
    await expect(page.locator('#nationality_basis option:checked')).toHaveText(
      messages[other].questions.nat_ve.choices.born,
    );
    expect(await findingsIn(page, '.panel')).toEqual(found(today));
    await speak(page, locale, 'keyboard');

    await page.locator('#client_code').focus();
    await page.keyboard.press('Control+Enter');
    await expect(
      page.getByRole('heading', { level: 1, name: messages[locale].result.title, exact: true }),
    ).toBeFocused();
    expect(await findingsIn(page, '.screen')).toEqual(found(today));
    await page.getByRole('button', { name: form.back, exact: true }).first().press('Enter');
    await expect(page.locator('#client_code')).toHaveValue('A-17 b');

    // Another day; knowledge from before it is refused, and the day before stays.
    await page.locator('#days-asOf').fill('2025-09-20');
    expect(await findingsIn(page, '.panel')).toEqual(found('2025-09-20'));
    await page.locator('#days-knownOn').fill('2025-09-19');
    await page.locator('#days-knownOn').blur();
    await expect(page.getByText(days.problems['known-before'])).toBeVisible();
    expect(await findingsIn(page, '.panel')).toEqual(found('2025-09-20'));

    // The next person: asked once, then nothing of this one is left.
    await page.getByRole('button', { name: form.next, exact: true }).press('Enter');
    await expect(page.getByRole('button', { name: form.nextYes, exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#client_code')).toBeFocused();
    await expect(page.locator('#client_code')).toHaveValue('');
    await expect(page.locator('#trip_1_left')).toHaveCount(0);
    await expect(page.locator('.facts input:checked')).toHaveCount(0);
    await expect(page.getByText(panel.empty)).toBeVisible();
    await page.getByRole('button', { name: form.next, exact: true }).press('Enter');
    await expect(page.locator('#client_code'), 'nothing to ask about').toBeFocused();
  });
}

test('numbers lead to sections, letters tick, a search finds words of either language', async ({ page }) => {
  const { keyboard } = page;
  const at = () =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-column]')?.dataset.column);
  const { keys, panel } = staffWords.es;
  await page.goto('/es/staff/');
  await expect(page.locator('#client_code')).toBeVisible();
  // Single keys count outside of text boxes and lists; two figures soon after each other are one number.
  await keyboard.press('7');
  expect(await at()).toBe('absences_count');
  await keyboard.type('12');
  expect(await at()).toBe('absences_count');
  await expect(page.locator('#absences_count')).toHaveValue('12');
  await page.locator('#absences_count').fill('');
  await keyboard.press('Alt+1');
  await keyboard.press('Alt+3');
  expect(await at()).toBe('evidence_identity');
  await keyboard.press('Alt+2');
  expect(await at()).toBe('tps_history');
  // Boxes by their letters; none of these stands alone.
  await keyboard.type('bf');
  await expect(page.locator('#tps_history-none')).toBeChecked();
  await expect(page.locator('#tps_history-granted')).not.toBeChecked();
  await keyboard.type('b');
  await expect(page.locator('#tps_history-none')).not.toBeChecked();
  // Not assessed is a value of its own, and Delete gives it back.
  await keyboard.press('Alt+4');
  await keyboard.press('ArrowDown');
  await expect(page.locator('#nationality_basis')).toHaveValue('born');
  await keyboard.press('Delete');
  await expect(page.locator('#nationality_basis')).toHaveValue('');
  // Found by an English word without capitals, and by a Spanish one without its accent.
  for (const [word, field] of [
    ['stowaway', 'other_grounds'],
    ['polizon', 'other_grounds'],
    ['otra nacionalidad', 'other_nationality'],
  ] as const) {
    await keyboard.press('Control+k');
    await expect(page.locator('#find')).toBeFocused();
    await keyboard.type(word);
    await keyboard.press('Enter');
    expect(await at(), word).toBe(field);
  }
  // A missing fact leads to its field, seen below the bar that stays.
  await page.locator('.panel [data-fact="livedSince"]').press('Enter');
  expect(await at()).toBe('residence_since');
  const { top } = await page.locator('#residence_since').evaluate((field) => field.getBoundingClientRect());
  expect(top).toBeGreaterThan(48);
  // What cannot be read is named at its field and beside it, and counts for nothing.
  await keyboard.type('2023-02-31');
  await keyboard.press('Enter');
  await expect(page.locator('#residence_since-fault')).toContainText('2023-02-31');
  await expect(page.getByText(panel.unread)).toBeVisible();
  await keyboard.press('Control+Enter');
  await expect(page.getByText(staffWords.es.form.wholeProblem)).toBeVisible();
  expect(await at(), 'led to the field').toBe('residence_since');
  // Single keys can be turned off; the others stay.
  await page.locator('.guide summary').press('Enter');
  await page.getByLabel(keys.on, { exact: true }).press('Space');
  await keyboard.press('5');
  expect(await at()).toBeUndefined();
  await keyboard.press('/');
  await expect(page.locator('#find')).not.toBeFocused();
  await keyboard.press('Alt+5');
  expect(await at()).toBe('other_nationality_stay');
});
