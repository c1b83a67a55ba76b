import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesIn } from './files';

/** The folder of the site in which every script is named after its content. */
export const SCRIPTS_FOLDER = 'browser';

/** The path on the site of a script with this content: `page` becomes `/browser/page-1a2b3c4d5e6f.js`. */
export function contentName(name: string, code: Uint8Array): string {
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 12);
  return `/${SCRIPTS_FOLDER}/${name}-${hash}.js`;
}

/**
 * Gives the scripts at the top of an export names after their content, so that no old copy of one can meet a new page,
 * and says which path became which.
 */
export function renameScripts(out: string): ReadonlyMap<string, string> {
  const scripts = filesIn(out).filter((file) => /^[^/]+\.js$/.test(file));
  if (scripts.length > 0) mkdirSync(join(out, SCRIPTS_FOLDER), { recursive: true });
  return new Map(
    scripts.map((file) => {
      const path = contentName(basename(file, '.js'), readFileSync(join(out, file)));
      renameSync(join(out, file), join(out, path));
      return [`/${file}`, path];
    }),
  );
}
