import { headersFor } from './headers';

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** The hashes of each page's inline scripts, by the path of the page. */
export type PageHashes = Readonly<Record<string, readonly string[]>>;

/** What a host has to be told: the headers of any answer, and what single paths carry in place of them. */
export interface HeaderPlan {
  readonly everywhere: Headers;
  readonly apart: readonly { readonly path: string; readonly headers: Headers }[];
}

/** The page that a host answers with where it has nothing. */
export const NOT_FOUND_PATH = '/404.html';

// Names and values that need no escape in any of the formats; anything else would have to be thought about.
const PLAIN_PATH = /^\/[\w./~-]*$/;
const PLAIN_VALUE = /^[^"\\$#{}`\n]+$/;

function checkPlain(path: string, headers: Headers): void {
  if (!PLAIN_PATH.test(path)) throw new Error(`${path} cannot be named in a host's file.`);
  for (const [name, value] of Object.entries(headers))
    if (!PLAIN_VALUE.test(value)) throw new Error(`${path}: ${name} cannot be written in a host's file.`);
}

/**
 * The plan for these paths of the site. What is not there gets the headers of the page that says so: a rule for a whole
 * folder would have a host's "not found" kept for a year under a name that the next build may fill.
 */
export function planHeaders(paths: readonly string[], hashes: PageHashes): HeaderPlan {
  const everywhere = headersFor(NOT_FOUND_PATH, hashes[NOT_FOUND_PATH]);
  checkPlain(NOT_FOUND_PATH, everywhere);
  const apart = paths.map((path) => {
    const own = headersFor(path, hashes[path]);
    checkPlain(path, own);
    const other = Object.entries(own).filter(([name, value]) => everywhere[name] !== value);
    return { path, headers: Object.fromEntries(other) };
  });
  return { everywhere, apart: apart.filter(({ headers }) => Object.keys(headers).length > 0) };
}

/** The values of one header by path, where they are not the same everywhere. */
export function valuesOf({ apart }: HeaderPlan, name: string): { path: string; value: string }[] {
  return apart.flatMap(({ path, headers }) => {
    const value = headers[name];
    return value === undefined ? [] : [{ path, value }];
  });
}
