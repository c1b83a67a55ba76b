import { readFileSync, type Stats, statSync } from 'node:fs';

// The pages and the script are far smaller; anything larger is read when it is asked for.
const MOST = 1024 * 1024;

interface Kept<T> {
  readonly stamp: string;
  readonly value: T;
}

const stampOf = ({ mtimeMs, size, ino }: Stats) => `${mtimeMs} ${size} ${ino}`;

/**
 * A reader that makes something of a file's bytes once, and again only after the file has changed on the disk. Throws
 * when there is no such file.
 */
export function keepFiles<T>(make: (bytes: Buffer) => T): (file: string) => T {
  const kept = new Map<string, Kept<T>>();
  return (file) => {
    const stats = statSync(file);
    const stamp = stampOf(stats);
    const known = kept.get(file);
    if (known?.stamp === stamp) return known.value;
    const value = make(readFileSync(file));
    // Read while a build was writing it: what was read may be neither the old file nor the new one.
    const whole = stampOf(statSync(file)) === stamp;
    if (whole && stats.size <= MOST) kept.set(file, { stamp, value });
    return value;
  };
}
