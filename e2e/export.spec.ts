/** What is about to be published, file by file: nothing in it reaches another host but a link that somebody presses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { messages } from '../lib/content/index';
import { locales } from '../lib/content/locales';
import { filesIn, sitePath } from '../lib/hosting/files';
import { headerPolicy, headersFor, metaPolicy } from '../lib/hosting/headers';
import { integrityOf } from '../lib/hosting/integrity';
import { attribute, linksIn, scriptsIn } from '../lib/hosting/markup';
import { HASHES_FILE } from '../lib/hosting/seal-export';
import { inlineHashes } from '../lib/hosting/seal-page';
import { isHidden } from '../lib/hosting/site-file';
import { siteOrigin } from '../lib/hosting/site-origin.mjs';
import { allAuthorities } from '../lib/law/authorities/all';
import { asCaddy, asCloudflare, asNetlify, asNginx } from '../tests/hosting/read-host-files';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const files = filesIn(join(root, 'out'));
const pages = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ path: sitePath(file), html: read(`out/${file}`) }));
const hashes: Record<string, string[]> = JSON.parse(read(`out/${HASHES_FILE}`));

const origin = siteOrigin(process.env);
const isOurs = (address: string) => /^\/(?!\/)|^#/.test(address);
const plain = (address: string) => address.replaceAll('&amp;', '&');
const tagsIn = (html: string) =>
  html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1').match(/<[a-z][^>]*>/gi) ?? [];
const linksOut = (html: string) =>
  tagsIn(html)
    .filter((tag) => /^<a\b/.test(tag))
    .map((tag) => ({ tag, to: plain(attribute(tag, 'href') ?? '#') }))
    .filter(({ to }) => !isOurs(to) && !to.startsWith('tel:'));

test('there is an export to look at', () => {
  expect(pages.length).toBeGreaterThanOrEqual(14);
  expect(Object.keys(hashes).sort()).toEqual(pages.map(({ path }) => path).sort());
});

test('no page reaches for another host, or for anything before it is asked', () => {
  // What a browser fetches, or readies itself to fetch, without a press.
  const loads =
    /\s(?:src|srcset|href|data|poster|action|formaction|background|ping|imagesrcset|content)="([^"]*)"/gi;
  for (const { path, html } of pages) {
    const tags = tagsIn(html);
    // A browser follows no tag of a link preview, and these may have to hold the site's own address in full.
    const ofPreview = (tag: string) =>
      origin !== '' &&
      /^<meta property="og:(?:url|image)"/.test(tag) &&
      attribute(tag, 'content')?.startsWith(`${origin}/`);
    const others = tags
      .filter((tag) => !/^<a\b/.test(tag) && !ofPreview(tag))
      .flatMap((tag) => [...tag.matchAll(loads)].map(([, address = '']) => address))
      .filter((address) => /^[a-z][a-z0-9+.-]*:\/\/|^\/\/|^data:|;\s*url=/i.test(address));
    expect(others, path).toEqual([]);
    expect(
      tags.filter((tag) => /\sping(?:=|\s|>)/i.test(tag)),
      path,
    ).toEqual([]);
    expect(
      // The page of staff has a style sheet of its own beside that of all pages.
      [...new Set(linksIn(html).map((link) => attribute(link, 'rel')))],
      path,
    ).toEqual(['stylesheet', 'icon']);
    expect(html, path).not.toMatch(
      /speculationrules|http-equiv="refresh"|<(?:iframe|object|embed|base|form[^>]*action)\b/i,
    );
  }
});

test('a page links out only to what the record and the help know, and tells nobody where it was pressed', () => {
  const known = new Set([
    ...Object.values(allAuthorities).map(({ url }) => url),
    ...locales.flatMap((locale) => messages[locale].help.links.map(({ href }) => href)),
    // Leave now.
    'https://www.wikipedia.org/',
  ]);
  // Names that markup, and the parts of a spreadsheet, are told apart by; nobody goes there.
  const namespaces = [
    'http://www.w3.org/',
    'http://schemas.openxmlformats.org/',
    'http://purl.oclc.org/ooxml/',
  ];
  const isNamespace = (address: string) => namespaces.some((begun) => address.startsWith(begun));
  const inScripts = files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => read(`out/${file}`).match(/https?:\/\/[^"'`\s\\$]+/g) ?? []);
  const found = pages.flatMap(({ html }) => linksOut(html));
  expect(found.length).toBeGreaterThan(100);
  expect(inScripts.length).toBeGreaterThan(10);
  expect([...new Set(found.map(({ to }) => to))].filter((to) => !known.has(to))).toEqual([]);
  // Some are put together in the script, from a beginning that all of their kind share.
  const isKnown = (begun: string) => [...known].some((address) => address?.startsWith(begun));
  expect(inScripts.filter((begun) => !isKnown(begun) && !isNamespace(begun))).toEqual([]);
  expect(found.filter(({ tag }) => attribute(tag, 'rel') !== 'noopener noreferrer')).toEqual([]);
});

test('every script and style sheet is ours and is the one that the page was sealed with', () => {
  for (const { path, html } of pages) {
    const scripts = scriptsIn(html).map(({ tag }) => ({ tag, address: attribute(tag, 'src') }));
    const styles = linksIn(html)
      .filter((tag) => attribute(tag, 'rel') === 'stylesheet')
      .map((tag) => ({ tag, address: attribute(tag, 'href') }));
    expect(scripts.length, path).toBeGreaterThan(0);
    for (const { tag, address = '' } of [...scripts.filter((one) => one.address !== undefined), ...styles]) {
      // Named after its content, so that an old copy is another file.
      expect(address, path).toMatch(
        /^\/browser\/[a-z-]+-[0-9a-f]{12}\.js$|^\/_next\/static\/chunks\/[\w~.-]+\.css$/,
      );
      expect(attribute(tag, 'integrity'), path).toBe(integrityOf(readFileSync(join(root, 'out', address))));
    }
  }
});

test('every page carries its policy, with the hashes of its own inline scripts and no other', () => {
  for (const { path, html } of pages) {
    const own = inlineHashes(html);
    expect(hashes[path], path).toEqual(own);
    expect(html.split('http-equiv=').length, path).toBe(2);
    expect(html, path).toContain(
      `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(path, own)}"/>`,
    );
    expect(headersFor(path, hashes[path])['Content-Security-Policy'], path).toBe(headerPolicy(path, own));
    expect(headerPolicy(path, own), path).not.toMatch(/unsafe|https?:|\*|strict-dynamic/);
  }
});

test('every page says its language, that it is not to be translated, and tells no other where it was', () => {
  for (const { path, html } of pages) {
    const locale = /^\/(en|es)\//.exec(path)?.[1];
    expect(attribute(/<html[^>]*>/.exec(html)?.[0] ?? '', 'lang'), path).toBe(locale ?? 'es');
    expect(html, path).toContain('<meta name="google" content="notranslate"/>');
    expect(html, path).toContain('<meta name="referrer" content="no-referrer"/>');
  }
});

test('no script of ours holds a way to send, to keep or to run text, but for one of Preact’s', () => {
  const ways =
    /sendBeacon|XMLHttpRequest|WebSocket|WebTransport|RTCPeerConnection|EventSource|\bfetch\(|importScripts|\bimport\(|localStorage|sessionStorage|indexedDB|\bcaches\.|document\.cookie|cookieStore|serviceWorker|\beval\(|\bFunction\(|innerHTML\s*=(?!=)|outerHTML\s*=(?!=)|insertAdjacentHTML|document\.write|srcdoc/g;
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(1);
  const found = scripts.flatMap((file) =>
    [...read(`out/${file}`).matchAll(ways)].map(([way]) => `${file.replace(/-[0-9a-f]+\.js$/, '')}: ${way}`),
  );
  // Preact's `dangerouslySetInnerHTML`, which no component uses; trusted types would stop it. And a way of the reader of
  // CSV to files on other hosts, which nobody takes: the worker's own policy lets it reach nothing.
  expect([...new Set(found)]).toEqual([
    'browser/check: innerHTML=',
    'browser/staff: innerHTML=',
    'browser/staff-worker: XMLHttpRequest',
  ]);
});

test('the ready files of hosts give every file the headers of our own server', () => {
  const headers = read('out/_headers');
  const [maps, server, caddy] = ['nginx-http.conf', 'nginx-server.conf', 'Caddyfile'].map((name) =>
    read(`.hosts/${name}`),
  );
  const paths = files.map(sitePath).filter((path) => !isHidden(path));
  for (const path of [...paths, '/nothing', '/browser/nothing.js']) {
    const expected = paths.includes(path)
      ? headersFor(path, hashes[path])
      : headersFor('/404.html', hashes['/404.html']);
    expect(asCloudflare(headers, path), path).toEqual(expected);
    expect(asNetlify(headers, path), path).toEqual(expected);
    expect(asNginx(maps ?? '', server ?? '', path), path).toEqual(expected);
    expect(asCaddy(caddy ?? '', path), path).toEqual(expected);
  }
});
