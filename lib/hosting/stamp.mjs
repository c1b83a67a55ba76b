import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './child.mjs';

// Under node_modules, so that a removed or replaced node_modules takes its stamps with it.
const STAMPS = join(ROOT, 'node_modules', '.stamps');

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** The sha256 of these files and folders of the project, by name and content, with the Node version and platform. */
export function digest(paths) {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}`);
  for (const file of paths.flatMap((path) => filesUnder(join(ROOT, path)))) {
    const bytes = readFileSync(file);
    hash.update(`\n${file.slice(ROOT.length)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** Whether the last run of this step left exactly this stamp. */
export function isStamped(step, value) {
  const file = join(STAMPS, step);
  return existsSync(file) && readFileSync(file, 'utf8') === value;
}

/** Keeps the stamp of a step that succeeded. */
export function stamp(step, value) {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(join(STAMPS, step), value);
}

/** Forgets the stamp of a step that is about to run, so that a run broken off half-way is repeated. */
export function unstamp(step) {
  rmSync(join(STAMPS, step), { force: true });
}
