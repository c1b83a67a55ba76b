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

/** The sheet as a reader of PDFs finds it: how many pages, the words of each and of all, and its title. */
export async function printed(page: Page, format: 'Letter' | 'A4') {
  const pdf = await pdfOf(page, format);
  const { text } = await extractText(pdf, { mergePages: false });
  const { info } = await getMeta(pdf);
  const words = text.map(tight);
  return { pages: words.length, words, text: words.join(''), title: String(info.Title) };
}

/** A run of words of the sheet, in the order in which it is read. */
type Run = {
  readonly text: string;
  /** The row that it stands in, over the whole sheet; null outside of one. */
  readonly row: number | null;
  /** The table whose headings it belongs to; null elsewhere. */
  readonly headOf: number | null;
};

/** The words of the sheet as the document has them, and the smallest letters of its sources and of all the rest. */
export async function written(page: Page) {
  await page.emulateMedia({ media: 'print' });
  const found = await page.locator('.sheet').evaluate((sheet) => {
    const runs: Run[] = [];
    const points = { sources: Number.POSITIVE_INFINITY, body: Number.POSITIVE_INFINITY };
    const [rows, tables] = [[...sheet.querySelectorAll('tbody tr')], [...sheet.querySelectorAll('table')]];
    const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement: parent, textContent } = texts.currentNode;
      if (parent === null || !textContent || textContent.trim() === '') continue;
      // The picture prints only where it was asked for.
      if (!parent.checkVisibility()) continue;
      const row = rows.indexOf(parent.closest('tbody tr') as Element);
      const head = parent.closest('thead') ? tables.indexOf(parent.closest('table') as HTMLTableElement) : -1;
      runs.push({ text: textContent, row: row < 0 ? null : row, headOf: head < 0 ? null : head });
      const part = parent.closest('.sheet-sources, .sheet-signs, .sheet-keys') ? 'sources' : 'body';
      points[part] = Math.min(points[part], Number.parseFloat(getComputedStyle(parent).fontSize) * 0.75);
    }
    const tops = [...sheet.querySelectorAll('.sheet-sides')].map((sides) =>
      [...sides.children].map((side) => Math.round(side.getBoundingClientRect().top)),
    );
    return { runs, points, uneven: tops.filter(([es, en]) => es !== en).length };
  });
  await page.emulateMedia({ media: 'screen' });
  return found;
}

// Signs of outcomes and numbers of sources are drawn by the style sheet.
const drawn = /^(?:[=≠?§i]|\d+\.)?$/;

/**
 * What is wrong with the paper beside what is written: every run of words stands in its place, whole rows on one page,
 * the headings of a table again on each of its pages, and nothing else anywhere.
 */
export function misprints(runs: readonly Run[], words: readonly string[]): string[] {
  const wrong: string[] = [];
  const text = words.join('');
  const ends = words.map((_, page) => words.slice(0, page + 1).join('').length);
  const pageOf = (at: number) => ends.findIndex((end) => at < end);
  const heads = new Map<number, string>();
  for (const { text: head, headOf } of runs)
    if (headOf !== null) heads.set(headOf, (heads.get(headOf) ?? '') + tight(head));
  const repeated = [...new Set(heads.values())];
  const without = (gap: string) => repeated.reduce((left, head) => left.replace(head, ''), gap);
  const pagesOf = new Map<number, Set<number>>();
  let from = 0;
  for (const { text: run, row } of runs) {
    const looked = tight(run);
    const place = text.indexOf(looked, from);
    if (place < 0) {
      wrong.push(`not in its place: ${run}`);
      continue;
    }
    const gap = without(text.slice(from, place));
    // An accent that reaches over the edge of a page is painted on both.
    if (!drawn.test(gap) && gap !== looked.charAt(0)) wrong.push(`stands there too: ${gap}`);
    from = place + looked.length;
    if (row === null) continue;
    const pages = pagesOf.get(row) ?? new Set();
    pagesOf.set(row, pages.add(pageOf(place)).add(pageOf(from - 1)));
  }
  if (!drawn.test(without(text.slice(from)))) wrong.push(`stands at the end too: ${text.slice(from)}`);
  let last = 0;
  for (const [row, pages] of pagesOf) {
    const [first = 0] = pages;
    if (pages.size > 1) wrong.push(`a row is broken: ${row}`);
    // A page that begins with a row begins with the headings of its table.
    const opens = runs.find((run) => run.row === row)?.text ?? '';
    if (first > last && words[first]?.startsWith(tight(opens))) wrong.push(`no headings above row ${row}`);
    last = first;
  }
  return wrong;
}

/** Only how many pages it takes: to read the words again on other paper takes longer than to print. */
export const pagesOf = async (page: Page, format: 'Letter' | 'A4') => (await pdfOf(page, format)).numPages;
