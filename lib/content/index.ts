import { en } from './en/index';
import { es } from './es/index';
import type { Locale } from './locales';
import type { Messages } from './messages';

/** The words that every page may need, by language; the record's own words are apart (`law-messages.ts`). */
export const messages: Record<Locale, Messages> = { es, en };

/** What the guide is not, in each language: for what leaves it and is read where nobody chose one. */
export const notAdvice = { es: es.site.notAdvice, en: en.site.notAdvice };
