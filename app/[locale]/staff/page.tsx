import './staff.css';
import type { Metadata } from 'next';
import { messages } from '../../../lib/content/index';
import { type LocaleProps, localeOf } from '../_ui/locale-of';
import { PreviewTags } from '../_ui/preview-tags';
import { SITTING } from '../check/sitting-root';
import { Staff } from './staff';

export const dynamicParams = false;

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { site, check } = messages[await localeOf(props)];
  return { title: `${check.tab.start} · ${site.name}`, robots: { index: false } };
}

/** Where legal aid staff open a sealed copy; what it holds is then shown as on the check page. */
export default async function StaffPage(props: LocaleProps) {
  const locale = await localeOf(props);
  return (
    <>
      <PreviewTags locale={locale} page="staff" />
      <div id={SITTING}>
        <Staff initial={locale} />
      </div>
    </>
  );
}
