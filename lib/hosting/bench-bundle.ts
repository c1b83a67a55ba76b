import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { rates } from './bench-rates';

/** Measures the engine bundled, as a browser runs it; started as a script, names are kept for every function and it is several times slower. */
export async function bundledRates(): Promise<ReturnType<typeof rates>> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const outfile = join(folder, 'rates.mjs');
  try {
    const entry = fileURLToPath(new URL('./bench-rates.ts', import.meta.url));
    await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node' });
    const bundle: { rates: typeof rates } = await import(pathToFileURL(outfile).href);
    return bundle.rates();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
