/** What may be wrong with a lock file, read as data: npm itself accepts each of these without a word. */

export interface LockEntry {
  /** Given where the package is not the one that its folder is called after. */
  readonly name?: string;
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockEntry>>;
}

export interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

/** Every package in a lock, without the project itself, as [path, entry]. */
export const packagesIn = ({ packages }: Lock) => Object.entries(packages).filter(([path]) => path !== '');

/** The name of a package by its path in node_modules. */
export const nameAt = (path: string) =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

const REGISTRY = 'https://registry.npmjs.org/';
// 64 bytes in base64: a sha512 that somebody cut short would otherwise still begin well.
const SHA512 = /^sha512-[\w+/]{86}==$/;

/** Packages whose bytes the lock does not hold to one sha512. */
export const withoutHash = (lock: Lock) =>
  packagesIn(lock).flatMap(([path, { integrity }]) => (SHA512.test(integrity ?? '') ? [] : [path]));

/** The name of the package itself, which an override may have put in another's place. */
export const nameOf = ([path, { name }]: readonly [string, LockEntry]) => name ?? nameAt(path);

/** Packages that stand in another's place, as `place: package`. */
export const standIns = (lock: Lock) =>
  packagesIn(lock).flatMap(([path, entry]) =>
    nameOf([path, entry]) === nameAt(path) ? [] : [`${nameAt(path)}: ${entry.name}`],
  );

/** Packages that come from anywhere but the registry: git, a file, a link, another host. */
export function fromElsewhere(lock: Lock): string[] {
  const foreign = ({ link, resolved, version }: LockEntry) =>
    link ||
    (resolved !== undefined && !resolved.startsWith(REGISTRY)) ||
    !/^\d+\.\d+\.\d+/.test(version ?? '');
  return packagesIn(lock).flatMap(([path, entry]) => (foreign(entry) ? [path] : []));
}

/** Dependencies that are not pinned to one version, or that the lock holds at another one. */
export function notPinned(lock: Lock, manifest: Manifest): string[] {
  const asked = { ...manifest.dependencies, ...manifest.devDependencies };
  const root = lock.packages[''] ?? {};
  const noted: Record<string, string> = { ...root.dependencies, ...root.devDependencies };
  const wrong = Object.entries(asked).filter(([name, version]) => {
    const held = lock.packages[`node_modules/${name}`]?.version;
    return !/^\d+\.\d+\.\d+$/.test(version) || held !== version || noted[name] !== version;
  });
  return [...wrong.map(([name]) => name), ...Object.keys(noted).filter((name) => !(name in asked))];
}

/** Packages that want to run a script when they are installed and that nobody has looked at and refused. */
export const scriptsNotRefused = (lock: Lock, { allowScripts }: Manifest) =>
  packagesIn(lock)
    .filter(([path, { hasInstallScript }]) => hasInstallScript && allowScripts[nameAt(path)] !== false)
    .map(([path]) => path);

/** Optional parts that the lock left out, mostly another platform's: with one missing `npm ci` fails everywhere. */
export const leftOut = (lock: Lock) =>
  packagesIn(lock).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter(
        (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`],
      )
      .map((name) => `${path}: ${name}`),
  );

/** The platforms that a package with native parts has none for, as `linux x64`. */
export function missingPlatforms(lock: Lock, name: string): string[] {
  const parts = Object.keys(lock.packages[`node_modules/${name}`]?.optionalDependencies ?? {}).map(
    (part) => lock.packages[`node_modules/${part}`] ?? {},
  );
  return ['linux', 'darwin', 'win32'].flatMap((os) =>
    ['x64', 'arm64']
      .filter((cpu) => !parts.some((part) => part.os?.includes(os) && part.cpu?.includes(cpu)))
      .map((cpu) => `${os} ${cpu}`),
  );
}

/** Packages with parts for single platforms: those whose optional parts name one. */
export const nativeIn = (lock: Lock) =>
  packagesIn(lock)
    .filter(([path, { optionalDependencies = {}, os }]) => {
      const part = (name: string) => lock.packages[`node_modules/${name}`];
      return (
        !path.includes('libvips') && !os && Object.keys(optionalDependencies).some((name) => part(name)?.cpu)
      );
    })
    .map(([path]) => nameAt(path));
