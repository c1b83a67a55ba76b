import type { Metadata } from 'next';
import { messages } from '../../../lib/content/index';
import { readingMessages } from '../../../lib/content/reading';
import { type LocaleProps, localeOf } from '../_ui/locale-of';
import { Reading } from '../_ui/reading';

export const dynamicParams = false;

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const locale = await localeOf(props);
  const { privacy } = readingMessages[locale];
  const { site } = messages[locale];
  return { title: `${privacy.title} · ${site.name}`, description: privacy.lead };
}

/** What happens to answers, in plain words; only what a test proves is claimed. */
export default async function PrivacyPage(props: LocaleProps) {
  const locale = await localeOf(props);
  const { privacy } = readingMessages[locale];
  return (
    <Reading locale={locale} page="privacy">
      <h1>{privacy.title}</h1>
      <p className="lead">{privacy.lead}</p>
      {privacy.sections.map(({ title, paragraphs }) => (
        <section key={title}>
          <h2>{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </Reading>
  );
}
