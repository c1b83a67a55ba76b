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
  // No script of ours makes script or markup out of text, so the browser need not allow anybody to.
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
  'frame-ancestors': ["'none'"],
};

// Browsers report this directive as a mistake when it stands in a page, and heed it only as a header.
const HEADER_ONLY = 'frame-ancestors';

// Whatever a browser may open to a page, by the names that the browser of the tests knows: it complains of any other in
// the console. What is sensed, what reaches other devices, what is remembered.
const FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'unload',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** The features that single pages open to themselves, by the page's path. */
export type OpenedFeatures = Readonly<Record<string, readonly string[]>>;

// Staff read the code of a copy by the camera; nobody else's page may ask for it.
const OPENED: OpenedFeatures = { '/es/staff/': ['camera'], '/en/staff/': ['camera'] };

/** The one trusted type of the site: its policy answers the address of the worker that screens a batch, and no other. */
export const BATCH_TYPE = 'tps-batch';

// A worker is started from an address, which counts as script; no page but that of staff may name one.
const STARTS_WORKER = new Set(Object.keys(OPENED));

// The script of a worker, which reads files of many people: it has all that it needs in itself and reaches nothing.
const WORKER_PATH = /^\/browser\/[a-z-]*worker-[0-9a-f]+\.js$/;
const WORKER_POLICY = [
  "default-src 'none'",
  "connect-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const ON_EVERY_RESPONSE = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-DNS-Prefetch-Control': 'off',
  'Origin-Agent-Cluster': '?1',
};

function policy(path: string, hashes: readonly string[], directives: string[]): string {
  return directives
    .map((name) => {
      if (name === 'trusted-types' && STARTS_WORKER.has(path)) return `${name} ${BATCH_TYPE}`;
      const sources = [...(POLICY[name] ?? [])];
      if (name === 'script-src') sources.push(...hashes.map((hash) => `'${hash}'`));
      return [name, ...sources].join(' ');
    })
    .join('; ');
}

/** The Content-Security-Policy header of a path; `hashes` are those of its inline scripts, as `sha256-...`. */
export function headerPolicy(path: string, hashes: readonly string[]): string {
  return WORKER_PATH.test(path) ? WORKER_POLICY : policy(path, hashes, Object.keys(POLICY));
}

/** The same policy for a page's own meta element, so that a host which sets no headers still guards the page. */
export function metaPolicy(path: string, hashes: readonly string[]): string {
  return policy(
    path,
    hashes,
    Object.keys(POLICY).filter((name) => name !== HEADER_ONLY),
  );
}

/** The Permissions-Policy header of a path: every feature closed but those that this very page opens to itself. */
export function permissionsPolicy(path: string, opened = OPENED): string {
  const mine = opened[path] ?? [];
  return FEATURES.map((feature) => `${feature}=(${mine.includes(feature) ? 'self' : ''})`).join(', ');
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
    'Content-Security-Policy': headerPolicy(path, hashes),
    ...ON_EVERY_RESPONSE,
    'Permissions-Policy': permissionsPolicy(path),
    'Cache-Control': cacheControl(path),
  };
}
