/** The sources of the project as texts, and what each imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
export const sources = ['lib', 'app', 'tests', 'e2e'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mts|mjs|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length)),
);
export const inRoom = (room: string) => sources.filter((file) => file.startsWith(`${room}/`));
export const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
export const linesOf = (file: string) => textOf(file).trimEnd().split('\n').length;

export type Import = { readonly file: string; readonly from: string; readonly typeOnly: boolean };

/** True when every name of an import or re-export is a type. */
const onlyTypes = (clause: string): boolean => {
  if (/^\s*type\b/.test(clause)) return true;
  const named = /^\s*\{([^}]*)\}\s*$/.exec(clause)?.[1];
  return named?.split(',').every((name) => name.trim() === '' || /^\s*type\s/.test(name)) ?? false;
};

/** Every import, re-export and dynamic import of a file; a relative one as the path from the top. */
export function importsOf(file: string): Import[] {
  const text = textOf(file);
  const resolved = (from: string) => (from.startsWith('.') ? normalize(join(dirname(file), from)) : from);
  const still = [...text.matchAll(/^(?:import|export)\s+([^'";]*?)\s*from\s+'([^']+)'/gm)];
  const bare = [...text.matchAll(/^import\s+'([^']+)'/gm), ...text.matchAll(/\bimport\(\s*'([^']+)'/g)];
  return [
    ...still.map(([, clause, from]) => ({
      file,
      from: resolved(from as string),
      typeOnly: onlyTypes(clause as string),
    })),
    ...bare.map(([, from]) => ({ file, from: resolved(from as string), typeOnly: false })),
  ];
}

/** The code alone: no comments, no quoted texts. */
export const codeOf = (file: string): string =>
  textOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''")
    .replace(/\/\/.*$/gm, '');
