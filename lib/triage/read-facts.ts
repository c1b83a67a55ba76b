/** JSON text to facts: either all of it is read, or the first fault is named with its place. */
import * as z from 'zod/mini';
import type { Day } from '../day';
import { type Facts, factsSchema } from '../rules/facts';
import { readJson } from './json';
import { laterThan } from './later-than';

/** Facts in the order of the text, and whether it held a list; or one line that names the place. */
type ReadFacts = { readonly facts: readonly Facts[]; readonly list: boolean } | { readonly problem: string };

type Issue = z.core.$ZodIssue;
type Found = { readonly path: readonly PropertyKey[]; readonly message: string };

const kinds: Readonly<Record<string, string>> = {
  object: 'an object in braces',
  array: 'a list in brackets',
  // Every free text in Facts is a day.
  string: 'a day as YYYY-MM-DD',
  boolean: 'true or false',
};

/** A place as a person writes it: `[3].absences[0].left`. */
export function placeOf(path: readonly PropertyKey[]): string {
  let place = '';
  for (const part of path) {
    if (typeof part === 'number') place += `[${part}]`;
    else if (/^[\w-]+$/.test(String(part))) place += place === '' ? String(part) : `.${String(part)}`;
    else place += `[${JSON.stringify(part)}]`;
  }
  return place;
}

/**
 * The deepest place that an issue names. A union fails as a whole and keeps what each branch said; the
 * branch that got furthest into the value is the one that was meant. A branch that stopped at the value
 * itself adds nothing to what the union says.
 */
export function deepest(issue: Issue): Found {
  if (issue.code === 'unrecognized_keys') {
    return { path: [...issue.path, issue.keys[0] as string], message: 'unknown key' };
  }
  if (issue.code === 'invalid_union') {
    let best: Found | null = null;
    for (const branch of issue.errors) {
      const first = branch[0];
      if (first === undefined) continue;
      const found = deepest(first);
      if (found.path.length > (best?.path.length ?? 0)) best = found;
    }
    if (best !== null) return { path: [...issue.path, ...best.path], message: best.message };
  }
  if (issue.code === 'invalid_type') {
    // The schema's own words where it has some; the library's "Invalid input" says nothing.
    const message = issue.message.startsWith('expected')
      ? issue.message
      : `expected ${kinds[issue.expected] ?? issue.expected}`;
    return { path: issue.path, message };
  }
  if (issue.code === 'invalid_value' && !issue.message.startsWith('expected')) {
    const message = `expected one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    return { path: issue.path, message };
  }
  return { path: issue.path, message: issue.message };
}

/**
 * Facts from JSON text, one object or a list of objects. Unknown keys are refused, not ignored, and so is what
 * is said to have happened after today.
 */
export function readFacts(text: string, today: Day): ReadFacts {
  // A byte order mark, which some editors write, is no part of the text.
  const read = readJson(text.replace(/^\uFEFF/, ''));
  if ('problem' in read) {
    return { problem: `line ${read.line}, column ${read.column}: ${read.problem}` };
  }
  const list = Array.isArray(read.value);
  if (!list && (typeof read.value !== 'object' || read.value === null)) {
    return { problem: 'expected one object of facts or a list of them' };
  }
  const facts: Facts[] = [];
  for (const [index, one] of (list ? (read.value as unknown[]) : [read.value]).entries()) {
    const parsed = z.safeParse(factsSchema, one);
    if (!parsed.success) {
      const found = deepest(parsed.error.issues[0] as Issue);
      const place = placeOf(list ? [index, ...found.path] : found.path);
      return { problem: place === '' ? found.message : `${place}: ${found.message}` };
    }
    const ahead = laterThan(today, parsed.data);
    if (ahead !== null) {
      return { problem: `${placeOf(list ? [index, ...ahead] : ahead)}: is later than today (${today})` };
    }
    facts.push(parsed.data);
  }
  return { facts, list };
}
