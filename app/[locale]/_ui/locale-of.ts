import { notFound } from 'next/navigation';
import { isLocale, type Locale } from '../../../lib/content/locales';

export type LocaleProps = { params: Promise<{ locale: string }> };

/** The language of a page's address; any other segment is not a page of this site. */
export async function localeOf({ params }: LocaleProps): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return locale;
}
