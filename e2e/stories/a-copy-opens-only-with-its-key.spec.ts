import { readFileSync } from 'node:fs';
import { staffWords } from '../../app/[locale]/staff/words';
import { formatDay } from '../../lib/content/days';
import { fill } from '../../lib/content/fill';
import { messages } from '../../lib/content/index';
import { localeNames, locales } from '../../lib/content/locales';
import { day } from '../../lib/day';
import { copyForm, findingsIn, openDoor, resultIn } from '../copies';
import { expect, test } from '../fixture';
import { people } from '../people';
import { printed, tight } from '../printed';
import { byKeys, byTouch, takesAway } from '../take-away';
import { arrives, begin, press, seeResult, tabTo, walk } from '../walk';

for (const locale of locales) {
  const { copy: words, result, check } = messages[locale];

  test(`made, printed, kept and opened @phone, in ${localeNames[locale]}`, async ({ page, context }) => {
    await begin(page, locale);
    await walk(page, people.childWithPapers, { locale, by: 'script' });
    await seeResult(page, locale);
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));

    const shown = await resultIn(page);
    const found = await findingsIn(page, '.screen');
    await takesAway(page, locale, byTouch);
    await takesAway(page, locale, byKeys);

    // By keyboard: made, with the key beside it.
    await press(page.getByRole('button', { name: words.make, exact: true }), 'keyboard');
    const ready = page.getByRole('heading', { name: words.readyTitle, exact: true });
    await expect(ready).toBeFocused();
    const made = page.locator('section.copy');
    const days = { made: formatDay(day('2026-11-21'), locale), until: formatDay(day('2026-12-21'), locale) };
    await expect(made.getByText(fill(words.days, days), { exact: true })).toBeVisible();
    const phrase = (await made.locator('.phrase dd').textContent()) ?? '';
    expect(phrase).toMatch(/^[2-9A-HJ-NP-Z]{5} [2-9A-HJ-NP-Z]{5}$/);
    const code = made.getByRole('img', { name: words.qrTitle, exact: true });
    const picture = await code.screenshot();
    const arriving = page.waitForEvent('download');
    await press(page.getByRole('button', { name: words.save, exact: true }), 'keyboard');
    const download = await arriving;
    expect(download.suggestedFilename()).toBe(
      `${fill(words.fileName, { made: '2026-11-21', until: '2026-12-21' })}.txt`,
    );
    const file = readFileSync(await download.path(), 'utf8');
    expect(await made.locator('.letters li').allTextContents()).toEqual(file.trim().split('\n'));
    expect(file.length).toBeLessThan(300);
    expect(tight(file)).not.toContain(tight(phrase));

    // On paper only if asked for, and never with its key.
    const rows = file.trim().split('\n').map(tight);
    expect((await printed(page, 'Letter')).text).not.toContain(rows[0]);
    await page.getByRole('checkbox', { name: words.onSheet, exact: true }).check();
    const sheet = await printed(page, 'Letter');
    expect(rows.filter((row) => !sheet.text.includes(row))).toEqual([]);
    expect(sheet.text).toContain(tight(words.sheetTitle));
    expect(sheet.text).not.toContain(tight(phrase));
    await page.emulateMedia({ media: 'print' });
    const onPaper = await page.locator('.sheet-copy .qr').screenshot();
    await page.emulateMedia({ media: 'screen' });
    expect(requests, 'no network in any of it').toEqual([]);

    // Opened on the check page by its letters as typed, in small ones, and a wrong key first.
    const check2 = await context.newPage();
    await check2.goto(`/${locale}/check/`);
    const have = check2.locator('summary', { hasText: words.open.have });
    await tabTo(have);
    await check2.keyboard.press('Enter');
    const form = copyForm(check2, locale);
    const later = requests.length;
    await tabTo(form.letters);
    await check2.keyboard.insertText(file.toLowerCase());
    await tabTo(form.phrase);
    await check2.keyboard.type('abcde-23456');
    await check2.keyboard.press('Enter');
    await expect(form.wrong).toHaveText(words.open.problems['wrong-phrase']);
    await expect(form.phrase).toBeFocused();
    await expect(form.letters).toHaveValue(file.toLowerCase());
    await form.phrase.fill(phrase);
    await form.send.tap();
    await arrives(check2, result.title);
    expect(await resultIn(check2)).toBe(shown);
    const opened = fill(words.open.opened, { made: days.made });
    await expect(check2.getByText(opened)).toBeVisible();
    expect((await printed(check2, 'Letter')).text, 'whoever finds the sheet').not.toContain(tight(opened));
    expect(requests.slice(later)).toEqual([]);
    // And erased like any answers.
    await check2.getByRole('button', { name: check.wipe, exact: true }).click();
    await check2.getByRole('button', { name: check.yes, exact: true }).click();
    await arrives(check2, check.before.title);
    await expect(check2.locator('form.open-copy textarea')).toHaveValue('');

    // By a picture of the screen, by one of the paper, and by the file, on the page of staff too.
    const photo = { name: 'photo.png', mimeType: 'image/png', buffer: picture };
    const paper = { name: 'paper.png', mimeType: 'image/png', buffer: onPaper };
    const text = { name: 'copy.txt', mimeType: 'text/plain', buffer: Buffer.from(`\uFEFF${file}`) };
    const ways = [
      ['check', photo],
      ['staff', paper],
      ['staff', text],
    ] as const;
    for (const [at, picked] of ways) {
      await check2.goto(`/${locale}/${at}/`);
      await (at === 'check' ? have.click() : openDoor(check2));
      await form.file.setInputFiles(picked);
      await expect(form.phrase).toBeFocused();
      await check2.keyboard.type(phrase);
      await check2.keyboard.press('Enter');
      if (at === 'check') {
        await arrives(check2, result.title);
        expect(await resultIn(check2)).toBe(shown);
        continue;
      }
      // Staff have the facts in their form, and the same comparison beside it and in whole.
      const { form: dense, copy } = staffWords[locale];
      await expect(check2.getByText(fill(copy.opened, { made: days.made }))).toBeVisible();
      expect(await findingsIn(check2, '.panel')).toEqual(found);
      await check2.getByRole('button', { name: dense.whole, exact: true }).click();
      await arrives(check2, result.title);
      expect(await findingsIn(check2, '.screen')).toEqual(found);
    }
  });
}
