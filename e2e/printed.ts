import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';

/** Lines break where they like on paper, so text is compared without its spaces. */
export const tight = (text: string) => text.normalize('NFC').replace(/[\s\u00ad]+/g, '');

/** The sheet as a reader of PDFs finds it: its pages, its words and its title. */
export async function printed(page: Page, format: 'Letter' | 'A4') {
  await page.emulateMedia({ media: 'print' });
  const bytes = new Uint8Array(await page.pdf({ format, preferCSSPageSize: true, tagged: true }));
  await page.emulateMedia({ media: 'screen' });
  const pdf = await getDocumentProxy(bytes);
  const { text } = await extractText(pdf, { mergePages: true });
  const { info } = await getMeta(pdf);
  return { pages: pdf.numPages, text: tight(text), title: String(info.Title) };
}
