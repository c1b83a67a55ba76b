import { besideEntries as besideEn } from '../../../lib/content/en/beside-entries';
import { entries as entriesEn } from '../../../lib/content/en/entries';
import { law as lawEn } from '../../../lib/content/en/law';
import { besideEntries as besideEs } from '../../../lib/content/es/beside-entries';
import { entries as entriesEs } from '../../../lib/content/es/entries';
import { law as lawEs } from '../../../lib/content/es/law';
import type { EntryWords, LawMessages } from '../../../lib/content/law-messages';
import type { Locale } from '../../../lib/content/locales';

/** What the parts of the law page need to speak one language. */
export type Words = {
  readonly locale: Locale;
  readonly law: LawMessages;
  readonly entries: EntryWords;
};

const words: Record<Locale, Words> = {
  es: { locale: 'es', law: lawEs, entries: { ...besideEs, ...entriesEs } },
  en: { locale: 'en', law: lawEn, entries: { ...besideEn, ...entriesEn } },
};

export const wordsIn = (locale: Locale): Words => words[locale];
