import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { rates } from './bench-rates';

/**
 * Measures the engine bundled and in a process of its own, as a browser runs it: what starts a script here keeps names
 * for every function, in a bundle that it imports too, and the engine is several times slower for it.
 */
export async function bundledRates(): Promise<ReturnType<typeof rates>> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const outfile = join(folder, 'rates.mjs');
  try {
    const entry = fileURLToPath(new URL('./bench-rates.ts', import.meta.url));
    const footer = { js: 'console.log(JSON.stringify(rates()));' };
    await build({ entryPoints: [entry], outfile, footer, bundle: true, format: 'esm', platform: 'node' });
    const printed = execFileSync(process.execPath, [outfile], { encoding: 'utf8' });
    return JSON.parse(printed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
