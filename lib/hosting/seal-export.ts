// Runs after `next build`: makes the export safe to serve from anywhere. The steps are in the order of `sealExport`.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserScripts, scriptOf, writeBrowserScripts } from './browser-scripts';
import { moduleNames } from './client-components';
import { compressed, isCompressible } from './compress';
import { renameScripts } from './content-names';
import { filesIn, sitePath } from './files';
import { planHeaders } from './header-plan';
import { hostFiles } from './host-files';
import { isMain } from './is-main';
import { lawHash } from './law-hash.mjs';
import { type Site, sealPage } from './seal-page';
import { isHidden } from './site-file';

/** The file in the export that lists each page's inline script hashes, for whoever sets the headers. */
export const HASHES_FILE = 'csp.json';

// The framework's scripts, and what they fetch when they move between pages inside the browser. Ours are joined by
// plain links and may not fetch at all, so nobody would ever ask for them; the twins of 404.html would answer 200.
function isUnused(file: string, files: ReadonlySet<string>): boolean {
  if (/^_next\/.*\.js$/.test(file)) return true;
  if (/^(?:404|_not-found)\//.test(file)) return true;
  if (!file.endsWith('.txt')) return false;
  return /(?:^|\/)__next\./.test(file) || files.has(file.replace(/\.txt$/, '.html'));
}

function removeUnused(out: string): void {
  const files = new Set(filesIn(out));
  for (const file of files) if (isUnused(file, files)) rmSync(join(out, file));
}

function sealPages(out: string, site: Site, scripts: BrowserScripts): Record<string, string[]> {
  const hashes: Record<string, string[]> = {};
  for (const file of filesIn(out).filter((name) => name.endsWith('.html'))) {
    const path = sitePath(file);
    const html = readFileSync(join(out, file), 'utf8');
    const sealed = sealPage(path, html, site, scriptOf(path, scripts));
    writeFileSync(join(out, file), sealed.html);
    hashes[path] = sealed.hashes;
  }
  return hashes;
}

function readFrom(out: string, path: string): Buffer {
  const file = join(out, path);
  if (!existsSync(file)) throw new Error(`${path} is missing.`);
  return readFileSync(file);
}

function writeAll(folder: string, texts: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
}

function writeHostFiles(out: string, hosts: string, hashes: Record<string, string[]>): void {
  const paths = filesIn(out).map(sitePath);
  const { published, beside } = hostFiles(
    planHeaders(
      paths.filter((path) => !isHidden(path)),
      hashes,
    ),
  );
  writeAll(out, published);
  writeAll(hosts, beside);
}

function compressFiles(out: string): void {
  for (const file of filesIn(out).filter(isCompressible)) {
    const bytes = readFileSync(join(out, file));
    const { gz, br } = compressed(bytes);
    if (gz.length < bytes.length) writeFileSync(join(out, `${file}.gz`), gz);
    if (br.length < bytes.length) writeFileSync(join(out, `${file}.br`), br);
  }
}

/**
 * Seals the export in a folder and gives the count of its pages. Takes the folder where `next build` noted its modules,
 * the scripts of the pages that have one, and the folder for what hosts read but never serve; throws, naming the page.
 */
export function sealExport(
  out: string,
  serverFolder: string,
  scripts: BrowserScripts,
  hosts: string,
): number {
  if (existsSync(join(out, HASHES_FILE))) throw new Error(`${out} is sealed already: build it again first.`);
  removeUnused(out);
  const modules = moduleNames(serverFolder);
  const site = { modules, renamed: renameScripts(out), read: (path: string) => readFrom(out, path) };
  const hashes = sealPages(out, site, scripts);
  writeFileSync(join(out, HASHES_FILE), `${JSON.stringify(hashes, null, 2)}\n`);
  writeHostFiles(out, hosts, hashes);
  compressFiles(out);
  return Object.keys(hashes).length;
}

if (isMain(import.meta.url)) {
  try {
    const out = resolve(process.argv[2] ?? 'out');
    const scripts = await writeBrowserScripts(resolve('app'), out, lawHash(resolve('.')));
    const pages = sealExport(out, resolve('.next/server/app'), scripts, resolve('.hosts'));
    console.log(`Sealed ${pages} pages`);
  } catch (error) {
    console.error(`\nThe export was not sealed. ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
