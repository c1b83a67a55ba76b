/** The grade that MDN's HTTP Observatory gives the export, served over TLS on this computer with the headers of our own. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { answerFrom } from '../lib/hosting/serve';
import { selfSigned } from './self-signed';

const root = fileURLToPath(new URL('..', import.meta.url));
const SCAN = fileURLToPath(new URL('observatory-scan.mjs', import.meta.url));

/** A copy of the grader with an empty list of preloaded hosts, which its install step would have downloaded. */
function graderIn(folder: string): string {
  const grader = join(folder, 'grader');
  cpSync(join(root, 'node_modules/@mdn/mdn-http-observatory'), grader, { recursive: true });
  writeFileSync(join(grader, 'conf/hsts-preload.json'), '{}');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return grader;
}

async function grade(path: string) {
  const folder = mkdtempSync(join(tmpdir(), 'observatory-'));
  const { key, cert } = selfSigned();
  const certFile = join(folder, 'cert.pem');
  writeFileSync(certFile, cert);
  const answer = answerFrom(join(root, 'out'));
  const server = createServer({ key, cert }, (request, response) => {
    // The grader knows hosts and no paths: its first question is turned to the page that is looked at.
    if (request.url === '/') request.url = path;
    answer(request, response);
  });
  try {
    await new Promise<void>((done) => server.listen(0, 'localhost', done));
    const host = `localhost:${(server.address() as AddressInfo).port}`;
    const env = { PATH: process.env.PATH, NODE_ENV: 'test' as const, NODE_EXTRA_CA_CERTS: certFile };
    const { stdout } = await promisify(execFile)(process.execPath, [SCAN, graderIn(folder), host], { env });
    return { host, report: JSON.parse(stdout) };
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const path of ['/', '/es/check/', '/en/law/']) {
  test(`${path} is graded A+ by every test of the observatory`, async () => {
    test.setTimeout(120_000);
    const { host, report } = await grade(path);
    const { scan, tests, asked } = report;
    const found = Object.entries<{ pass: boolean; result: string }>(tests);
    expect(Object.fromEntries(found.map(([name, { result }]) => [name, result]))).toEqual({
      'content-security-policy': 'csp-implemented-with-no-unsafe-default-src-none',
      cookies: 'cookies-not-found',
      'cross-origin-resource-sharing': 'cross-origin-resource-sharing-not-implemented',
      redirection: 'redirection-not-needed-no-http',
      'referrer-policy': 'referrer-policy-private',
      'strict-transport-security': 'hsts-implemented-max-age-at-least-six-months',
      'subresource-integrity': 'sri-implemented-and-all-scripts-loaded-securely',
      'x-content-type-options': 'x-content-type-options-nosniff',
      'x-frame-options': 'x-frame-options-implemented-via-csp',
      'cross-origin-resource-policy': 'corp-implemented-with-same-origin',
    });
    expect(found.filter(([, { pass }]) => !pass)).toEqual([]);
    expect(scan).toMatchObject({ statusCode: 200, grade: 'A+', testsFailed: 0, testsQuantity: 10 });
    expect(scan.score).toBeGreaterThanOrEqual(130);
    expect(asked).toEqual([host]);
  });
}
