import type { BookMessages } from '../../../lib/content/book-messages';
import { reviewBook as en } from '../../../lib/content/en/review-book';
import { reviewBook as es } from '../../../lib/content/es/review-book';
import type { Locale } from '../../../lib/content/locales';

/** The book's own words, by language. */
export const bookWords: Readonly<Record<Locale, BookMessages>> = { es, en };
