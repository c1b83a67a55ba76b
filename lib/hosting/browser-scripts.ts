// The pages on which somebody answers need components that live in the browser, and neither the framework's router nor
// its renderer, which are half of what it would send. So each such page names what it runs in a `browser.tsx` of its own,
// that alone is bundled, and Preact, which knows React's ways, brings it to life.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { contentName, SCRIPTS_FOLDER } from './content-names';
import { filesIn } from './files';

const ENTRY = /^\[locale\]\/(.+)\/browser\.tsx$/;

/** Which script brings a page to life: the page's path after the language, `check`, to the script's path on the site. */
export type BrowserScripts = ReadonlyMap<string, string>;

async function bundle(entry: string, lawHash: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    // Telephones that no longer get a newer browser.
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    alias: { react: 'preact/compat', 'react-dom': 'preact/compat' },
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.LAW_HASH': JSON.stringify(lawHash),
    },
    logLevel: 'error',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`${entry} gave no script.`);
  return file.contents;
}

/**
 * Bundles each `browser.tsx` under the app's folder into the export, named after its content, with the digits of the law
 * that it was built from; throws on a fault in it.
 */
export async function writeBrowserScripts(
  app: string,
  out: string,
  lawHash: string,
): Promise<BrowserScripts> {
  const scripts = new Map<string, string>();
  for (const file of filesIn(app)) {
    const page = ENTRY.exec(file)?.[1];
    if (page === undefined) continue;
    const code = await bundle(join(app, file), lawHash);
    const path = contentName(page.replaceAll('/', '-'), code);
    mkdirSync(join(out, SCRIPTS_FOLDER), { recursive: true });
    writeFileSync(join(out, path), code);
    scripts.set(page, path);
  }
  return scripts;
}

/** The script of a page of the site, given as its path, or undefined where the page is for reading only. */
export function scriptOf(path: string, scripts: BrowserScripts): string | undefined {
  const page = /^\/[a-z]{2}\/(.+)\/$/.exec(path)?.[1];
  return page === undefined ? undefined : scripts.get(page);
}
