/** A hundred thousand copies that somebody or something changed: none opens, none is slow, nothing is thrown. */
import { webcrypto } from 'node:crypto';
import { expect, test } from 'vitest';
import { people } from '../../e2e/people';
import { day } from '../../lib/day';
import { alphabet, bytesOf, rowsOf } from '../../lib/handoff/letters';
import { type Derive, open, seal, type WebCrypto } from '../../lib/handoff/seal';

const crypto = webcrypto as unknown as WebCrypto;
const made = day('2026-11-22');
const count = 100_000;

/** Numbers by chance that are the same in every run. */
function chances(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One key for each salt, without the slow rounds, whose time is not in question here. */
const keys = new Map<string, Promise<CryptoKey>>();
const derive: Derive = (phrase, salt, { subtle }) => {
  const name = `${phrase} ${salt.join(' ')}`;
  const made = keys.get(name) ?? keyOf(name, subtle);
  if (keys.size < 100) keys.set(name, made);
  return made;
};
async function keyOf(name: string, subtle: SubtleCrypto): Promise<CryptoKey> {
  const digits = await subtle.digest('SHA-256', new TextEncoder().encode(name));
  return subtle.importKey('raw', digits, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** The ways in which a copy is changed: in its letters, as by a slip, and in its bytes with letters that check. */
function changers(text: string, chance: (below: number) => number) {
  const bytes = (bytesOf(text) as { bytes: Uint8Array }).bytes;
  const other = '\u0000Ñ<%😀́'.concat(alphabet);
  const at = () => chance(text.length);
  const letter = () => other[chance(other.length)] as string;
  const withBytes = (change: (copy: Uint8Array) => Uint8Array) => rowsOf(change(bytes.slice())).join('');
  return [
    () =>
      withBytes((copy) => {
        for (let flips = 0; flips <= chance(4); flips++) {
          const place = chance(copy.length);
          copy[place] = (copy[place] as number) ^ (1 << chance(8));
        }
        return copy;
      }),
    () => withBytes((copy) => copy.slice(0, chance(copy.length))),
    () =>
      withBytes((copy) =>
        Uint8Array.from([...copy, ...Array.from({ length: 1 + chance(40) }, () => chance(256))]),
      ),
    () => withBytes((copy) => copy.map((byte, index) => (index < 4 ? byte : chance(256)))),
    () => withBytes((copy) => Uint8Array.from({ length: copy.length }, () => chance(256))),
    () => {
      const place = at();
      return text.slice(0, place) + letter() + text.slice(place + 1);
    },
    () => {
      const [from, to] = [at(), at()];
      return text.slice(0, from) + text.slice(to);
    },
    () => letter().repeat(chance(32) === 0 ? 40_000 : chance(1000)),
  ] as const;
}

test('none opens and none throws', async () => {
  const sealed = await seal(people.tellsAll, made, crypto, derive);
  const text = sealed.rows.join('');
  expect(await open({ text, phrase: sealed.phrase }, made, crypto, { derive })).toHaveProperty('answers');

  const chance = chances(20261122);
  const ways = changers(text, chance);
  const refused = new Map<string, number>();
  let slowest = 0;
  for (let run = 0; run < count; run++) {
    const changed = ways[run % ways.length]?.() ?? '';
    if (changed === text) continue;
    const from = process.cpuUsage();
    const read = await open({ text: changed, phrase: sealed.phrase }, made, crypto, { derive });
    const { user, system } = process.cpuUsage(from);
    slowest = Math.max(slowest, (user + system) / 1000);
    const why = 'problem' in read ? read.problem : 'opened';
    refused.set(why, (refused.get(why) ?? 0) + 1);
  }
  console.info(`changed copies, slowest ${slowest.toFixed(1)} ms:`, Object.fromEntries(refused));
  expect(refused.get('opened')).toBeUndefined();
  // The processor's own time, which other work on the machine does not lengthen; a thousand times what each takes.
  expect(slowest).toBeLessThan(200);
  // Each guard was met, and most changes came as far as the seal itself.
  for (const guard of ['row', 'foreign-letter', 'no-copy', 'newer-version', 'too-long', 'wrong-phrase']) {
    expect(refused.get(guard) ?? 0, guard).toBeGreaterThan(0);
  }
  expect(refused.get('wrong-phrase')).toBeGreaterThan(count / 4);
}, 120_000);
