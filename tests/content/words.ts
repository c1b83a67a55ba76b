import { batch as batchEn } from '../../lib/content/en/batch';
import { columns as columnsEn } from '../../lib/content/en/columns';
import * as redFlagsEn from '../../lib/content/en/red-flags';
import { staff as staffEn } from '../../lib/content/en/staff';
import { batch as batchEs } from '../../lib/content/es/batch';
import { columns as columnsEs } from '../../lib/content/es/columns';
import * as redFlagsEs from '../../lib/content/es/red-flags';
import { staff as staffEs } from '../../lib/content/es/staff';
import { messages as shared } from '../../lib/content/index';
import type { Locale } from '../../lib/content/locales';
import { readingMessages } from '../../lib/content/reading';

/** All words of a language, those that not every page loads included. */
export const messages = {
  es: {
    ...shared.es,
    ...readingMessages.es,
    staff: { ...staffEs, ...redFlagsEs, columns: columnsEs },
    batch: batchEs,
  },
  en: {
    ...shared.en,
    ...readingMessages.en,
    staff: { ...staffEn, ...redFlagsEn, columns: columnsEn },
    batch: batchEn,
  },
};

/** Every string in a tree of messages, by its path. */
export function strings(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree as object).flatMap(([key, value]) =>
    strings(value, path ? `${path}.${key}` : key),
  );
}

export const all: Record<Locale, [string, string][]> = { es: strings(messages.es), en: strings(messages.en) };
/** The string at a path. */
export const at = (locale: Locale, path: string) => all[locale].find(([name]) => name === path)?.[1];

/** The names of the holes in a text, each once, in alphabetical order. */
export function holes(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1] as string))].sort();
}
