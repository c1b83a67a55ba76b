import { readFileSync } from 'node:fs';
import { messages } from '../../lib/content/index';
import { expect, test } from '../fixture';
import { people } from '../people';
import { begin, seeResult, walk } from '../walk';

for (const locale of ['es', 'en'] as const) {
  test(`copy ${locale}`, async ({ page }) => {
    const { copy: w } = messages[locale];
    await page.setViewportSize({ width: 360, height: 740 });
    await begin(page, locale);
    await walk(page, people.neverFiled, { locale, by: 'script' });
    await seeResult(page, locale);
    const section = page.locator('section.copy');
    await section.screenshot({ path: `/tmp/zz/copy-before-${locale}.png` });
    await page.getByRole('button', { name: w.make }).click();
    await section.getByRole('heading', { name: w.readyTitle }).waitFor();
    await section.locator('details summary').click();
    await section.screenshot({ path: `/tmp/zz/copy-${locale}.png` });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: w.save }).click(),
    ]);
    const path = `/tmp/zz/${download.suggestedFilename()}`;
    await download.saveAs(path);
    console.log(path, readFileSync(path, 'utf8'));
    const phrase = (await section.locator('.phrase dd').textContent()) ?? '';
    console.log(phrase);
    await section.locator('.qr').screenshot({ path: `/tmp/zz/qr-${locale}.png` });
    for (const [at, file] of [['check', path], ['staff', `/tmp/zz/qr-${locale}.png`]] as const) {
      const other = await page.context().newPage();
      await other.setViewportSize({ width: 360, height: 740 });
      await other.goto(`/${locale}/${at}/`);
      if (at === 'check') await other.locator('summary', { hasText: w.open.have }).click();
      await other.locator('#copy-file').setInputFiles(file);
      await expect(other.locator('#copy-phrase')).toBeFocused();
      await other.keyboard.type('ABCDE');
      await other.keyboard.press('Enter');
      await expect(other.locator('#copy-phrase-problem')).toBeVisible();
      await other.screenshot({ path: `/tmp/zz/open-${at}-${locale}.png`, fullPage: true });
      await other.locator('#copy-phrase').fill(phrase.toLowerCase());
      await other.keyboard.press('Enter');
      await expect(other.getByRole('heading', { level: 1, name: messages[locale].result.title })).toBeFocused();
      await other.screenshot({ path: `/tmp/zz/opened-${at}-${locale}.png` });
      await other.close();
    }
  });
}
