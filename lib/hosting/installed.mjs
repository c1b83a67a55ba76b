import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './child.mjs';

function packagesOf(file) {
  const path = join(ROOT, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

const fits = (wanted, own) => !wanted || wanted.includes(own);

/** Whether these installed packages are what the lock asks for, on this platform: same versions, none missing, none foreign. */
export function matchesLock(locked, installed, platform = process.platform, arch = process.arch) {
  const same = Object.entries(installed).every(
    ([path, entry]) =>
      locked[path]?.version === entry.version && fits(entry.os, platform) && fits(entry.cpu, arch),
  );
  const complete = Object.entries(locked).every(
    ([path, entry]) => path === '' || entry.optional || entry.peer || installed[path],
  );
  return same && complete;
}

/** Whether node_modules already holds what package-lock.json asks for, as npm itself noted there. */
export function alreadyInstalled() {
  const locked = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  return Boolean(locked && installed && matchesLock(locked, installed));
}
