import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { metaPolicy } from '../../lib/hosting/headers';
import { scriptsIn } from '../../lib/hosting/markup';
import { sealPage } from '../../lib/hosting/seal-page';
import { exportedPage, MODULES } from './exported-page';

const site = {
  modules: MODULES,
  renamed: new Map([['/leave.js', '/browser/leave-1a.js']]),
  read(path: string) {
    if (path.includes('gone')) throw new Error(`${path} is missing.`);
    return Buffer.from(path);
  },
};
const seal = (path: string, html = exportedPage()) => sealPage(path, html, site);
const integrity = (path: string) => `sha384-${createHash('sha384').update(path).digest('base64')}`;
const LEAVE = `<script src="/browser/leave-1a.js" data-keep="" defer="" integrity="${integrity('/browser/leave-1a.js')}"></script>`;

describe('a content page', () => {
  test.each(['/', '/es/', '/en/law/', '/en/checklist/', '/404.html'])(
    '%s keeps its own script only',
    (path) => {
      const { html, hashes } = seal(path);
      expect(scriptsIn(html).map(({ element }) => element)).toEqual([LEAVE]);
      expect(html).not.toContain('preload');
      expect(html).toContain('rel="stylesheet"');
      expect(html).toContain('<h1>Law</h1>');
      expect(hashes).toEqual([]);
    },
  );

  test('with a component that needs the framework is refused, and the component named', () => {
    expect(() => seal('/es/law/', exportedPage({ modules: [27556] }))).toThrow(
      /\/es\/law\/.*app\/\[locale\]\/law\/counter\.tsx/,
    );
  });

  test('with a module that the build did not note is refused', () => {
    expect(() => seal('/es/law/', exportedPage({ modules: [11111] }))).toThrow('browser module 11111');
  });

  test('with a part that a script would have to move into place is refused', () => {
    expect(() => seal('/es/law/', exportedPage({ main: '<template id="B:0"></template>' }))).toThrow('late');
  });

  test('has the hash of an inline script of its own', () => {
    const main = '<script data-keep="">document.title</script>';
    const hash = createHash('sha256').update('document.title').digest('base64');
    expect(seal('/es/law/', exportedPage({ main })).hashes).toEqual([`sha256-${hash}`]);
  });
});

describe('a page with a script of its own', () => {
  test('runs that and nothing of the framework', () => {
    const page = exportedPage({ modules: [27556] });
    const { html, hashes } = sealPage('/es/check/', page, site, '/browser/check-1a.js');
    expect(scriptsIn(html).map(({ element }) => element)).toEqual([
      LEAVE,
      `<script src="/browser/check-1a.js" defer="" integrity="${integrity('/browser/check-1a.js')}"></script>`,
    ]);
    expect(html).not.toContain('preload');
    expect(hashes).toEqual([]);
  });
});

describe('any page', () => {
  test('runs no script and wears no style but those it was sealed with', () => {
    const { html } = seal('/es/law/');
    const style = '/_next/static/chunks/site.css';
    expect(html).toContain(
      `<link rel="stylesheet" href="${style}" data-precedence="next" integrity="${integrity(style)}"/>`,
    );
    expect(html.match(/ integrity="/g)).toHaveLength(2);
  });

  test.each([
    ['/gone.js', '/gone.js is missing'],
    ['https://example.org/a.js', 'not a file of the site'],
    ['//example.org/a.js', 'not a file of the site'],
    ['a.js', 'not a file of the site'],
  ])('with a script at %s is refused', (address, why) => {
    const main = `<script src="${address}" data-keep=""></script>`;
    expect(() => seal('/es/law/', exportedPage({ main }))).toThrow(`/es/law/: ${address}`);
    expect(() => seal('/es/law/', exportedPage({ main }))).toThrow(why);
  });

  test.each(['/gone.css', 'https://example.org/a.css'])('with a style sheet at %s is refused', (address) => {
    const main = `<link rel="stylesheet" href="${address}"/>`;
    expect(() => seal('/es/law/', exportedPage({ main }))).toThrow(`/es/law/: ${address}`);
  });

  test.each(['/es/law/', '/es/check/'])('%s carries its policy before anything that loads', (path) => {
    const { html, hashes } = seal(path);
    const policy = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(path, hashes)}"/>`;
    expect(html).toContain(`<head><meta charSet="utf-8"/>${policy}<meta name="viewport"`);
  });

  test('sealed twice from the same markup is the same', () => {
    expect(seal('/es/check/')).toEqual(seal('/es/check/'));
  });

  test.each(['<p style="color:red">x</p>', '<style>p{}</style>', '<p onclick="x()">x</p>'])(
    'with %s is refused, since the policy would block it',
    (main) => {
      expect(() => seal('/es/check/', exportedPage({ main }))).toThrow(/inline/);
    },
  );
});
