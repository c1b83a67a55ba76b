import type { Metadata } from 'next';
import { messages } from '../../../lib/content/index';
import { type LocaleProps, localeOf } from '../_ui/locale-of';
import { SITTING } from '../check/sitting-root';
import { Staff } from './staff';

export const dynamicParams = false;

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { site, check } = messages[await localeOf(props)];
  return { title: `${check.tab.start} · ${site.name}`, robots: { index: false } };
}

/** Where legal aid staff open a sealed copy; what it holds is then shown as on the check page. */
export default async function StaffPage(props: LocaleProps) {
  return (
    <div id={SITTING}>
      <Staff initial={await localeOf(props)} />
    </div>
  );
}
