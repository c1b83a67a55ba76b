import { webcrypto } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { people } from '../../e2e/people';
import { addDays, day } from '../../lib/day';
import { alphabet, bytesOf, groupsOf, rowsOf } from '../../lib/handoff/letters';
import {
  type CopyProblem,
  type Derive,
  open,
  type Sealed,
  seal,
  type WebCrypto,
} from '../../lib/handoff/seal';
import { replay } from '../../lib/interview/replay';
import { anyAnswers } from './any-answers';

const crypto = webcrypto as unknown as WebCrypto;
const made = day('2026-11-22');
/** A key without the rounds that make guessing slow: for tests of everything else. */
const quick: Derive = async (phrase, salt, { subtle }) => {
  const text = new TextEncoder().encode(phrase);
  const both = Uint8Array.from([...text, ...salt]);
  const key = await subtle.digest('SHA-256', both);
  return subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);
};
const openAs = (text: string, phrase: string, today = made) =>
  open({ text, phrase }, today, crypto, { derive: quick });
const { neverFiled, tellsAll, manyTrips } = people;
const textOf = ({ rows }: Sealed) => rows.join('\n');
const changed = (rows: readonly string[], change: (bytes: Uint8Array) => void): string => {
  const read = bytesOf(rows.join('')) as { bytes: Uint8Array };
  change(read.bytes);
  return rowsOf(read.bytes).join('');
};

describe('a sealed copy', () => {
  test('opens with its own phrase, with the key that pages make', async () => {
    const sealed = await seal(neverFiled, made, crypto);
    expect(await open({ text: textOf(sealed), phrase: sealed.phrase }, made, crypto)).toEqual({
      answers: replay(neverFiled).answers,
      askAgain: [],
      made,
      until: day('2026-12-22'),
    });
  });

  test('keeps every answer of anybody', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswers, async (answers) => {
        const sealed = await seal(answers, made, crypto, quick);
        expect(await openAs(textOf(sealed), sealed.phrase)).toMatchObject({ answers });
      }),
      { numRuns: 150 },
    );
  });

  test('is short: a short check under 300 letters, and everything that can be told under 500', async () => {
    const lengths = await Promise.all(
      [neverFiled, tellsAll, manyTrips].map(
        async (who) => textOf(await seal(who, made, crypto, quick)).length,
      ),
    );
    console.info(
      `letters of a copy: a short check ${lengths[0]}, all told ${lengths[1]}, many trips ${lengths[2]}`,
    );
    expect(lengths[0]).toBeLessThan(300);
    expect(lengths[1]).toBeLessThan(500);
  });

  test('says nothing of the answers: two people, one length, and no byte alike beyond the head', async () => {
    const [a, b] = await Promise.all(
      [neverFiled, { ...neverFiled, usc_lpr: 'unsure' as const }].map((who) =>
        seal(who, made, crypto, quick),
      ),
    );
    expect(textOf(a as Sealed)).toHaveLength(textOf(b as Sealed).length);
    const same = await seal(neverFiled, made, crypto, quick);
    expect(same.rows[1]).not.toBe(a?.rows[1]);
    expect(same.phrase).not.toBe(a?.phrase);
    expect(textOf(same)).not.toContain(same.phrase);
  });

  test('has a phrase of ten letters, each as likely as any other', async () => {
    const phrases = await Promise.all(Array.from({ length: 1000 }, () => seal({}, made, crypto, quick)));
    const counts = new Map<string, number>();
    for (const { phrase } of phrases) {
      expect(phrase).toMatch(/^[2-9A-HJ-NP-Z]{10}$/);
      for (const letter of phrase) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
    // 10,000 letters of 32: 312 each; seven deviations of 18 either way.
    expect([...alphabet].filter((letter) => Math.abs((counts.get(letter) ?? 0) - 312) > 126)).toEqual([]);
  });

  test('takes the phrase as people type it', async () => {
    const sealed = await seal(neverFiled, made, crypto, quick);
    const typed = ` ${groupsOf(sealed.phrase).join(' - ').toLowerCase()}\n`;
    expect(await openAs(textOf(sealed).toLowerCase(), typed)).toHaveProperty('answers');
  });
});

describe('stays closed', () => {
  const sealed = seal(neverFiled, made, crypto, quick);
  const cases: readonly (readonly [
    string,
    (of: Sealed) => readonly [string, string, string?],
    CopyProblem,
  ])[] = [
    ['another phrase', (of) => [textOf(of), 'ABCDE23456'], { problem: 'wrong-phrase' }],
    ['no phrase', (of) => [textOf(of), ''], { problem: 'phrase-form' }],
    ['a phrase that is too long', (of) => [textOf(of), 'A'.repeat(1000)], { problem: 'phrase-form' }],
    ['a phrase with a zero', (of) => [textOf(of), 'ABCDE0ABCD'], { problem: 'phrase-form' }],
    [
      'its last day',
      (of) => [textOf(of), of.phrase, '2026-12-23'],
      { problem: 'expired', until: day('2026-12-22') },
    ],
    [
      'a clock far behind',
      (of) => [textOf(of), of.phrase, '2026-11-20'],
      { problem: 'ahead-of-clock', made },
    ],
    ['half of it', (of) => [of.rows.slice(0, 3).join(''), of.phrase], { problem: 'wrong-phrase' }],
    ['only a beginning', (of) => [of.rows[0] as string, of.phrase], { problem: 'no-copy' }],
    [
      'a later version',
      (of) => [changed(of.rows, (bytes) => (bytes[0] = 2)), of.phrase],
      { problem: 'newer-version' },
    ],
    ['no version', (of) => [changed(of.rows, (bytes) => (bytes[0] = 0)), of.phrase], { problem: 'no-copy' }],
    [
      'something else',
      (of) => [changed(of.rows, (bytes) => (bytes[0] = 77)), of.phrase],
      { problem: 'no-copy' },
    ],
    [
      'more days',
      (of) => [changed(of.rows, (bytes) => (bytes[3] = 255)), of.phrase],
      { problem: 'wrong-phrase' },
    ],
    [
      'another day made',
      (of) => [changed(of.rows, (bytes) => (bytes[2] = (bytes[2] as number) - 1)), of.phrase],
      { problem: 'wrong-phrase' },
    ],
  ];
  test.each(cases)('%s', async (_, give, problem) => {
    const [text, phrase, today] = give(await sealed);
    expect(await openAs(text, phrase, day(today ?? made))).toEqual(problem);
  });

  test('opens to the end of its last day, and with a clock one day behind', async () => {
    const { phrase, ...of } = await sealed;
    for (const today of [addDays(made, -1), made, day('2026-12-22')]) {
      expect(await openAs(of.rows.join(''), phrase, today)).toHaveProperty('answers');
    }
  });

  test('a browser without cryptography', async () => {
    const { rows, phrase } = await sealed;
    const bare = { getRandomValues: crypto.getRandomValues } as unknown as WebCrypto;
    expect(await open({ text: rows.join(''), phrase }, made, bare)).toEqual({ problem: 'no-crypto' });
  });
});
