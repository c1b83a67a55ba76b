// The pages on which somebody answers need components that live in the browser, and neither the framework's router nor
// its renderer, which are half of what it would send. So each such page names what it runs in a `browser.tsx` of its own,
// that alone is bundled, and Preact, which knows React's ways, brings it to life. What such a page runs beside itself, so
// that it goes on answering, is a `worker.ts` below its folder: a script of its own, whose address the page is told.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { contentName, SCRIPTS_FOLDER } from './content-names';
import { filesIn } from './files';

const ENTRY = /^\[locale\]\/(.+)\/browser\.tsx$/;
const WORKER = /^\[locale\]\/(.+)\/worker\.ts$/;

/** Which script brings a page to life: the page's path after the language, `check`, to the script's path on the site. */
export type BrowserScripts = ReadonlyMap<string, string>;

/** What the build writes into a script: the digits of the law, and the address of the page's worker, if it has one. */
interface Written {
  readonly lawHash: string;
  readonly worker: string;
}

async function bundle(entry: string, { lawHash, worker }: Written): Promise<Uint8Array> {
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
    // The build of the page has put these into a style sheet.
    loader: { '.css': 'empty' },
    alias: { react: 'preact/compat', 'react-dom': 'preact/compat' },
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.LAW_HASH': JSON.stringify(lawHash),
      'process.env.WORKER': JSON.stringify(worker),
    },
    logLevel: 'error',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`${entry} gave no script.`);
  return file.contents;
}

/**
 * Bundles each `browser.tsx` under the app's folder into the export, named after its content, with the digits of the law
 * that it was built from and the address of its worker; throws on a fault in it.
 */
export async function writeBrowserScripts(
  app: string,
  out: string,
  lawHash: string,
): Promise<BrowserScripts> {
  const write = (name: string, code: Uint8Array): string => {
    const path = contentName(name, code);
    mkdirSync(join(out, SCRIPTS_FOLDER), { recursive: true });
    writeFileSync(join(out, path), code);
    return path;
  };
  const files = filesIn(app);
  const scripts = new Map<string, string>();
  for (const file of files) {
    const page = ENTRY.exec(file)?.[1];
    if (page === undefined) continue;
    const name = page.replaceAll('/', '-');
    const [below, another] = files.filter((one) => `${WORKER.exec(one)?.[1]}/`.startsWith(`${page}/`));
    if (another) throw new Error(`${page} has two workers: ${below} and ${another}.`);
    const worker = below
      ? write(`${name}-worker`, await bundle(join(app, below), { lawHash, worker: '' }))
      : '';
    scripts.set(page, write(name, await bundle(join(app, file), { lawHash, worker })));
  }
  return scripts;
}

/** The script of a page of the site, given as its path, or undefined where the page is for reading only. */
export function scriptOf(path: string, scripts: BrowserScripts): string | undefined {
  const page = /^\/[a-z]{2}\/(.+)\/$/.exec(path)?.[1];
  return page === undefined ? undefined : scripts.get(page);
}
