import { describe, expect, test } from 'vitest';
import { headerPolicy, headersFor, metaPolicy, permissionsPolicy } from '../../lib/hosting/headers';

const WORKER = '/browser/staff-worker-1a2b3c4d5e6f.js';
const HASH = 'sha256-T+CambCaL/4MAG+87G81rnLkDG4J/1RN3SQi/sDAoiM=';

describe('the policy', () => {
  test('is exactly this, with a page’s hashes among its scripts', () => {
    expect(headerPolicy('/es/', [HASH]).split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'self' '${HASH}'`,
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'none'",
      "manifest-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
      "frame-ancestors 'none'",
    ]);
  });

  test('allows nothing unsafe, no other host, and does not ask for https on a plain local address', () => {
    for (const path of ['/', '/es/staff/', WORKER])
      expect(headerPolicy(path, []), path).not.toMatch(/unsafe|https?:|\*|upgrade-insecure-requests/);
  });

  test('is the same in a page, but for the directive that only a header may carry', () => {
    expect(`${metaPolicy('/es/', [HASH])}; frame-ancestors 'none'`).toBe(headerPolicy('/es/', [HASH]));
  });
});

describe('the worker that screens a batch', () => {
  const trusted = (policy: string) => policy.split('; ').find((line) => line.startsWith('trusted-types '));

  test('can be started by the pages of staff alone, and by one policy', () => {
    for (const path of ['/es/staff/', '/en/staff/']) {
      expect(trusted(headerPolicy(path, [])), path).toBe('trusted-types tps-batch');
      expect(trusted(metaPolicy(path, [])), path).toBe('trusted-types tps-batch');
      const others = (policy: string) => policy.replace(/trusted-types [^;]+/, '');
      expect(others(headerPolicy(path, []))).toBe(others(headerPolicy('/', [])));
    }
    for (const path of ['/', '/es/check/', '/es/staff/more/', '/staff/', '/404.html', WORKER])
      expect(trusted(headerPolicy(path, [])), path).toBe("trusted-types 'none'");
  });

  test('reaches nothing and loads nothing', () => {
    expect(headersFor(WORKER)['Content-Security-Policy']?.split('; ')).toEqual([
      "default-src 'none'",
      "connect-src 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(headersFor(WORKER)['Cross-Origin-Embedder-Policy']).toBe('require-corp');
  });
});

describe('the headers', () => {
  test('are these on every path', () => {
    for (const path of ['/', '/es/', '/404.html', '/_next/static/chunks/a.js', '/icon.svg', '/csp.json']) {
      expect(headersFor(path), path).toMatchObject({
        'Content-Security-Policy': headerPolicy(path, []),
        'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
        'Referrer-Policy': 'no-referrer',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Permissions-Policy': permissionsPolicy('/'),
        'X-DNS-Prefetch-Control': 'off',
        'Origin-Agent-Cluster': '?1',
      });
    }
  });

  test('open no feature of the browser on any path, but the camera where staff read a copy', () => {
    for (const path of ['/es/staff/', '/en/staff/']) {
      const opened = headersFor(path)
        ['Permissions-Policy']?.split(', ')
        .filter((one) => !one.endsWith('=()'));
      expect(opened, path).toEqual(['camera=(self)']);
    }
    for (const path of ['/', '/es/check/', '/staff/', '/es/staff/more/', '/404.html', '/icon.svg']) {
      const features = headersFor(path)['Permissions-Policy']?.split(', ') ?? [];
      expect(features, path).toEqual(
        expect.arrayContaining(['camera=()', 'microphone=()', 'geolocation=()']),
      );
      expect(
        features.filter((feature) => !/^[a-z-]+=\(\)$/.test(feature)),
        path,
      ).toEqual([]);
      expect(new Set(features).size).toBe(34);
    }
  });

  test('could open a feature to one page and to no other', () => {
    const opened = { '/es/staff/': ['camera'] };
    expect(permissionsPolicy('/es/staff/', opened)).toContain('camera=(self)');
    expect(permissionsPolicy('/es/staff/', opened).match(/self/g)).toHaveLength(1);
    expect(permissionsPolicy('/es/staff', opened)).not.toContain('self');
    expect(permissionsPolicy('/es/check/', opened)).not.toContain('self');
  });

  test.each([
    ['/', 'no-store'],
    ['/es/check/', 'no-store'],
    ['/404.html', 'no-store'],
    ['/_next/static/chunks/a.js', 'public, max-age=31536000, immutable'],
    ['/browser/check-1a.js', 'public, max-age=31536000, immutable'],
    ['/icon.svg', 'no-cache'],
  ])('%s is kept by the browser as %s', (path, cache) => {
    expect(headersFor(path)['Cache-Control']).toBe(cache);
  });
});
