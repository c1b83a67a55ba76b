/** Every word of the guide in both languages, by its path: what a reviewer quotes. */
import type { BookPart } from '../../../lib/content/book-messages';
import { batch as batchEn } from '../../../lib/content/en/batch';
import { besideEntries as besideEn } from '../../../lib/content/en/beside-entries';
import { columns as columnsEn } from '../../../lib/content/en/columns';
import { entries as entriesEn } from '../../../lib/content/en/entries';
import { law as lawEn } from '../../../lib/content/en/law';
import * as redFlagsEn from '../../../lib/content/en/red-flags';
import { staff as staffEn } from '../../../lib/content/en/staff';
import { batch as batchEs } from '../../../lib/content/es/batch';
import { besideEntries as besideEs } from '../../../lib/content/es/beside-entries';
import { columns as columnsEs } from '../../../lib/content/es/columns';
import { entries as entriesEs } from '../../../lib/content/es/entries';
import { law as lawEs } from '../../../lib/content/es/law';
import * as redFlagsEs from '../../../lib/content/es/red-flags';
import { staff as staffEs } from '../../../lib/content/es/staff';
import { messages } from '../../../lib/content/index';
import { readingMessages } from '../../../lib/content/reading';

/** One text in both languages, under the path at which both stand. */
export type Text = { readonly path: string; readonly es: string; readonly en: string };

const trees = {
  es: {
    ...messages.es,
    ...readingMessages.es,
    staff: { ...staffEs, ...redFlagsEs, columns: columnsEs },
    batch: batchEs,
    law: lawEs,
    acts: { ...besideEs, ...entriesEs },
  },
  en: {
    ...messages.en,
    ...readingMessages.en,
    staff: { ...staffEn, ...redFlagsEn, columns: columnsEn },
    batch: batchEn,
    law: lawEn,
    acts: { ...besideEn, ...entriesEn },
  },
};

/** The texts below a path, in the order in which Spanish has them; throws where the languages part. */
function textsIn(es: unknown, en: unknown, path: string): Text[] {
  if (typeof es === 'string' && typeof en === 'string')
    return es === '' && en === '' ? [] : [{ path, es, en }];
  if (typeof es !== 'object' || typeof en !== 'object') {
    // A language's own note on an address, for one, is not a word.
    if (es === en) return [];
    throw new Error(`the languages part at ${path}`);
  }
  const keys = Object.keys(es ?? {});
  if (keys.length !== Object.keys(en ?? {}).length) throw new Error(`the languages part at ${path}`);
  return keys.flatMap((key) =>
    textsIn((es as Record<string, unknown>)[key], (en as Record<string, unknown>)[key], `${path}.${key}`),
  );
}

/** Every text of both languages; the parts are the roots of the paths. */
export const texts: readonly Text[] = (Object.keys(trees.es) as (keyof typeof trees.es)[]).flatMap((root) =>
  textsIn(trees.es[root], trees.en[root], root),
);

const byPath = new Map(texts.map((text) => [text.path, text]));

/** The text at a path; throws when there is none, so that the book cannot point into nothing. */
export function textAt(path: string): Text {
  const found = byPath.get(path);
  if (!found) throw new Error(`no text at ${path}`);
  return found;
}

/** The texts at or below a path. */
export const textsAt = (path: string): readonly Text[] =>
  texts.filter((text) => text.path === path || text.path.startsWith(`${path}.`));

/** The part of the book in which a text stands: the rules and reasons of a result have parts of their own. */
export function partOf({ path }: Text): BookPart {
  if (/^result\.(rules|inShort)\./.test(path)) return 'rules';
  if (path.startsWith('result.reasons.')) return 'reasons';
  return path.slice(0, path.indexOf('.')) as BookPart;
}
