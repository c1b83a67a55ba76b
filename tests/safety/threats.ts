/** Reads `threats.md`: one row for each threat and fault, and what proves that it is guarded against. */

/** One row: its id, what threatens, what guards, and the proofs, each as `kind: rest`. */
export type Row = {
  readonly id: string;
  readonly threat: string;
  readonly guard: string;
  readonly proofs: readonly string[];
};

/** How the tree is asked for a file. */
export type Tree = { readonly has: (path: string) => boolean; readonly read: (path: string) => string };

/** The rows of every table in a Markdown text; a row begins with an id such as `T1` or `F1`. */
export function rowsIn(markdown: string): Row[] {
  return markdown
    .split('\n')
    .filter((line) => !noTest.test(line))
    .flatMap((line) => {
      const [, id = '', threat = '', guard = '', proofs = ''] = line.split('|').map((cell) => cell.trim());
      if (!/^[TF]\d+$/.test(id)) return [];
      const each = proofs.split('<br>').map((proof) => proof.trim());
      return [{ id, threat, guard, proofs: each.filter((proof) => proof !== '') }];
    });
}

// A comment tells of a test and a name may be like one's title; neither runs.
const noTest = /^\s*(?:\/\/|\/?\*)|\b(?:const|let) \w+ =|\.(?:skip|fixme|todo)\b/;

/** The quoted texts of a source, line by line, so that an apostrophe in one line spoils no other. */
const quoted = (source: string) =>
  source
    .split('\n')
    .filter((line) => !noTest.test(line))
    .flatMap((line) => [...line.matchAll(/(['"`])((?:\\.|(?!\1).)*)\1/g)].map(([, , text = '']) => text));

/** What is wrong with a proof that names a file and a text in it: a test's title, or what a file is to hold. */
function wrongWithNamed(kind: string, rest: string, { has, read }: Tree): string[] {
  const [, path = '', text = ''] = /^`([^`]+)` (.+)$/.exec(rest) ?? [];
  if (text === '') return [`${kind}: ${rest} does not read \`file\` text`];
  if (!has(path)) return [`${path} is not there`];
  if (kind === 'check') return read(path).includes(text) ? [] : [`${path} does not hold ${text}`];
  if (!/\.(?:test|spec)\.ts$/.test(path)) return [`${path} holds no tests`];
  // Within quotes: the title of a test, and not a word of its code.
  return quoted(read(path)).some((title) => title.includes(text)) ? [] : [`${path} has no test ${text}`];
}

function wrongWithProof(proof: string, tree: Tree): string[] {
  const [, kind = '', rest = ''] = /^([^:]+): (.+)$/.exec(proof) ?? [];
  if (kind === 'test' || kind === 'check') return wrongWithNamed(kind, rest, tree);
  if (kind === 'out of reach here') return rest.length > 20 ? [] : [`${proof}: why?`];
  if (kind !== 'nothing to guard yet') return [`${proof} is no proof`];
  // As soon as there is something to guard, this stops being an answer.
  const path = /^`([^`]+)`/.exec(rest)?.[1];
  if (path === undefined) return [`${proof}: which file would it be?`];
  return tree.has(path) ? [`${path} is there now and needs a proof`] : [];
}

/** All that is wrong with a row; the empty list when it is guarded, or says why not. */
export function wrongWith({ threat, guard, proofs }: Row, tree: Tree): string[] {
  if (threat === '' || guard === '') return ['an empty cell'];
  if (proofs.length === 0) return ['no proof'];
  return proofs.flatMap((proof) => wrongWithProof(proof, tree));
}
