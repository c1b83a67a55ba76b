import { readdirSync } from 'node:fs';

/** Every file in a folder and the folders in it, as sorted paths relative to it, with forward slashes. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll('\\', '/'))
    .sort();
}

/** The path under which a file of the site is asked for: `es/index.html` is `/es/`. */
export function sitePath(file: string): string {
  return `/${file}`.replace(/\/index\.html$/, '/');
}
