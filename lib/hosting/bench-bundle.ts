import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { rates } from './bench-rates';

// The bundler that runs these scripts: reached through its owner, so that it stays one version and no dependency of ours.
function bundler(): { build(options: Record<string, unknown>): Promise<unknown> } {
  const owner = createRequire(import.meta.url).resolve('tsx/package.json');
  return createRequire(owner)('esbuild');
}

/** Measures the engine bundled, as a browser runs it; started as a script, names are kept for every function and it is several times slower. */
export async function bundledRates(): Promise<ReturnType<typeof rates>> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const outfile = join(folder, 'rates.mjs');
  try {
    const entry = fileURLToPath(new URL('./bench-rates.ts', import.meta.url));
    await bundler().build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node' });
    const bundle: { rates: typeof rates } = await import(pathToFileURL(outfile).href);
    return bundle.rates();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
