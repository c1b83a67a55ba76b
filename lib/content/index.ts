import { en } from './en/index';
import { es } from './es/index';
import type { Locale } from './locales';
import type { Messages } from './messages';

/** Every word of the pages, by language; the record's own words are apart (`law-messages.ts`). */
export const messages: Record<Locale, Messages> = { es, en };
