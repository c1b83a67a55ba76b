import { createHash } from 'node:crypto';
import { clientComponents, type ModuleNames } from './client-components';
import { metaPolicy } from './headers';
import { attribute, linksIn, scriptsIn } from './markup';

/** A page ready to be served, and the hashes of the inline scripts that it may run. */
export interface SealedPage {
  readonly html: string;
  readonly hashes: string[];
}

// Only these need the framework in the browser. A new page is content until it is named here, so that a forgotten
// page fails the build when it has a component of its own and is light when it has not.
const INTERACTIVE = /^\/(?:en|es)\/(?:check|staff)\//;

/** Whether a page keeps the framework's scripts. */
export function isInteractive(path: string): boolean {
  return INTERACTIVE.test(path);
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

/** The sha256 sources, as a policy writes them, of a page's inline scripts, each once. */
export function inlineHashes(html: string): string[] {
  const inline = scriptsIn(html).filter(({ tag }) => attribute(tag, 'src') === undefined);
  return [
    ...new Set(inline.map(({ body }) => `sha256-${createHash('sha256').update(body).digest('base64')}`)),
  ];
}

// After the charset, which must stand within the first 1024 bytes and loads nothing; before all that does load.
function withPolicy(html: string, hashes: readonly string[]): string {
  const charset = /<meta charset="utf-8"\/?>/i.exec(html)?.[0] ?? '';
  const meta = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(hashes)}"/>`;
  return html.replace(charset, () => '').replace('<head>', () => `<head>${charset}${meta}`);
}

function refuse(path: string, why: string): never {
  throw new Error(`${path}: ${why}`);
}

function checkPlain(path: string, html: string, names: ModuleNames): void {
  const own = clientComponents(html, names);
  if (own.length > 0) {
    refuse(
      path,
      `this page is served without the framework's scripts, but needs them for ${own.join(', ')}.`,
    );
  }
  // The framework moves late parts of a page into place by script; without it they would stay hidden.
  if (html.includes('<template id="B:'))
    refuse(path, 'a part of this page arrives late and would never show.');
}

/** Seals one exported page: scripts removed where it is content, inline ones hashed, the policy written into it. */
export function sealPage(path: string, html: string, names: ModuleNames): SealedPage {
  if (!isInteractive(path)) checkPlain(path, html, names);
  const kept = isInteractive(path) ? html : withoutFramework(html);
  const markup = scriptsIn(kept).reduce((rest, { element }) => rest.replace(element, () => ''), kept);
  if (/<style\b|<[a-z][^>]*\sstyle="/i.test(markup))
    refuse(path, 'inline styles do not pass style-src: use a class.');
  if (/<[a-z][^>]*\son[a-z]+="/i.test(markup)) refuse(path, 'inline event handlers do not pass script-src.');
  const hashes = inlineHashes(kept);
  return { html: withPolicy(kept, hashes), hashes };
}
