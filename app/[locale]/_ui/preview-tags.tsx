import { messages } from '../../../lib/content/index';
import { type Locale, localeNames, locales } from '../../../lib/content/locales';
import { type PreviewTag, previewTags } from '../../../lib/content/preview';
import { addressOf, type PageName } from './site-link';

const origin = process.env.SITE_ORIGIN ?? '';

const Tags = ({ tags }: { tags: readonly PreviewTag[] }) =>
  tags.map((tag) => <meta key={JSON.stringify(tag)} {...tag} />);

/**
 * What a chat shows of a link to a page. Others read the chat, so the title is the guide's name and the page's place in
 * it, and not the tab's, which says what the law page is about. The framework's own way of writing these wants to know
 * where the site stands; this does not.
 */
export function PreviewTags({ locale, page }: { locale: Locale; page: PageName }) {
  const { name, nav, paper, staff, preview } = messages[locale].site;
  const names = { ...nav, paper, staff };
  const tags = previewTags({
    locales: [locale, ...locales.filter((other) => other !== locale)],
    title: page === 'start' ? name : `${names[page]} · ${name}`,
    ...preview,
    ...{ path: addressOf(locale, page), origin },
  });
  return <Tags tags={tags} />;
}

/** The same of the front door, which has both languages. */
export function DoorPreviewTags() {
  const { preview } = messages.es.site;
  const tags = previewTags({
    locales: [...locales],
    title: locales.map((locale) => messages[locale].site.name).join(' · '),
    about: locales.map((locale) => localeNames[locale]).join(' · '),
    image: preview.image,
    ...{ path: '/', origin },
  });
  return <Tags tags={tags} />;
}
