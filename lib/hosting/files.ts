import { readdirSync } from 'node:fs';

/** Every file in a folder and the folders in it, as sorted paths relative to it, with forward slashes. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll('\\', '/'))
    .sort();
}

/** The path that an address names, without its query; throws where the address is not one of this site. */
export function ownPath(address: string): string {
  if (!address.startsWith('/') || address.startsWith('//'))
    throw new Error(`${address} is not a file of the site.`);
  return address.slice(0, address.search(/[?#]|$/));
}

/** The path under which a file of the site is asked for: `es/index.html` is `/es/`. */
export function sitePath(file: string): string {
  return `/${file}`.replace(/\/index\.html$/, '/');
}
