import { createHash } from 'node:crypto';
import { clientComponents, type ModuleNames } from './client-components';
import { metaPolicy } from './headers';
import { type ReadSite, withIntegrity } from './integrity';
import { attribute, linksIn, scriptsIn } from './markup';

/** The export that pages are sealed for. */
export interface Site {
  readonly modules: ModuleNames;
  /** The scripts that got another name, the old path to the new one. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly read: ReadSite;
}

/** A page ready to be served, and the hashes of the inline scripts that it may run. */
export interface SealedPage {
  readonly html: string;
  readonly hashes: string[];
}

/** The page without the framework's scripts and their preloads; scripts marked `data-keep` stay. */
export function withoutFramework(html: string): string {
  let plain = html;
  for (const { element, tag } of scriptsIn(html)) {
    if (attribute(tag, 'data-keep') === undefined) plain = plain.replace(element, () => '');
  }
  for (const link of linksIn(html)) {
    const rel = attribute(link, 'rel');
    const forScript = rel === 'modulepreload' || (rel === 'preload' && attribute(link, 'as') === 'script');
    if (forScript) plain = plain.replace(link, () => '');
  }
  return plain;
}

// A script that stays under a name of its own is one that a host may keep an old copy of.
function withNewNames(html: string, renamed: ReadonlyMap<string, string>): string {
  let named = html;
  for (const { tag } of scriptsIn(html)) {
    const path = renamed.get(attribute(tag, 'src') ?? '');
    if (path) named = named.replace(tag, () => tag.replace(/ src="[^"]*"/, () => ` src="${path}"`));
  }
  return named;
}

/** The sha256 sources, as a policy writes them, of a page's inline scripts, each once. */
export function inlineHashes(html: string): string[] {
  const inline = scriptsIn(html).filter(({ tag }) => attribute(tag, 'src') === undefined);
  return [
    ...new Set(inline.map(({ body }) => `sha256-${createHash('sha256').update(body).digest('base64')}`)),
  ];
}

// After the charset, which must stand within the first 1024 bytes and loads nothing; before all that does load.
function withPolicy(path: string, html: string, hashes: readonly string[]): string {
  const charset = /<meta charset="utf-8"\/?>/i.exec(html)?.[0] ?? '';
  const meta = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(path, hashes)}"/>`;
  return html.replace(charset, () => '').replace('<head>', () => `<head>${charset}${meta}`);
}

function refuse(path: string, why: string): never {
  throw new Error(`${path}: ${why}`);
}

function checkPlain(path: string, html: string, names: ModuleNames): void {
  const own = clientComponents(html, names);
  if (own.length > 0) {
    refuse(path, `this page has no browser.tsx, so no script would bring ${own.join(', ')} to life.`);
  }
  // The framework moves late parts of a page into place by script; without it they would stay hidden.
  if (html.includes('<template id="B:'))
    refuse(path, 'a part of this page arrives late and would never show.');
}

// In the head, so that it loads while the page is still being read; deferred, so that it runs when the page is there.
const withScript = (html: string, script: string) =>
  html.replace('</head>', () => `<script src="${script}" defer=""></script></head>`);

/**
 * Seals one exported page: the framework's scripts removed, its own script put in where it has one, inline ones
 * hashed, integrity and policy written into it. Throws, naming the page, where it would not work as served.
 */
export function sealPage(path: string, html: string, site: Site, script?: string): SealedPage {
  if (script === undefined) checkPlain(path, html, site.modules);
  const plain = withNewNames(withoutFramework(html), site.renamed);
  const kept = script === undefined ? plain : withScript(plain, script);
  const markup = scriptsIn(kept).reduce((rest, { element }) => rest.replace(element, () => ''), kept);
  if (/<style\b|<[a-z][^>]*\sstyle="/i.test(markup))
    refuse(path, 'inline styles do not pass style-src: use a class.');
  if (/<[a-z][^>]*\son[a-z]+="/i.test(markup)) refuse(path, 'inline event handlers do not pass script-src.');
  const hashes = inlineHashes(kept);
  try {
    return { html: withPolicy(path, withIntegrity(kept, site.read), hashes), hashes };
  } catch (error) {
    return refuse(path, (error as Error).message);
  }
}
