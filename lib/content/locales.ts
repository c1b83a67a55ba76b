/** The languages of the site; Spanish is the first. */
export const locales = ['es', 'en'] as const;
export type Locale = (typeof locales)[number];

/** True when a path segment names a language of the site. */
export const isLocale = (text: string): text is Locale => (locales as readonly string[]).includes(text);

/** The other language: what the switch on every page leads to. */
export const otherLocale = (locale: Locale): Locale => (locale === 'es' ? 'en' : 'es');

/** Each language's own name for itself. */
export const localeNames: Record<Locale, string> = { es: 'Español', en: 'English' };
