import { readFileSync } from 'node:fs';
import { staffWords } from '../../app/[locale]/staff/words';
import { formatDay } from '../../lib/content/days';
import { fill } from '../../lib/content/fill';
import { messages } from '../../lib/content/index';
import { localeNames, locales } from '../../lib/content/locales';
import { day } from '../../lib/day';
import { bytesOf, groupsOf, rowsOf } from '../../lib/handoff/letters';
import { replay } from '../../lib/interview/replay';
import { copyForm, findingsIn, openDoor, resultIn, sealedOn } from '../copies';
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

  test(`refused with a reason, and nothing else is lost, in ${localeNames[locale]}`, async ({ page }) => {
    const { problems } = words.open;
    const [good, old] = [await sealedOn(people.neverFiled), await sealedOn(people.neverFiled, '2026-10-01')];
    const letters = good.rows.join('\n');
    const changed = (at: number, to: number) => {
      const { bytes } = bytesOf(letters) as { bytes: Uint8Array };
      bytes[at] = to;
      return rowsOf(bytes).join('');
    };
    const slip = `${letters.slice(0, 30)}${letters[30] === 'A' ? 'B' : 'A'}${letters.slice(31)}`;
    const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const wrong: readonly (readonly [string, string])[] = [
      ['', problems.empty],
      [slip, fill(problems.row, { row: 2 })],
      [hostile, fill(problems['foreign-letter'], { letter: '<', row: 1 })],
      ['data:,x', fill(problems['foreign-letter'], { letter: ',', row: 1 })],
      ['ABC', fill(problems.row, { row: 1 })],
      ['Z'.repeat(40_000), problems['too-long']],
      [changed(0, 2), problems['newer-version']],
      [changed(0, 90), problems['no-copy']],
      [old.rows.join(''), fill(problems.expired, { day: formatDay(old.until, locale) })],
      [changed(40, 0), problems['wrong-phrase']],
    ];
    const picked = [
      ['a.txt', 'text/plain', Buffer.alloc(65_537, 65), problems['too-large']],
      ['a.bin', '', Buffer.from([0xff, 0xfe, 0, 1]), problems.unreadable],
      ['a.png', 'image/png', Buffer.from(hostile), problems.unreadable],
      [
        'a.svg',
        'image/svg+xml',
        Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" onload="alert(3)"/>`),
        problems.unreadable,
      ],
      ['b.png', 'image/png', await page.screenshot(), problems['no-qr']],
    ] as const;
    page.on('dialog', (dialog) => {
      throw new Error(`a script ran: ${dialog.message()}`);
    });
    await page.goto(`/${locale}/staff/`);
    await openDoor(page);
    const form = copyForm(page, locale);
    // Nothing for the browser to keep, nor for a keyboard or a spelling service to learn from.
    await expect(page.locator('form.open-copy')).toHaveAttribute('autocomplete', 'off');
    for (const field of [form.letters, form.phrase]) {
      for (const [service, off] of [
        ['autocomplete', 'off'],
        ['autocapitalize', 'off'],
        ['spellcheck', 'false'],
      ] as const) {
        await expect(field).toHaveAttribute(service, off);
      }
    }
    await form.phrase.fill(good.phrase);
    for (const [text, why] of wrong) {
      await form.letters.fill(text);
      await form.send.click();
      await expect(form.wrong).toHaveText(why);
      await expect(form.letters).toHaveValue(text);
      await expect(form.phrase).toHaveValue(good.phrase);
    }
    for (const [name, mimeType, buffer, why] of picked) {
      await form.file.setInputFiles({ name, mimeType, buffer });
      await expect(form.wrong).toHaveText(why);
      await expect(form.phrase).toHaveValue(good.phrase);
    }
    await form.letters.fill(letters);
    for (const phrase of ['', 'ABCDE', 'ABCDE 0ABCD']) {
      await form.phrase.fill(phrase);
      await form.send.click();
      await expect(form.wrong).toHaveText(problems['phrase-form']);
    }
    await form.phrase.fill(groupsOf(good.phrase).join('-'));
    await form.send.click();
    await expect(page.locator('#nationality_basis')).toHaveValue('born');
    // A copy of answers that are not yet complete fills in what they tell, once the person before is let go.
    const { trips: _, ...half } = replay(people.neverFiled).answers;
    const open = await sealedOn({ ...half, nat_ve: 'naturalised' });
    await openDoor(page);
    await form.letters.fill(open.rows.join(' '));
    await form.phrase.fill(open.phrase);
    await form.send.click();
    await expect(page.getByText(staffWords[locale].copy.replace)).toBeVisible();
    await expect(page.locator('#nationality_basis')).toHaveValue('born');
    await page.keyboard.press('Enter');
    await expect(page.locator('#nationality_basis')).toHaveValue('naturalised');
    await expect(page.locator('#absences_count')).toHaveValue('');
    await expect(page.locator('#client_code')).toBeFocused();
  });
}
