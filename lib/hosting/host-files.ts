// What the hosts read that people use for static sites, so that none of them has to be told the headers by hand.
import { type HeaderPlan, valuesOf } from './header-plan';
import { HIDDEN } from './site-file';

/** Where these may be read: inside the published folder, or beside it. */
export interface HostFiles {
  /** `_headers` for Cloudflare Pages and Netlify, which look for it in the folder they publish. */
  readonly published: Readonly<Record<string, string>>;
  /** What an operator gives to a server; no page's business. */
  readonly beside: Readonly<Record<string, string>>;
}

const KEEP = [
  'Made by the build from lib/hosting/headers.ts. Do not change it here: the next build writes it again.',
  'Keep what an earlier build had under /browser/ and /_next/static/ for 30 days: the names tell the content, and a page',
  'that somebody is just opening may still ask for its own.',
];
const comment = (...lines: string[]) => [...KEEP, ...lines].map((line) => `# ${line}`);
const text = (lines: readonly string[]) => `${lines.join('\n')}\n`;

// The limits of Cloudflare Pages, the narrower host.
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

// Cloudflare joins the values of all rules that match, unless a later one takes the earlier value away with `!`. Netlify
// lets the later rule win, and passes over lines without a colon.
function headersFile({ everywhere, apart }: HeaderPlan): string {
  const rules = [
    ['/*', '  ! Access-Control-Allow-Origin', ...Object.entries(everywhere).map(([n, v]) => `  ${n}: ${v}`)],
    ...apart.map(({ path, headers }) => [
      path,
      ...Object.entries(headers).flatMap(([name, value]) => [`  ! ${name}`, `  ${name}: ${value}`]),
    ]),
  ];
  if (rules.length > MOST_RULES)
    throw new Error(`_headers would need ${rules.length} rules of ${MOST_RULES}.`);
  const long = rules.flat().find((line) => line.length > LONGEST_LINE);
  if (long) throw new Error(`A line of _headers is too long: ${long.slice(0, 60)}...`);
  const note = comment(
    'No line here can stop such a host from noting visits for purposes of its own: ask it. Leave off what you could',
    'switch on yourself: log drains, analytics, anything that puts a script into a page.',
  );
  return text([...note, ...rules.flat()]);
}

/** The pattern of a path and, for a folder, of the page in it. */
const pattern = (path: string) =>
  `^${path.replaceAll('.', '\\.')}${path.endsWith('/') ? '(?:index\\.html)?' : ''}$`;

const variable = (name: string) => `guide_${name.toLowerCase().replaceAll('-', '_')}`;

const isVarying = (plan: HeaderPlan, name: string) => valuesOf(plan, name).length > 0;

const varying = (plan: HeaderPlan) =>
  Object.entries(plan.everywhere)
    .filter(([name]) => isVarying(plan, name))
    .map(([name, value]) => ({ name, value, others: valuesOf(plan, name) }));

function nginxMaps(plan: HeaderPlan): string {
  const maps = varying(plan).flatMap(({ name, value, others }) => [
    `map $uri $${variable(name)} {`,
    `    default "${value}";`,
    ...others.map((other) => `    "~${pattern(other.path)}" "${other.value}";`),
    '}',
  ]);
  const allow = [
    'map $request_method $guide_allow {',
    '    default "GET, HEAD";',
    '    GET "";',
    '    HEAD "";',
    '}',
  ];
  return text([...comment('Include this in the http block of nginx.'), ...maps, ...allow]);
}

function nginxServer(plan: HeaderPlan): string {
  const headers = Object.entries(plan.everywhere).map(([name, value]) => {
    const given = isVarying(plan, name) ? `$${variable(name)}` : `"${value}"`;
    return `add_header ${name} ${given} always;`;
  });
  return text([
    ...comment(
      'Include this in the server block of the guide, beside listen, server_name, ssl_certificate and root; give no',
      'add_header of your own in it or below. Where nginx has ngx_brotli, add: brotli_static on;',
    ),
    '# Nothing about a visit is written down, not even that a file was missing.',
    'access_log off;',
    'error_log /dev/null crit;',
    'log_not_found off;',
    'server_tokens off;',
    'index index.html;',
    'charset utf-8;',
    'charset_types text/css text/plain text/javascript application/javascript;',
    'gzip off;',
    'gzip_static on;',
    'gzip_vary on;',
    'absolute_redirect off;',
    ...headers,
    'add_header Allow $guide_allow always;',
    'if ($request_method !~ ^(?:GET|HEAD)$) { return 405; }',
    `location ~ (?:${HIDDEN.source.replaceAll('\\/', '/')}) { return 404; }`,
    'error_page 403 404 =404 /404.html;',
  ]);
}

function caddyfile(plan: HeaderPlan): string {
  const maps = varying(plan).flatMap(({ name, value, others }) => [
    `\tmap {path} {${variable(name)}} {`,
    ...others.map((other) => `\t\t~${pattern(other.path)} "${other.value}"`),
    `\t\tdefault "${value}"`,
    '\t}',
  ]);
  const headers = Object.entries(plan.everywhere).map(([name, value]) => {
    const given = isVarying(plan, name) ? `{${variable(name)}}` : value;
    return `\t\t${name} "${given}"`;
  });
  const files = ['file_server {', '\tprecompressed br gzip', '}'];
  const indented = (lines: readonly string[], by: string) => lines.map((line) => `${by}${line}`);
  return text([
    ...comment('GUIDE_HOST=guide.example GUIDE_ROOT=/srv/out caddy run --config Caddyfile'),
    '{',
    '\t# Nothing about a visit is written down: no access log is switched on, and of errors none that names a visitor.',
    '\tlog {',
    '\t\texclude http.log.access http.log.error',
    '\t}',
    '}',
    '# An answer that is an error starts without the headers of the site, so both ways take them from here.',
    '(guide_headers) {',
    ...maps,
    '\theader {',
    ...headers,
    '\t\tVary "Accept-Encoding"',
    '\t\t-Server',
    '\t}',
    '}',
    '{$GUIDE_HOST:localhost} {',
    '\troot * {$GUIDE_ROOT:out}',
    '\timport guide_headers',
    '\t@other not method GET HEAD',
    '\t@hidden {',
    '\t\tpath_regexp (?:/\\.|^/_headers$|\\.(?:br|gz)$)',
    '\t\tnot path /.well-known/*',
    '\t}',
    '\troute {',
    '\t\theader @other Allow "GET, HEAD"',
    '\t\trespond @other 405',
    '\t\terror @hidden 404',
    ...indented(files, '\t\t'),
    '\t}',
    '\thandle_errors {',
    '\t\timport guide_headers',
    '\t\trewrite * /404.html',
    ...indented(files, '\t\t'),
    '\t}',
    '}',
  ]);
}

/** The ready files for all hosts; throws where a host could not hold what is to be said. */
export function hostFiles(plan: HeaderPlan): HostFiles {
  return {
    published: { _headers: headersFile(plan) },
    beside: {
      'nginx-http.conf': nginxMaps(plan),
      'nginx-server.conf': nginxServer(plan),
      Caddyfile: caddyfile(plan),
    },
  };
}
