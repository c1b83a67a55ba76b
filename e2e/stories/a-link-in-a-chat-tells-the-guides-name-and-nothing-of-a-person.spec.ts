import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messages } from '../../lib/content/index';
import { filesIn, sitePath } from '../../lib/hosting/files';
import { attribute } from '../../lib/hosting/markup';
import { expect, test } from '../fixture';

const out = fileURLToPath(new URL('../../out', import.meta.url));

/**
 * What WhatsApp asks of a page (its page for developers on link previews, 21 May 2026): tags in the head, within the
 * first 300 KB, none empty. It gives no lengths in what could be read of it; those here are the least that reports on it
 * name (60 and 80 characters before they are cut, 300 KB for a picture of at least 300 by 200).
 */
const limits = { head: 300_000, title: 60, about: 80, picture: 300_000, width: 300, height: 200, ratio: 4 };

/** The tags of a preview as a reader of them finds them: in the head, by `property`, the first of each name. */
function previewOf(html: string): ReadonlyMap<string, string> {
  const head = /<head>([\s\S]*?)<\/head>/.exec(html.slice(0, limits.head))?.[1] ?? '';
  const found = new Map<string, string>();
  for (const tag of head.match(/<meta\b[^>]*>/g) ?? []) {
    const name = attribute(tag, 'property') ?? attribute(tag, 'name') ?? '';
    if (/^(?:og|twitter):/.test(name) && !found.has(name)) found.set(name, attribute(tag, 'content') ?? '');
  }
  return found;
}

/** The width and height that a PNG itself tells. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

const pages = filesIn(out)
  .filter((file) => file.endsWith('.html') && file !== '404.html')
  .map((file) => ({ path: sitePath(file), html: readFileSync(join(out, file), 'utf8') }));

test('every page is shown by the same neutral card, within what a chat can show', async ({ page }, story) => {
  expect(pages.length).toBeGreaterThanOrEqual(11);
  const cards = pages.map(({ path, html }) => {
    const tags = previewOf(html);
    const said = (name: string) => tags.get(name) ?? '';
    const locale = path.startsWith('/en/') ? 'en' : 'es';
    expect(said('og:title').length, path).toBeLessThanOrEqual(limits.title);
    expect(said('og:title'), path).toContain(messages[locale].site.name);
    expect(said('og:description').length, path).toBeLessThanOrEqual(limits.about);
    expect(
      [...tags].filter(([, content]) => content.trim() === ''),
      path,
    ).toEqual([]);
    expect(Object.fromEntries(tags), path).toMatchObject({
      'og:type': 'website',
      'og:locale': `${locale}_US`,
      'og:locale:alternate': locale === 'en' ? 'es_US' : 'en_US',
      'og:image:type': 'image/png',
      'og:image:alt': messages[locale].site.preview.image,
      'twitter:card': 'summary_large_image',
    });
    // Others read a chat: no word of TPS, of a country, of a status or of an answer.
    const shown = ['og:title', 'og:description', 'og:image:alt'].map(said).join(' ');
    expect(shown, path).not.toMatch(
      /TPS|venez|inmigra|immigra|estatus|status|asil|asyl|deport|resultado|result\b/i,
    );

    const picture = readFileSync(join(out, new URL(said('og:image'), 'https://site.invalid').pathname));
    const { width, height } = sizeOf(picture);
    expect([said('og:image:width'), said('og:image:height')], path).toEqual([`${width}`, `${height}`]);
    expect(picture.length, path).toBeLessThanOrEqual(limits.picture / 2);
    expect(width >= limits.width && height >= limits.height && width / height <= limits.ratio, path).toBe(
      true,
    );
    const source = `data:image/png;base64,${picture.toString('base64')}`;
    return { path, source, title: said('og:title'), about: said('og:description') };
  });

  // As a chat shows it on a narrow telephone: the middle square beside two lines of each, and the whole above them.
  const card = ({ source, title, about }: (typeof cards)[number]) => `
    <section><img class="square" src="${source}"><p class="title">${title}</p><p>${about}</p></section>
    <section class="large"><img src="${source}"><p class="title">${title}</p><p>${about}</p></section>`;
  await page.setViewportSize({ width: 360, height: 740 });
  await page.setContent(`<style>
    body { margin: 12px; background: #efeae2; font: 14px/19px sans-serif }
    section { width: 300px; margin: 0 0 8px; background: #fff; border-radius: 8px; overflow: hidden; min-height: 100px }
    .square { float: left; width: 100px; height: 100px; object-fit: cover; margin-right: 8px }
    .large img { width: 300px; height: 157px; display: block }
    p { margin: 4px 6px; max-height: 57px; overflow: hidden } .title { font-weight: bold; max-height: 57px }
  </style>${cards.map(card).join('')}`);
  const faults = await page.evaluate(() => [
    ...[...document.images].filter((image) => image.naturalWidth !== 1200).map(() => 'no picture'),
    ...[...document.querySelectorAll('p')]
      .filter((line) => line.scrollHeight > line.clientHeight)
      .map((line) => `cut: ${line.textContent}`),
  ]);
  expect(faults).toEqual([]);
  await story.attach('cards', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' });
});
