import type { Metadata } from 'next';
import { messages } from '../../../lib/content/index';
import { type LocaleProps, localeOf } from '../_ui/locale-of';
import { PreviewTags } from '../_ui/preview-tags';
import { Check } from './check';
import { SITTING } from './sitting-root';

export const dynamicParams = false;

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { site, check } = messages[await localeOf(props)];
  return { title: `${check.tab.start} · ${site.name}`, robots: { index: false } };
}

/** One route for the whole interview, the review and the result: nothing is fetched after it has loaded. */
export default async function CheckPage(props: LocaleProps) {
  const locale = await localeOf(props);
  return (
    <>
      <PreviewTags locale={locale} page="check" />
      <div id={SITTING}>
        <Check initial={locale} />
      </div>
    </>
  );
}
