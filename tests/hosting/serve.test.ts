import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { get, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { filesIn } from '../../lib/hosting/files';
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
  for (const file of ['_headers', '.secret', '.well-known/security.txt', '.hosts/nginx.conf']) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), file);
  }
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
    expect(await ask('/es')).toMatchObject({
      status: 308,
      headers: { location: '/es/', ...lower(headersFor('/')) },
    });
    expect((await ask('//es')).headers.location).toBe('/es/');
    expect((await ask('//example.org/..//es')).headers.location).toBe('/es/');
  });

  test('shows what is well known, and nothing that hosts or the build keep for themselves', async () => {
    expect((await ask('/.well-known/security.txt')).status).toBe(200);
    for (const path of [
      '/_headers',
      '/.secret',
      '/.hosts/nginx.conf',
      '/%2ehosts/nginx.conf',
      '/es/index.html.gz',
    ])
      expect((await ask(path)).status, path).toBe(404);
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
        headers: { allow: 'GET, HEAD', ...lower(headersFor('/')) },
      });
    }
  });

  test('answers 503 with all headers while a build replaces a file', async () => {
    const page = join(folder, 'out', '404.html');
    renameSync(page, `${page}.away`);
    const gone = await ask('/nothing');
    renameSync(`${page}.away`, page);
    expect([gone.status, gone.body.length]).toEqual([503, 0]);
    expect(gone.headers).toMatchObject(lower(headersFor('/')));
  });

  test('writes nothing down: not a visit, not a mistake, not a fault of its own', async () => {
    const spoken: unknown[] = [];
    const streams = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((text) => spoken.push(text) > 0),
    );
    const lines = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation((text) => void spoken.push(text)),
    );
    const before = filesIn(folder);
    for (const path of ['/es/?a=yes', '/es', '/nothing', '/../secret.txt', '/%E0%A4%A']) await ask(path);
    await ask('/es/', { method: 'POST' });
    for (const spy of [...streams, ...lines]) spy.mockRestore();
    expect(spoken).toEqual([]);
    expect(filesIn(folder)).toEqual(before);
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
