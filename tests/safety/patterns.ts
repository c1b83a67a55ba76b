/** Every regular expression that a source contains, read by a parser: a slash in text or a division is none. */
import { extname } from 'node:path';
import { type Node, parse } from 'acorn';
import { type Loader, transform } from 'esbuild';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

export interface Patterns {
  readonly written: Pattern[];
  /** How many are put together while the program runs: `new RegExp(…)`, or a text given to match, matchAll or search. */
  readonly built: number;
}

// What this test asks of the parser's tree; any node has some of it.
interface Part extends Node {
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: Part;
  readonly property?: Part;
  readonly arguments?: readonly Part[];
  readonly name?: string;
  readonly value?: unknown;
}

const LOADERS: Record<string, Loader> = { '.ts': 'ts', '.tsx': 'tsx', '.mts': 'ts', '.jsx': 'jsx' };
const READ_AS_PATTERN = ['match', 'matchAll', 'search'];

const isText = (part: Part | undefined) =>
  part?.type === 'TemplateLiteral' || (part?.type === 'Literal' && typeof part.value === 'string');

function isBuilt({ callee, arguments: given }: Part): boolean {
  if (callee?.name === 'RegExp' || callee?.property?.name === 'RegExp') return true;
  return READ_AS_PATTERN.includes(callee?.property?.name ?? '') && isText(given?.[0]);
}

function* partsOf(value: unknown): Generator<Part> {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return;
  if ('type' in value) yield value as Part;
  for (const inner of Object.values(value)) yield* partsOf(inner);
}

/** The patterns of a source text; the file's name says which language it is in. Throws where it cannot be read. */
export async function patternsIn(file: string, text: string): Promise<Patterns> {
  const loader = LOADERS[extname(file)] ?? 'js';
  // The parser reads JavaScript, so the types go first; `esnext` leaves every pattern as it was written.
  const { code } = await transform(text, { loader, target: 'esnext', jsx: 'automatic' });
  const parts = [
    ...partsOf(parse(code, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true })),
  ];
  return {
    written: parts.flatMap(({ regex }) => (regex ? [{ source: regex.pattern, flags: regex.flags }] : [])),
    built: parts.filter(isBuilt).length,
  };
}
