import { createHash } from 'node:crypto';
import { ownPath } from './files';
import { attribute, linksIn, scriptsIn } from './markup';

/** The bytes of a file of the site, asked for by its path; throws where there is none. */
export type ReadSite = (path: string) => Uint8Array;

/** The integrity of a file, as a browser compares it. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/**
 * The page with the integrity of each script and style sheet that it names, so that a file changed on its way, or left
 * over from another build, is not run. Throws where a file is missing or is not ours.
 */
export function withIntegrity(html: string, read: ReadSite): string {
  const scripts = scriptsIn(html).map(({ tag }) => ({ tag, address: attribute(tag, 'src') }));
  const styles = linksIn(html)
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .map((tag) => ({ tag, address: attribute(tag, 'href') ?? '' }));
  let sealed = html;
  for (const { tag, address } of [...scripts, ...styles]) {
    if (address === undefined) continue;
    const integrity = integrityOf(read(ownPath(address)));
    const guarded = tag.replace(/\s*\/?>$/, (end) => ` integrity="${integrity}"${end}`);
    sealed = sealed.replace(tag, () => guarded);
  }
  return sealed;
}
