import { enReading } from './en/index';
import { esReading } from './es/index';
import type { Locale } from './locales';
import type { ReadingMessages } from './messages';

/** The words of the pages for reading only, by language. */
export const readingMessages: Record<Locale, ReadingMessages> = { es: esReading, en: enReading };
