import { describe, expect, test } from 'vitest';
import { planHeaders } from '../../lib/hosting/header-plan';
import { headersFor } from '../../lib/hosting/headers';
import { hostFiles } from '../../lib/hosting/host-files';
import { asCaddy, asCloudflare, asNetlify, asNginx } from './read-host-files';

const HASHES = { '/es/law/': ['sha256-T+CambCaL/4MAG+87G81rnLkDG4J/1RN3SQi/sDAoiM='], '/404.html': [] };
const PATHS = [
  '/',
  '/404.html',
  '/es/',
  '/es/check/',
  '/es/law/',
  '/browser/check-1a.js',
  '/es/staff/',
  '/browser/staff-worker-1a2b3c4d5e6f.js',
  '/_next/static/chunks/0~a_b-c.css',
  '/_next/static/media/icon.3x.svg',
  '/icon.svg',
  '/robots.txt',
  '/.well-known/security.txt',
];
const MISSING = ['/nothing', '/es/nothing/', '/browser/check-2b.js', '/iconxsvg', '/es/law', '/icon.svg/'];

const { published, beside } = hostFiles(planHeaders(PATHS, HASHES));
const [headers = '', maps = '', server = '', caddy = ''] = [
  published._headers,
  beside['nginx-http.conf'],
  beside['nginx-server.conf'],
  beside.Caddyfile,
];
const hosts: [string, (path: string) => object][] = [
  ['Cloudflare Pages', (path) => asCloudflare(headers, path)],
  ['Netlify', (path) => asNetlify(headers, path)],
  ['nginx', (path) => asNginx(maps, server, path)],
  ['Caddy', (path) => asCaddy(caddy, path)],
];

describe.each(hosts)('%s', (_, answer) => {
  test.each(PATHS)('gives %s the headers that our own server gives', (path) => {
    expect(answer(path)).toEqual(headersFor(path, HASHES[path as keyof typeof HASHES]));
  });

  test.each(MISSING)('keeps nothing of %s, which is not there', (path) => {
    expect(answer(path)).toEqual(headersFor('/404.html', []));
  });
});

describe('a host', () => {
  test('writes nothing down about a visit', () => {
    expect(server.match(/^(?:access_log|error_log|log_not_found) .*$/gm)).toEqual([
      'access_log off;',
      'error_log /dev/null crit;',
      'log_not_found off;',
    ]);
    // Without a `log` in the site Caddy keeps no access log; the one there is belongs to the program.
    expect(caddy.match(/^\s*log\b.*$/gm)).toEqual(['\tlog {']);
    expect(caddy).toContain('exclude http.log.access http.log.error');
  });

  test('answers GET and HEAD, sends compressed twins, adds a missing slash and has a page for what is not there', () => {
    const nginxSays = ['return 405;', 'gzip_static on;', 'absolute_redirect off;'];
    const caddySays = ['not method GET HEAD', 'respond @other 405', 'precompressed br gzip'];
    for (const [file, lines] of [
      [server, [...nginxSays, 'error_page 403 404 =404 /404.html;']],
      [maps, ['default "GET, HEAD";']],
      [caddy, [...caddySays, 'rewrite * /404.html']],
    ] as const)
      for (const line of lines) expect(file).toContain(line);
    expect(caddy.match(/import guide_headers/g)).toHaveLength(2);
  });

  test('is told to keep what earlier builds named', () => {
    for (const file of [headers, maps, server, caddy]) expect(file).toMatch(/^# Keep .* for 30 days/m);
  });

  test('takes only what its file can hold', () => {
    const many = Array.from({ length: 100 }, (_, index) => `/browser/a-${index}.js`);
    expect(() => hostFiles(planHeaders(many, {}))).toThrow('101 rules of 100');
    const long = {
      '/es/': Array.from({ length: 40 }, () => 'sha256-T+CambCaL/4MAG+87G81rnLkDG4J/1RN3SQi/sDAoiM='),
    };
    expect(() => hostFiles(planHeaders(['/es/'], long))).toThrow('too long');
    expect(() => planHeaders(['/a*b'], {})).toThrow('/a*b');
    expect(() => planHeaders(['/es/'], { '/es/': ['"; add_header X "'] })).toThrow('Content-Security-Policy');
  });
});
