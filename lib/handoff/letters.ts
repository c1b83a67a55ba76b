/**
 * Bytes as letters that a person can read out and type: 32 letters and digits without I, O, 0 and 1, in rows. The last
 * letter of a row checks the others and the row's number, so that a slip is found in its row.
 */

export const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Letters of a row, its check letter included; they are shown in groups of five. */
const rowLength = 25;
const groupLength = 5;

/** Multiplies by 2 among the 32 values (x^5 + x^2 + 1), in which no two letters of a row weigh the same. */
const doubled = (value: number): number => (value << 1) ^ (value & 16 ? 0b100101 : 0);

// Doubled once more at the end, so that the last letter weighs another than the check letter itself.
const checkOf = (values: readonly number[], row: number): number =>
  doubled(values.reduce((sum, value) => doubled(sum) ^ value, (row + 1) % 32));

const letterOf = (value: number): string => alphabet[value] as string;

/** The letters of some bytes, in rows without spaces. */
export function rowsOf(bytes: Uint8Array): string[] {
  const values: number[] = [];
  let [kept, count] = [0, 0];
  for (const byte of bytes) {
    [kept, count] = [kept * 256 + byte, count + 8];
    for (; count >= 5; count -= 5) {
      values.push(Math.floor(kept / 2 ** (count - 5)));
      kept %= 2 ** (count - 5);
    }
  }
  if (count > 0) values.push(kept * 2 ** (5 - count));
  const rows: string[] = [];
  for (let at = 0; at < values.length; at += rowLength - 1) {
    const row = values.slice(at, at + rowLength - 1);
    rows.push([...row, checkOf(row, rows.length)].map(letterOf).join(''));
  }
  return rows;
}

/** A row in the groups in which it is shown. */
export const groupsOf = (row: string): string[] =>
  Array.from({ length: Math.ceil(row.length / groupLength) }, (_, index) =>
    row.slice(index * groupLength, (index + 1) * groupLength),
  );

/** Why letters could not be read; rows count from 1. */
export type LettersProblem =
  | { readonly problem: 'empty' | 'too-long' }
  | { readonly problem: 'foreign-letter'; readonly letter: string; readonly row: number }
  | { readonly problem: 'row'; readonly row: number };

/** More than the longest list of trips that anybody could make. */
const longest = 32_768;

/** A text without the marks that only part its letters, in capitals; null where it is too long to look at. */
export function plain(text: string, most: number = longest): string | null {
  if (text.length > most) return null;
  // Some programs copy a list with the numbers of its rows.
  return text
    .replace(/^ {0,9}\d{1,3}\. /gm, '')
    .replace(/[\s\-–—.·:]+/gu, '')
    .toUpperCase();
}

/** The bytes of letters as somebody typed them: spaces, line ends, dashes and small letters make no difference. */
export function bytesOf(text: string): { readonly bytes: Uint8Array<ArrayBuffer> } | LettersProblem {
  const letters = plain(text);
  if (letters === null) return { problem: 'too-long' };
  if (letters === '') return { problem: 'empty' };
  const each = [...letters];
  const foreign = each.findIndex((letter) => !alphabet.includes(letter));
  if (foreign >= 0) {
    const row = Math.floor(foreign / rowLength) + 1;
    return { problem: 'foreign-letter', letter: each[foreign] as string, row };
  }
  const values: number[] = [];
  for (let at = 0, row = 0; at < letters.length; at += rowLength, row++) {
    const read = [...letters.slice(at, at + rowLength)].map((letter) => alphabet.indexOf(letter));
    const check = read.pop();
    if (read.length === 0 || checkOf(read, row) !== check) return { problem: 'row', row: row + 1 };
    values.push(...read);
  }
  const bytes = new Uint8Array(Math.floor((values.length * 5) / 8));
  let [kept, count, at] = [0, 0, 0];
  for (const value of values) {
    [kept, count] = [kept * 32 + value, count + 5];
    if (count < 8) continue;
    bytes[at++] = Math.floor(kept / 2 ** (count - 8));
    [kept, count] = [kept % 2 ** (count - 8), count - 8];
  }
  // Bits that are left over were never written as anything but zero.
  return kept === 0 ? { bytes } : { problem: 'row', row: Math.ceil(letters.length / rowLength) };
}
