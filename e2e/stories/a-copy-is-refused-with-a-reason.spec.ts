import { staffWords } from '../../app/[locale]/staff/words';
import { formatDay } from '../../lib/content/days';
import { fill } from '../../lib/content/fill';
import { messages } from '../../lib/content/index';
import { localeNames, locales } from '../../lib/content/locales';
import { bytesOf, groupsOf, rowsOf } from '../../lib/handoff/letters';
import { replay } from '../../lib/interview/replay';
import { copyForm, openDoor, sealedOn } from '../copies';
import { expect, test } from '../fixture';
import { people } from '../people';

for (const locale of locales) {
  const { copy: words } = messages[locale];

  test(`what is typed stays, and nothing else is lost, in ${localeNames[locale]}`, async ({ page }) => {
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
