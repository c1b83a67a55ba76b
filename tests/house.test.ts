/** The house rules that a machine can see: who may import whom, what lib may not touch, sizes and names. */
import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeOf, type Import, importsOf, inRoom, linesOf, root, sources, textOf } from './house/sources';

/** Files of a room with doors of their own. */
const apart = ['triage/cli', 'triage/text', 'triage/triage-cli', 'triage/beside-file'];

/** The room of a path in lib: `day`, `law`, `triage/cli`; null for anything else. */
function roomOf(path: string): string | null {
  if (!path.startsWith('lib/')) return null;
  const [, first, second] = path.replace(/\.(ts|tsx|mjs)$/, '').split('/');
  return apart.includes(`${first}/${second}`) ? `${first}/${second}` : (first as string);
}

/** Who may import whom; a room may always import itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  verdict: [],
  'month-words': [],
  day: ['verdict'],
  law: ['day'],
  rules: ['day', 'verdict', 'law'],
  interview: ['day', 'verdict', 'month-words', 'law', 'rules'],
  handoff: ['day', 'verdict', 'law', 'rules', 'interview'],
  triage: ['day', 'verdict', 'month-words', 'law', 'rules'],
  // The one file of triage that touches the machine, the digits of its sources among it, and the one that reads words.
  'triage/cli': ['day', 'law', 'rules', 'triage', 'triage/text', 'hosting'],
  'triage/text': ['day', 'law', 'rules', 'triage', 'content'],
  // The same for many people; and how a file is written whole or not at all.
  'triage/triage-cli': ['day', 'law', 'rules', 'triage', 'triage/beside-file', 'content', 'hosting'],
  'triage/beside-file': [],
  // Types from any room; of values only the arithmetic on days, which formatting needs.
  content: ['day'],
  hosting: [],
};
/** What the pure rooms may take from outside. */
const packages: Readonly<Record<string, readonly string[]>> = {
  rules: ['zod/mini'],
  interview: ['zod/mini', 'xstate'],
  handoff: ['zod/mini'],
  triage: ['zod/mini', 'papaparse', 'fflate', 'read-excel-file/universal'],
  'triage/cli': ['node:fs', 'node:url'],
  'triage/triage-cli': ['node:fs', 'node:path', 'node:process', 'node:url'],
  'triage/beside-file': ['node:fs', 'node:path', 'node:process'],
};

/** The files of triage that touch the machine. */
const machine: readonly (string | null)[] = ['triage/cli', 'triage/triage-cli', 'triage/beside-file'];

/** The trespass of one import of lib, if it is one. */
function trespass({ file, from, typeOnly }: Import): string[] {
  const [room, target] = [roomOf(file), roomOf(from)];
  // The measuring of the engine is no part of serving, and has to run the engine; the picture of link previews is drawn
  // by hand, and has to know the name of the guide.
  const measures = /^(?:bench|preview-image)/.test(basename(file));
  if (room === null || room === target || (room === 'hosting' && (target === null || measures))) return [];
  if (target === null) {
    const known = !from.startsWith('app/') && !from.startsWith('tests/') && packages[room]?.includes(from);
    return known ? [] : [`${file} imports ${from}`];
  }
  const may = allowed[room]?.includes(target) || (room === 'content' && typeOnly && target !== 'hosting');
  return may ? [] : [`${file} imports ${from}`];
}

/**
 * The route of a file in app: files of a route are private to it, but for `_ui` and what lies above it. Staff open a
 * copy into the same sitting as the person's own, so that route may enter the other.
 */
const routeOf = (file: string) => file.split('/').slice(0, 3).join('/');
const enters = (file: string, from: string) =>
  routeOf(from) === routeOf(file) || (routeOf(file).endsWith('/staff') && routeOf(from).endsWith('/check'));

