import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';

/** Lines break where they like on paper, so text is compared without its spaces. */
export const tight = (text: string) => text.normalize('NFC').replace(/[\s\u00ad]+/g, '');

async function pdfOf(page: Page, format: 'Letter' | 'A4') {
  await page.emulateMedia({ media: 'print' });
  const bytes = new Uint8Array(await page.pdf({ format, preferCSSPageSize: true, tagged: true }));
  await page.emulateMedia({ media: 'screen' });
  return getDocumentProxy(bytes);
}

/** The sheet as a reader of PDFs finds it: its pages, its words and its title. */
export async function printed(page: Page, format: 'Letter' | 'A4') {
  const pdf = await pdfOf(page, format);
  const { text } = await extractText(pdf, { mergePages: true });
  const { info } = await getMeta(pdf);
  return { pages: pdf.numPages, text: tight(text), title: String(info.Title) };
}

/** Only how many pages it takes: to read the words again on other paper takes longer than to print. */
export const pagesOf = async (page: Page, format: 'Letter' | 'A4') => (await pdfOf(page, format)).numPages;
