import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ownPath } from './files';
import { attribute, linksIn, scriptsIn } from './markup';

/** Sizes in bytes: as written, as gzip and as brotli. */
export interface Weight {
  readonly raw: number;
  readonly gz: number;
  readonly br: number;
}

/** What a page costs on its first visit. */
export interface PageWeight {
  readonly html: Weight;
  readonly css: Weight;
  readonly js: Weight;
  readonly total: Weight;
}

/** The files that a browser of today fetches for a page, as paths of the site. */
export interface PageFiles {
  readonly css: string[];
  readonly js: string[];
}

const unique = (addresses: (string | undefined)[]) => [
  ...new Set(addresses.filter((address) => address !== undefined).map(ownPath)),
];

/** The styles and scripts that a page names; scripts for browsers without modules are never fetched by the others. */
export function pageFiles(html: string): PageFiles {
  const modern = scriptsIn(html).filter(({ tag }) => attribute(tag, 'nomodule') === undefined);
  const links = linksIn(html);
  const preloads = links.filter(
    (link) => attribute(link, 'as') === 'script' || attribute(link, 'rel') === 'modulepreload',
  );
  const styles = links.filter((link) => attribute(link, 'rel') === 'stylesheet');
  return {
    css: unique(styles.map((link) => attribute(link, 'href'))),
    js: unique([
      ...modern.map(({ tag }) => attribute(tag, 'src')),
      ...preloads.map((link) => attribute(link, 'href')),
    ]),
  };
}

/** The sum of several weights. */
export function sumWeights(weights: readonly Weight[]): Weight {
  const add = (key: keyof Weight) => weights.reduce((sum, weight) => sum + weight[key], 0);
  return { raw: add('raw'), gz: add('gz'), br: add('br') };
}

// The compressed files beside it are what is served, so they are what is measured.
function weigh(file: string): Weight {
  const raw = statSync(file).size;
  const size = (ending: string) => (existsSync(file + ending) ? statSync(file + ending).size : raw);
  return { raw, gz: size('.gz'), br: size('.br') };
}

/** Weighs one page of a sealed export, named by its HTML file relative to the export's folder. */
export function pageWeight(out: string, htmlFile: string): PageWeight {
  const files = pageFiles(readFileSync(join(out, htmlFile), 'utf8'));
  const weighAll = (paths: string[]) => sumWeights(paths.map((path) => weigh(join(out, path))));
  const html = weigh(join(out, htmlFile));
  const css = weighAll(files.css);
  const js = weighAll(files.js);
  return { html, css, js, total: sumWeights([html, css, js]) };
}
