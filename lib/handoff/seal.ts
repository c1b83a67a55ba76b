/**
 * A sealed copy of the answers. Laid out as: version, day made, days it holds, salt, then the answers sealed with
 * AES-GCM, which guards all that stands before them too. The key comes from a key phrase that the copy never holds.
 */
import { addDays, type Day, day, daysBetween } from '../day';
import type { Answers } from '../interview/answers';
import { type Catalogues, catalogues, newestOf } from './catalogues';
import { pack, type Unpacked, unpack } from './code';
import { alphabet, bytesOf, type LettersProblem, plain, rowsOf } from './letters';

/** What is asked of the browser's cryptography; lib reaches for none itself. */
export type WebCrypto = Pick<Crypto, 'subtle' | 'getRandomValues'>;

type Bytes = Uint8Array<ArrayBuffer>;

/** How a key is made of a key phrase and a salt. */
export type Derive = (phrase: string, salt: Bytes, crypto: WebCrypto) => Promise<CryptoKey>;

/** A copy as made: its letters in rows, the key phrase that opens it, and its days. */
export type Sealed = {
  readonly rows: readonly string[];
  readonly phrase: string;
  readonly made: Day;
  /** The last day on which it opens. */
  readonly until: Day;
};

export type CopyProblem =
  | LettersProblem
  | { readonly problem: 'no-copy' | 'newer-version' | 'phrase-form' | 'wrong-phrase' | 'no-crypto' }
  | { readonly problem: 'expired'; readonly until: Day }
  | { readonly problem: 'ahead-of-clock'; readonly made: Day };

export type Opened = Unpacked & Pick<Sealed, 'made' | 'until'>;

/** Ten letters of 32: 50 bits. */
const phraseLength = 10;
/** Days after the day made on which a copy still opens. */
const holdsFor = 30;
/** Rounds of the key's making; `npm run bench` prints what they take. */
export const rounds = 600_000;

const epoch = day('2026-01-01');
const headLength = 4;
const saltLength = 16;
const tagLength = 16;
/** A key is made for its salt and seals once, so the salt's beginning can be the nonce too. */
const nonceLength = 12;

/** The key of a phrase: PBKDF2 with SHA-256, the slowest that every browser has. */
export const deriveKey: Derive = async (phrase, salt, { subtle }) => {
  const base = await subtle.importKey('raw', new TextEncoder().encode(phrase), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const by = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return subtle.deriveKey(by, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
};

/** Ten letters by chance, each of the 32 as likely as any other. */
function newPhrase(crypto: WebCrypto): string {
  return [...crypto.getRandomValues(new Uint8Array(phraseLength))]
    .map((byte) => alphabet[byte % alphabet.length])
    .join('');
}

const lockOf = (before: Bytes) => ({
  name: 'AES-GCM',
  iv: before.slice(headLength, headLength + nonceLength),
  additionalData: before,
});

/** Seals the answers that count on a day, under a key phrase made by chance. */
export async function seal(
  answers: Answers,
  made: Day,
  crypto: WebCrypto,
  derive: Derive = deriveKey,
): Promise<Sealed> {
  const phrase = newPhrase(crypto);
  const salt = crypto.getRandomValues(new Uint8Array(saltLength));
  const since = daysBetween(epoch, made);
  if (since < 0 || since > 0xffff) throw new Error(`no day that a copy can be made on: ${made}`);
  const before = Uint8Array.from([newestOf(catalogues), since >> 8, since & 255, holdsFor, ...salt]);
  const key = await derive(phrase, salt, crypto);
  const sealed = new Uint8Array(await crypto.subtle.encrypt(lockOf(before), key, pack(answers)));
  return {
    rows: rowsOf(Uint8Array.from([...before, ...sealed])),
    phrase,
    made,
    until: addDays(made, holdsFor),
  };
}

/** The phrase as typed, without what parts its letters; null where it cannot be one. */
function readPhrase(text: string): string | null {
  const letters = plain(text, 100);
  const isPhrase =
    letters?.length === phraseLength && [...letters].every((letter) => alphabet.includes(letter));
  return isPhrase ? letters : null;
}

/** What may be given in place of the real thing, for tests. */
type Ways = { readonly derive?: Derive; readonly known?: Catalogues };

/**
 * Opens a copy as typed, scanned or read from a file, on a day; anything wrong comes back as a problem, and
 * nothing is thrown. A clock may run a day behind the one that the copy was made by.
 */
export async function open(
  given: { readonly text: string; readonly phrase: string },
  today: Day,
  crypto: WebCrypto,
  { derive = deriveKey, known = catalogues }: Ways = {},
): Promise<Opened | CopyProblem> {
  const read = bytesOf(given.text);
  if ('problem' in read) return read;
  const { bytes } = read;
  const [version = 0, high = 0, low = 0, holds = 0] = bytes;
  if (version > newestOf(known) && version < 32) return { problem: 'newer-version' };
  if (bytes.length <= headLength + saltLength + tagLength || !(version in known))
    return { problem: 'no-copy' };
  const made = addDays(epoch, high * 256 + low);
  const until = addDays(made, holds);
  if (made > addDays(today, 1)) return { problem: 'ahead-of-clock', made };
  if (today > until) return { problem: 'expired', until };
  const phrase = readPhrase(given.phrase);
  if (phrase === null) return { problem: 'phrase-form' };
  // Only pages from a safe address have it.
  if (crypto.subtle === undefined) return { problem: 'no-crypto' };
  const before = bytes.slice(0, headLength + saltLength);
  try {
    const key = await derive(phrase, before.slice(headLength), crypto);
    const opened = await crypto.subtle.decrypt(lockOf(before), key, bytes.slice(before.length));
    const unpacked = unpack(new Uint8Array(opened), version, known);
    return unpacked === null ? { problem: 'no-copy' } : { ...unpacked, made, until };
  } catch {
    // A wrong phrase and a changed copy look the same, which is what the seal is for.
    return { problem: 'wrong-phrase' };
  }
}
