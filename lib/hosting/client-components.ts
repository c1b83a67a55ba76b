import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files';
import { scriptsIn } from './markup';

/** Which source file a browser module's number stands for. */
export type ModuleNames = ReadonlyMap<string, string>;

// Pages carry their component tree as rows in scripts; a row `7:I[39756,[chunks],"name"]` names a browser module.
const FLIGHT = /^self\.__next_f\.push\(\[1,("[\s\S]*")\]\)$/;
const MODULE_ROW = /(?:^|\n)[0-9a-f]+:I\["?([^",\]]+)/g;

const FRAMEWORK = /node_modules\/next\/dist\//;

/** The numbers of the browser modules that a page's component tree refers to. */
export function browserModules(html: string): string[] {
  const rows = scriptsIn(html)
    .map(({ body }) => FLIGHT.exec(body)?.[1])
    .filter((text) => text !== undefined)
    .map((text) => JSON.parse(text) as string)
    .join('');
  return [...new Set([...rows.matchAll(MODULE_ROW)].map(([, id = '']) => id))];
}

/** The source files behind the numbers, from what `next build` noted beside each page; throws when it noted nothing. */
export function moduleNames(serverFolder: string): ModuleNames {
  const names = new Map<string, string>();
  for (const file of filesIn(serverFolder)) {
    if (!file.endsWith('_client-reference-manifest.js')) continue;
    const text = readFileSync(join(serverFolder, file), 'utf8');
    const noted = JSON.parse(/\] = (\{[\s\S]*\});?\s*$/.exec(text)?.[1] ?? '{}');
    for (const [source, { id }] of Object.entries<{ id: string | number }>(noted.clientModules ?? {})) {
      names.set(String(id), source.replace('[project]/', ''));
    }
  }
  if (names.size === 0) throw new Error(`${serverFolder} names no browser modules: run the build first.`);
  return names;
}

/** The components of our own that a page needs a browser for; the framework's own are left out. */
export function clientComponents(html: string, names: ModuleNames): string[] {
  return browserModules(html)
    .map((id) => names.get(id) ?? `browser module ${id}, whose file is not known`)
    .filter((source) => !FRAMEWORK.test(source));
}
