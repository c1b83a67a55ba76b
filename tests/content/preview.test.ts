/** The tags of a link preview, with and without a place for the site to stand. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DoorPreviewTags, PreviewTags } from '../../app/[locale]/_ui/preview-tags';
import { locales } from '../../lib/content/locales';
import { previewImage, previewTags } from '../../lib/content/preview';
import { messages } from './words';

const card = { locales: ['es', 'en'], title: 'a', about: 'b', image: 'c', path: '/es/law/' } as const;
const valuesOf = (origin: string) =>
  Object.fromEntries(
    previewTags({ ...card, origin }).map((tag) => ['property' in tag ? tag.property : tag.name, tag.content]),
  );

describe('the addresses of a preview', () => {
  it('are whole where it is known where the site stands', () => {
    expect(valuesOf('https://guide.example')).toMatchObject({
      'og:url': 'https://guide.example/es/law/',
      'og:image': `https://guide.example${previewImage.path}`,
    });
  });

  it('lead nowhere else where it is not: the picture from the root, and no address of the page', () => {
    const found = valuesOf('');
    expect(found['og:image']).toBe(previewImage.path);
    expect(found).not.toHaveProperty('og:url');
    expect(Object.values(found).filter((content) => content.includes('://'))).toEqual([]);
  });
});

describe('the title of a preview', () => {
  it.each(locales)('is the name of the guide and the place in it: %s', (locale) => {
    const { name, nav } = messages[locale].site;
    for (const page of ['start', 'check', 'law', 'help', 'privacy'] as const) {
      const html = renderToStaticMarkup(createElement(PreviewTags, { locale, page }));
      const title = page === 'start' ? name : `${nav[page]} · ${name}`;
      expect(html, page).toContain(`<meta property="og:title" content="${title}"/>`);
    }
  });

  it('of the front door is the name in both languages', () => {
    const html = renderToStaticMarkup(createElement(DoorPreviewTags));
    for (const locale of locales) expect(html).toContain(messages[locale].site.name);
  });
});