describe('who may import whom', () => {
  const imports = [...inRoom('lib'), ...inRoom('app')].flatMap(importsOf);

  test('is read from real imports', () => {
    expect(imports.length).toBeGreaterThan(200);
    expect(imports).toContainEqual({
      file: 'lib/rules/determine.ts',
      from: 'lib/rules/standing',
      typeOnly: false,
    });
  });

  test('the rooms of lib', () => {
    const unknown = [...new Set(inRoom('lib').map(roomOf))].filter(
      (room) => room === null || !(room in allowed),
    );
    expect(unknown).toEqual([]);
    expect(imports.filter(({ file }) => file.startsWith('lib/')).flatMap(trespass)).toEqual([]);
  });

  test('the pages import lib, and never another route or how they are served', () => {
    const wrong = imports.filter(({ file, from }) => {
      if (!file.startsWith('app/')) return false;
      if (from.startsWith('lib/')) return roomOf(from) === 'hosting' || machine.includes(roomOf(from));
      if (!from.startsWith('app/') || from.includes('/_ui/')) return from.startsWith('tests/');
      const above = dirname(from).split('/').length < 3;
      return !above && !enters(file, from);
    });
    expect(wrong).toEqual([]);
  });
});

test('lib reads no clock, no language of the machine, no window and no store', () => {
  const global = /\b(?:new Date\b|Date\.|Intl\.|document[.[]|fetch\(|(?:local|session)Storage\b|process[.[])/;
  const named = /\b(?:const|let|for \(const) window\b|\(window\)/;
  const wrong = inRoom('lib')
    .filter((file) => roomOf(file) !== 'hosting' && !machine.includes(roomOf(file)))
    .filter((file) => {
      const code = codeOf(file);
      // A registration window is a word of the field; only a window that nobody declared is the browser's.
      const browser = /\bwindow[.[]|typeof window\b/.test(code) && !named.test(code);
      return global.test(code) || browser || /\bglobalThis\b/.test(code);
    });
  expect(wrong).toEqual([]);
});

describe('sizes', () => {
  const over = (files: readonly string[], most: number) =>
    files.filter((file) => linesOf(file) > most).map((file) => `${file}: ${linesOf(file)} lines`);

  test('a file of lib has 250 lines at most, law and content excepted', () => {
    const free = ['law', 'content'];
    expect(
      over(
        inRoom('lib').filter((file) => !free.includes(roomOf(file) ?? '')),
        250,
      ),
    ).toEqual([]);
  });
  test('a component has 120 lines at most', () => {
    expect(
      over(
        inRoom('app').filter((file) => file.endsWith('.tsx')),
        120,
      ),
    ).toEqual([]);
  });
  test('a test has 200 lines at most', () => {
    expect(
      over(
        sources.filter((file) => /\.(test|spec)\.tsx?$/.test(file)),
        200,
      ),
    ).toEqual([]);
  });
});

describe('names', () => {
  test('lib has named exports only', () => {
    expect(inRoom('lib').filter((file) => /^export default\b/m.test(textOf(file)))).toEqual([]);
  });

  test('no file is called by what says nothing', () => {
    const says = /(?:^|[-.])(?:utils?|helpers?|common|v2|manager|handler|service)(?:[-.]|$)/;
    expect(sources.filter((file) => says.test(basename(file)))).toEqual([]);
  });

  test('the top level holds what the owner allowed, and dotfiles', () => {
    const owner = [
      'package.json',
      'next.config.js',
      'tsconfig.json',
      'app',
      'lib',
      'tests',
      'e2e',
      'README.md',
    ];
    const beside = ['package-lock.json', 'LICENSE', 'public'];
    // What the tools leave behind is named in .gitignore: whole names, and `*.end`.
    const ignored = textOf('.gitignore')
      .split('\n')
      .map((line) => line.replace(/^\/|\/$/g, ''));
    const isLeft = (name: string) =>
      ignored.some((one) => one === name || (one.startsWith('*') && name.endsWith(one.slice(1))));
    const there = readdirSync(root).filter((name) => !name.startsWith('.') && !isLeft(name));
    expect(there.filter((name) => !owner.includes(name) && !beside.includes(name))).toEqual([]);
  });
});

test('every unsettled reading is written as a question', () => {
  const marked = inRoom('lib').flatMap((file) =>
    [
      ...textOf(file).matchAll(
        /^[ \t]*(?:\/\/|\*|\/\*\*?) ?UNSETTLED:(.*(?:\n[ \t]*(?:\/\/|\*(?!\/)).*)*)/gm,
      ),
    ].map(([, question]) => ({
      file,
      question: (question as string).replace(/\s*\n\s*(?:\/\/|\*) ?/g, ' ').trim(),
    })),
  );
  expect(marked.length).toBeGreaterThan(0);
  expect(marked.filter(({ question }) => !question.includes('?'))).toEqual([]);
  for (const { file, question } of marked) console.info(`unsettled, ${file}: ${question}`);
});
