import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alphabet, bytesOf, groupsOf, rowsOf } from '../../lib/handoff/letters';

const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 });
const shown = (of: Uint8Array) =>
  rowsOf(of)
    .map((row) => groupsOf(row).join(' '))
    .join('\n');
const change = (text: string, at: number, letter: string) => text.slice(0, at) + letter + text.slice(at + 1);

test('32 letters, none of which is taken for another', () => {
  expect(new Set(alphabet).size).toBe(32);
  expect([...alphabet].filter((letter) => /[IO01a-z]/.test(letter))).toEqual([]);
});

describe('letters', () => {
  test('give back the bytes, however they are parted and in small letters', () => {
    fc.assert(
      fc.property(bytes, (of) => {
        expect(bytesOf(rowsOf(of).join(''))).toEqual({ bytes: new Uint8Array(of) });
        const numbered = rowsOf(of).map((row, index) => `  ${index + 1}. ${groupsOf(row).join(' ')}`);
        expect(bytesOf(numbered.join('\n'))).toEqual({ bytes: new Uint8Array(of) });
        expect(bytesOf(` ${shown(of).toLowerCase().replaceAll(' ', '-')}\r\n`)).toEqual({
          bytes: new Uint8Array(of),
        });
      }),
    );
  });

  test('stand in rows of five groups of five', () => {
    const rows = rowsOf(new Uint8Array(40).fill(7));
    expect(rows.map((row) => row.length)).toEqual([25, 25, 17]);
    expect(groupsOf(rows[2] as string)).toEqual([
      expect.stringMatching(/^.{5}$/),
      expect.stringMatching(/^.{5}$/),
      expect.stringMatching(/^.{5}$/),
      expect.stringMatching(/^.{2}$/),
    ]);
  });

  test('one wrong letter is found in its row', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.nat(30), (of, place, other) => {
        const letters = rowsOf(of).join('');
        const at = place % letters.length;
        const wrong = alphabet[(alphabet.indexOf(letters[at] as string) + 1 + other) % 32] as string;
        expect(bytesOf(change(letters, at, wrong))).toEqual({ problem: 'row', row: Math.floor(at / 25) + 1 });
      }),
    );
  });

  test('two neighbours that changed places are found', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), (of, place) => {
        const letters = rowsOf(of).join('');
        const at = place % (letters.length - 1);
        const [a, b] = [letters[at] as string, letters[at + 1] as string];
        fc.pre(a !== b);
        const read = bytesOf(change(change(letters, at, b), at + 1, a));
        expect(read).toMatchObject({ problem: 'row' });
      }),
    );
  });

  test('two rows that changed places are found', () => {
    const [first, second] = rowsOf(Uint8Array.from({ length: 30 }, (_, index) => index * 7)) as [
      string,
      string,
    ];
    expect(bytesOf(second + first)).toEqual({ problem: 'row', row: 1 });
  });
});

test.each([
  ['', { problem: 'empty' }],
  [' \n - ', { problem: 'empty' }],
  ['ABC0', { problem: 'foreign-letter', letter: '0', row: 1 }],
  ['https://example.org', { problem: 'foreign-letter', letter: '/', row: 1 }],
  ['ABCÑ', { problem: 'foreign-letter', letter: 'Ñ', row: 1 }],
  ['😀', { problem: 'foreign-letter', letter: '😀', row: 1 }],
  ['<img src=x onerror=alert(1)>', { problem: 'foreign-letter', letter: '<', row: 1 }],
  ['A', { problem: 'row', row: 1 }],
  ['A'.repeat(32_769), { problem: 'too-long' }],
])('%j is not read as a copy', (text, problem) => {
  expect(bytesOf(text)).toEqual(problem);
});
