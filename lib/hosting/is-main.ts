import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Whether a module (its `import.meta.url`) is the program that was started, also when reached by a symbolic link. */
export function isMain(moduleUrl: string): boolean {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl);
}
