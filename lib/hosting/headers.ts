// What a page may load and do. connect-src and form-action are closed because nothing is ever sent: an answer that
// some mistake tried to send, or a form posted before the page woke up, has nowhere to go.
const POLICY: Record<string, readonly string[]> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'none'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
  'frame-ancestors': ["'none'"],
};

// Browsers report this directive as a mistake when it stands in a page, and heed it only as a header.
const HEADER_ONLY = 'frame-ancestors';

const UNUSED_FEATURES = [
  'camera',
  'microphone',
  'geolocation',
  'payment',
  'usb',
  'display-capture',
  'browsing-topics',
];

const ON_EVERY_RESPONSE = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'X-DNS-Prefetch-Control': 'off',
  'Origin-Agent-Cluster': '?1',
};

function policy(hashes: readonly string[], directives: string[]): string {
  return directives
    .map((name) => {
      const sources = [...(POLICY[name] ?? [])];
      if (name === 'script-src') sources.push(...hashes.map((hash) => `'${hash}'`));
      return [name, ...sources].join(' ');
    })
    .join('; ');
}

/** The Content-Security-Policy header for a response; `hashes` are those of its inline scripts, as `sha256-...`. */
export function headerPolicy(hashes: readonly string[]): string {
  return policy(hashes, Object.keys(POLICY));
}

/** The same policy for a page's own meta element, so that a host which sets no headers still guards the page. */
export function metaPolicy(hashes: readonly string[]): string {
  return policy(
    hashes,
    Object.keys(POLICY).filter((name) => name !== HEADER_ONLY),
  );
}

function cacheControl(path: string): string {
  // Named after their content, so that a name never changes its meaning.
  if (/^\/(?:_next\/static|browser)\//.test(path)) return 'public, max-age=31536000, immutable';
  // A page left in the disk cache is a trace on a shared telephone, and an old page may tell old law.
  return /(\/|\.html)$/.test(path) ? 'no-store' : 'no-cache';
}

/** Every security header of the response for a path of the site; a folder's path ends in a slash. */
export function headersFor(path: string, hashes: readonly string[] = []): Record<string, string> {
  return {
    'Content-Security-Policy': headerPolicy(hashes),
    ...ON_EVERY_RESPONSE,
    'Cache-Control': cacheControl(path),
  };
}
