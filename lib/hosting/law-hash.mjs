// What the law and the rules are made of, in eight digits: shown beside their version, so that anybody can compare what
// a page was built from with the sources.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOMS = ['lib/law', 'lib/rules'];

/** @param {string} root @param {string} room @returns {string[]} */
const filesOf = (root, room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${room}/${file.replaceAll('\\', '/')}`);

/**
 * The first eight hexadecimal digits of the SHA-256 of every source of the law and of the rules under a folder, names
 * and contents, in the order of their names.
 *
 * @param {string} root
 */
export function lawHash(root) {
  const hash = createHash('sha256');
  for (const file of ROOMS.flatMap((room) => filesOf(root, room)).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 8);
}
