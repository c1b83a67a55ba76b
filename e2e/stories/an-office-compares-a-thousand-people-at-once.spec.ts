import { batchWords } from '../../app/[locale]/staff/batch/words';
import { staffWords } from '../../app/[locale]/staff/words';
import { fill } from '../../lib/content/fill';
import { messages } from '../../lib/content/index';
import { localeNames, locales } from '../../lib/content/locales';
import { mixedCsv } from '../../lib/hosting/bench-rows';
import { Faults } from '../axe';
import { expect, test } from '../fixture';
import {
  broken,
  button,
  comparesWithADayBefore,
  erasesTheList,
  filtersAndGroups,
  opensTheLast,
  picked,
  printsTheSelected,
  readsAList,
  results,
  savedBy,
  seesOnePerson,
  selectsTwo,
} from '../office';

for (const locale of locales) {
  const words = batchWords[locale];
  const { parts } = staffWords[locale];

  test(`a whole day of an office without a network, in ${localeNames[locale]}`, async ({ page, context }) => {
    const started: string[] = [];
    page.on('worker', (worker) => started.push(new URL(worker.url()).pathname));
    await page.goto(`/${locale}/staff/`);
    // Loaded whole: from here on nothing is asked of anybody.
    await expect.poll(() => started.length).toBe(1);
    await context.setOffline(true);
    await seesOnePerson(page, locale);

    await button(page, parts.many).click();
    await readsAList(page, locale);
    await selectsTwo(page, locale);
    const faults = new Faults(page, 'main');
    await (locale === 'es' ? faults.look('results') : faults.lookAtMarkup('results'));
    await filtersAndGroups(page, locale);
    await printsTheSelected(page, locale);

    const [name, table] = await savedBy(page, button(page, words.save.csvComma));
    expect(name).toBe(`${words.save.results}-2026-11-21.csv`);
    expect(table.split('\r\n').length).toBe(952);
    expect(table.startsWith(locale === 'es' ? '\ufeffcodigo_cliente,' : '\ufeffclient_code,')).toBe(true);
    const [, errors] = await savedBy(page, button(page, words.errors.save));
    expect(errors).toContain(`21,${locale === 'es' ? 'base_nacionalidad' : 'nationality_basis'},xyzzy,`);
    const [, kept] = await savedBy(page, button(page, words.save.jsonl));
    await comparesWithADayBefore(page, locale, kept);
    await faults.lookAtMarkup('difference');

    await page.getByRole('heading', { name: words.drawings.title }).click();
    await expect(page.getByRole('table', { name: words.drawings.of.tag }).getByRole('row')).toHaveCount(5);
    await (locale === 'es' ? faults.look('drawings') : faults.lookAtMarkup('drawings'));
    faults.none();

    const grid = results(page, locale);
    await grid.focus();
    await page.keyboard.press('Home');
    const key = await grid.locator('tr[data-index="0"] button').innerText();
    await page.keyboard.press('Enter');
    await expect(page.locator('#client_code')).toHaveValue(key);
    await button(page, staffWords[locale].form.next).first().click();
    await button(page, staffWords[locale].form.nextYes).click();
    await button(page, parts.many).click();
    await opensTheLast(page, locale);
    await erasesTheList(page, locale);
    expect(started).toHaveLength(1);
  });
}

test('a long list is held, goes on and is stopped, and is an act as long as it runs', async ({ page }) => {
  const words = batchWords.en;
  await page.clock.install({ time: new Date('2026-11-21T12:00:00') });
  await page.goto('/en/staff/');
  await button(page, staffWords.en.parts.many).click();
  const long = mixedCsv({ rows: 8_000, broken, locale: 'en' });
  await page.getByLabel(words.pick.label).setInputFiles(picked('list.csv', long));
  await button(page, words.pause).click();
  const done = page.locator('.working');
  await expect(done).toContainText(words.held);
  await expect(done).toContainText(words.heldErases);
  await page.waitForTimeout(150);
  const before = await done.innerText();
  await page.waitForTimeout(400);
  expect(await done.innerText()).toBe(before);
  // Held, it is no act, and somebody is asked whether anybody is there; as it goes on, nobody is.
  const asking = page.getByRole('alertdialog');
  await page.clock.fastForward('08:10');
  await expect(asking).toBeVisible();
  await button(page, messages.en.check.idle.stay).click();
  await button(page, words.goOn).click();
  await expect(done).not.toContainText(words.held);
  await page.clock.fastForward('08:10');
  await expect(asking).toHaveCount(0);
  await expect(done).toBeVisible();
  await button(page, words.cancel).click();
  await expect(page.getByText(words.stopped)).toBeVisible();
  await expect(page.locator('#batch-title')).toBeFocused();
});

test('dates that can be read in two ways are asked about once, and a column that says who somebody is refuses the file', async ({
  page,
}) => {
  const words = batchWords.es;
  await page.goto('/es/staff/');
  await button(page, staffWords.es.parts.many).click();
  const pick = (text: string) => page.getByLabel(words.pick.label).setInputFiles(picked('a.csv', text));
  await pick('client_code;nombre\nA1;Ana\n');
  await expect(page.getByText(words.refused)).toContainText('nombre');
  await pick('client_code;residence_since\nA1;03/04/2021\nA2;25/04/2021\n');
  await button(page, words.asking.go).click();
  await expect(page.getByText(words.asking.choose)).toBeVisible();
  await page.getByLabel('3 de abril de 2021').check({ force: true });
  await button(page, words.asking.go).click();
  await expect(page.getByText(fill(words.counts.sum, { read: '2', rows: '2', errors: '0' }))).toBeVisible();
  await expect(page.locator('#batch-read')).toBeFocused();
});
