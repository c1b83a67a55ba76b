import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../lib/hosting/headers';
import { type Serving, serveFolder } from '../../lib/hosting/serve';

const HASH = 'sha256-abc=';
let folder = '';
let serving: Serving;

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

// Not fetch: it tidies a path such as /../secret before it is sent.
function ask(path: string, { method = 'GET', headers = {} } = {}): Promise<Answer> {
  const { hostname, port } = new URL(serving.url);
  return new Promise((done, fail) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', fail);
    sent.end();
  });
}

const lower = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  const out = join(folder, 'out');
  mkdirSync(join(out, 'es', 'empty'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(out, 'index.html'), 'door');
  writeFileSync(join(out, 'es', 'index.html'), 'inicio');
  writeFileSync(join(out, 'es', 'index.html.gz'), gzipSync('inicio'));
  writeFileSync(join(out, '404.html'), 'lost');
  writeFileSync(join(out, 'csp.json'), JSON.stringify({ '/es/': [HASH] }));
  serving = await serveFolder(out, 0);
});

afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the server', () => {
  test('gives a folder’s page with the headers and hashes of that page', async () => {
    const { status, headers, body } = await ask('/es/?from=door');
    expect([status, body.toString()]).toEqual([200, 'inicio']);
    expect(headers).toMatchObject(lower(headersFor('/es/', [HASH])));
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('sends /es on to /es/, and never to another host', async () => {
    expect(await ask('/es')).toMatchObject({ status: 308, headers: { location: '/es/' } });
    expect((await ask('//es')).headers.location).toBe('/es/');
    expect((await ask('//example.org/..//es')).headers.location).toBe('/es/');
  });

  test.each(['/nothing', '/es/empty/', '/es/empty', '/%E0%A4%A', '/es/index.html/'])(
    'answers 404 to %s',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect([status, body.toString()]).toEqual([404, 'lost']);
      expect(headers).toMatchObject(lower(headersFor('/404.html')));
    },
  );

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/es/../../secret.txt',
    '/..%5csecret.txt',
  ])('does not leave its folder for %s', async (path) => {
    const { status, body } = await ask(path);
    expect([status, body.toString()]).toEqual([404, 'lost']);
  });

  test('sends the compressed file to whoever takes it, and only to them', async () => {
    const zipped = await ask('/es/', { headers: { 'accept-encoding': 'br, gzip' } });
    expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(zipped.body).toEqual(gzipSync('inicio'));
    const refused = await ask('/es/', { headers: { 'accept-encoding': 'gzip;q=0' } });
    expect(refused.headers['content-encoding']).toBeUndefined();
    expect(refused.body.toString()).toBe('inicio');
  });

  test('answers HEAD without a body and refuses every other method', async () => {
    const head = await ask('/es/', { method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '6', 0]);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect(await ask('/es/', { method }), method).toMatchObject({
        status: 405,
        headers: { allow: 'GET, HEAD' },
      });
    }
  });

  test('says so when the port is taken', async () => {
    const port = Number(new URL(serving.url).port);
    await expect(serveFolder(folder, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('listens on this computer only', async () => {
    const port = new URL(serving.url).port;
    const { networkInterfaces } = await import('node:os');
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((face) => face && !face.internal && face.family === 'IPv4');
    if (!outside) return;
    const reached = await new Promise((done) => {
      get(`http://${outside.address}:${port}/`, () => done(true)).on('error', () => done(false));
    });
    expect(reached).toBe(false);
  });
});
