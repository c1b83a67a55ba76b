import './book.css';
import type { Metadata } from 'next';
import { type LocaleProps, localeOf } from '../_ui/locale-of';
import { ReviewBook } from './book';
import { bookWords } from './words';

export const dynamicParams = false;

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { title } = bookWords[await localeOf(props)];
  return { title, robots: { index: false, follow: false } };
}

/** The review book; a page only where the build was asked for it (`pageExtensions` in next.config.js). */
export default async function ReviewBookPage(props: LocaleProps) {
  return <ReviewBook locale={await localeOf(props)} />;
}
