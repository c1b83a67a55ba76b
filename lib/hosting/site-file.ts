import { existsSync, statSync } from 'node:fs';
import { extname, join, posix } from 'node:path';

/** What a request path leads to: a file, a folder asked for without its closing slash, or nothing. */
export type Found =
  | { readonly kind: 'file'; readonly file: string; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'nothing' };

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.pdf': 'application/pdf',
  '.csv': 'text/csv; charset=utf-8',
};

// What a host or the build keeps for itself in the published folder, and the twins that are sent in place of a file.
/** The paths that are never answered with what lies there, as a host's file can name them too. */
export const HIDDEN = /\/\.(?!well-known\/)|^\/_headers$|\.(?:br|gz)$/;

const NOTHING: Found = { kind: 'nothing' };

/** The media type of a file, by its name. */
export function mediaType(file: string): string {
  return TYPES[extname(file)] ?? 'application/octet-stream';
}

function cleanPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '');
    // A backslash is a separator on some systems, and a null byte ends a name on others.
    if (!path.startsWith('/') || /[\\\0]/.test(path)) return undefined;
    // Normalising an absolute path leaves no `..` to climb with and no `//` that a redirect would take for a host.
    return posix.normalize(path).replace(/^\/+/, '/');
  } catch {
    return undefined;
  }
}

/** Whether a path is never answered with what lies there. */
export function isHidden(path: string): boolean {
  return HIDDEN.test(path);
}

/** Finds what a request's address leads to inside a folder, and never anything outside it. */
export function findFile(folder: string, url: string): Found {
  const path = cleanPath(url);
  if (path === undefined || isHidden(path)) return NOTHING;
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) return NOTHING;
  if (statSync(file).isFile()) return { kind: 'file', file, path: path.replace(/\/index\.html$/, '/') };
  return existsSync(join(file, 'index.html')) ? { kind: 'folder', path: `${path}/` } : NOTHING;
}

/** The encodings that a request accepts and a file is kept in, best first, as [name, ending]. */
export function encodingFor(accepted: string, file: string): [string, string] | undefined {
  const wanted = accepted
    .toLowerCase()
    .split(',')
    .map((part) => part.split(';').map((word) => word.trim()))
    .filter(([, quality = '']) => !quality.startsWith('q=') || Number(quality.slice(2)) > 0)
    .map(([name]) => name);
  const kept: [string, string][] = [
    ['br', '.br'],
    ['gzip', '.gz'],
  ];
  return kept.find(([name, ending]) => wanted.includes(name) && existsSync(file + ending));
}
