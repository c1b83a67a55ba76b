// Prints the list of everything that the project is made of and built with (CycloneDX), for whoever has to look a
// package up in a warning. It imports only node: modules, so that it works in a clone where nothing is installed.
import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { npm, ROOT } from './child.mjs';

const OPTIONS = ['--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only', '--offline'];
// Said aloud, because NODE_ENV=production from outside would leave the tools out of the list.
const ALL = ['--include=dev', '--include=optional', '--include=peer'];

// npm calls the project by the folder it lies in, and a package by the place it stands in; this is what each is.
const named = (component) => ({ ...component, name: component['bom-ref'].replace(/@[^@]*$/, '') });
const by = (key) => (a, b) => (a[key] < b[key] ? -1 : 1);

/** What npm lists, without what changes from run to run or from folder to folder, in an order of its own. */
export function reproducible({ serialNumber, metadata, components, dependencies, ...rest }) {
  const { timestamp, tools, component, ...told } = metadata;
  return {
    ...rest,
    metadata: { ...told, component: named(component) },
    components: components.map(named).sort(by('bom-ref')),
    dependencies: [...dependencies].sort(by('ref')),
  };
}

/** The software bill of materials of the lock file as CycloneDX JSON; the same lock and npm give the same text. */
export async function billOfMaterials() {
  const [command, ...first] = npm();
  const args = [...first, 'sbom', ...OPTIONS, ...ALL, '--loglevel=error'];
  const shell = process.platform === 'win32' && command !== process.execPath;
  const { stdout } = await promisify(execFile)(command, args, { cwd: ROOT, maxBuffer: 1 << 26, shell });
  return `${JSON.stringify(reproducible(JSON.parse(stdout)), null, 2)}\n`;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.stdout.write(await billOfMaterials());
}
