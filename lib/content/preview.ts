/** What a chat shows of a link to the guide: its name, and nothing about whom it was sent to or by. */

import type { Locale } from './locales';
import type { Messages } from './messages';

/** The one picture of every preview, made by `lib/hosting/preview-image.ts`. */
export const previewImage = { path: '/preview.png', width: 1200, height: 630, type: 'image/png' } as const;

export type PreviewTag = { readonly content: string } & (
  | { readonly property: string }
  | { readonly name: string }
);

type Card = {
  /** The first is that of the page. */
  readonly locales: readonly [Locale, ...Locale[]];
  readonly title: string;
  readonly about: string;
  readonly image: Messages['site']['preview']['image'];
  /** The page's own path. */
  readonly path: string;
  /** Where the site stands, or empty where nobody has said. */
  readonly origin: string;
};

const territory = (locale: Locale) => `${locale}_US`;

/**
 * The tags of a preview. Without an origin no address of the page is written, because a wrong one would be followed; the
 * picture's is written from the root, which some readers find and the others leave out.
 */
export function previewTags({ locales, title, about, image, path, origin }: Card): readonly PreviewTag[] {
  const [own, ...others] = locales;
  const tags: Record<string, string> = {
    'og:type': 'website',
    'og:title': title,
    'og:description': about,
    ...(origin !== '' && { 'og:url': `${origin}${path}` }),
    'og:locale': territory(own),
  };
  return [
    ...Object.entries(tags).map(([property, content]) => ({ property, content })),
    ...others.map((locale) => ({ property: 'og:locale:alternate', content: territory(locale) })),
    { property: 'og:image', content: `${origin}${previewImage.path}` },
    { property: 'og:image:type', content: previewImage.type },
    { property: 'og:image:width', content: String(previewImage.width) },
    { property: 'og:image:height', content: String(previewImage.height) },
    { property: 'og:image:alt', content: image },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}
