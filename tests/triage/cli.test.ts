/** The command as a person runs it; each run is a process of its own. */
import { afterAll, describe, expect, test } from 'vitest';
import { authorities, isCitable } from '../../lib/law/authorities/index';
import { factsSchema } from '../../lib/rules/facts';
import { rulesVersion } from '../../lib/rules/version';
import { file, onCheck, removeFiles, screen } from './run-screen';

afterAll(removeFiles);

const july = '{"nationality": "born", "livedSince": "2023-07"}';

describe('determinations as JSON', () => {
  test.concurrent('one object in, one out; a list in, a list out', async () => {
    const [one, list] = await Promise.all([
      screen([file('one.json', july), ...onCheck]),
      screen(['-', ...onCheck], `[${july}, {}]`),
    ]);
    expect([one.code, one.err, list.code, list.err]).toEqual([0, '', 0, '']);
    const made = JSON.parse(one.out);
    expect(made).toMatchObject({ rulesVersion, asOf: '2026-11-21', knownOn: '2026-11-21', stop: null });
    expect(made.designations.map((of: { designation: string }) => of.designation)).toEqual([
      've-2021',
      've-2023',
    ]);
    const lists = JSON.parse(list.out);
    expect(lists).toHaveLength(2);
    expect(lists[0]).toEqual(made);

    // Each finding has its outcome, and sources with label and address.
    const { comparison } = made.designations[1];
    const found = comparison.facts.findings.find(({ rule }: { rule: string }) => rule === 'CR-01');
    expect(found).toMatchObject({
      outcome: 'matches',
      verdict: 'met',
      reason: 'lived-here-in-time',
      params: { began: { earliest: '2023-07-01', latest: '2023-07-31' }, limit: '2023-07-31' },
    });
    for (const { authority, label, url } of found.citations) {
      expect(isCitable(authority) && authorities[authority]).toMatchObject({ label, url });
    }
  });
});

test.concurrent('the schema and the example name every fact, and the command takes its own example', async () => {
  const started = { fromSources: true };
  const [schema, example, fromSources] = await Promise.all([
    screen(['--schema']),
    screen(['--example']),
    screen(['--example'], '', started),
  ]);
  expect(fromSources, 'as npm starts it').toEqual(example);
  const facts = Object.keys(factsSchema.shape).sort();
  const { $schema, type, properties, additionalProperties } = JSON.parse(schema.out);
  expect([$schema, type, additionalProperties]).toEqual([
    'https://json-schema.org/draft/2020-12/schema',
    'object',
    false,
  ]);
  expect(Object.keys(properties).sort()).toEqual(facts);
  expect(Object.keys(JSON.parse(example.out)).sort()).toEqual(facts);

  // Without a day, as-of is the day where the person sits, and known-on is as-of.
  const civil = (at: Date) =>
    [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
  const before = civil(new Date());
  const run = await screen(['-'], example.out);
  expect([run.code, run.err]).toEqual([0, '']);
  const { asOf, knownOn, missing } = JSON.parse(run.out);
  expect([before, civil(new Date())]).toContain(asOf);
  expect(knownOn).toBe(asOf);
  expect(missing).toEqual([]);
});

describe('a fault is one line on standard error, nothing on standard output, and 2', () => {
  const good = `${july},`.repeat(3);
  test.concurrent.each<[string, string[], string, RegExp]>([
    [
      'a bad fact in the fourth row',
      ['-'],
      `[${good} {"absences": [{"left": "x"}]}]`,
      /^\[3\]\.absences\[0\]\.left: expected a day \(2023-07-31\), /,
    ],
    [
      'a day to come',
      ['-', '--as-of', '2024-01-01'],
      `[${good} {"livedSince": "2100-01-01"}]`,
      /^\[3\]\.livedSince: is later than today \(\d{4}-\d\d-\d\d\)$/,
    ],
    ['an unknown key', ['-'], '[{"absences": [{}, {"foo": 1}]}]', /^\[0\]\.absences\[1\]\.foo: unknown key$/],
    ['no JSON', ['-'], '{"inUs": true,\n}', /^line 2, column 1: expected a key/],
    ['no text', [file('latin.json', Buffer.from([0x7b, 0xff, 0x7d]))], '', /: is not UTF-8 text$/],
    [
      'knowledge before the day',
      ['-', '--as-of', '2025-02-03', '--known-on', '2025-02-02'],
      '{}',
      /^--known-on: 2025-02-02 is earlier/,
    ],
  ])('%s', async (_, words, input, expected) => {
    const { out, err, code } = await screen(words, input);
    expect([out, code]).toEqual(['', 2]);
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err.trimEnd()).toMatch(expected);
  });
});

describe('text', () => {
  test.concurrent('says in words how each designation stood and how each rule compares', async () => {
    const { out, code } = await screen([file('text.json', july), '--format', 'text', ...onCheck]);
    expect(code).toBe(0);
    expect(out).toContain('November 21, 2026');
    expect(out).toContain('This guide is not a substitute for the advice of an attorney.');
    for (const part of [
      'TPS Venezuela 2021',
      'TPS Venezuela 2023',
      'November 7, 2025',
      'CR-01',
      'July 31, 2023',
      '88 FR 68130',
      rulesVersion,
    ]) {
      expect(out).toContain(part);
    }
    expect(out).toMatch(/What was not asked yet\n {2}\* FRS-01, /);
    expect(out).not.toMatch(/\{\w+\}|undefined|\[object/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(96);
  });

  test.concurrent('in Spanish, for each of a list, on a day with two accounts', async () => {
    const words = '- --format text --lang es --as-of 2025-09-20 --known-on 2026-11-21';
    const { out } = await screen(words.split(' '), `[${july}, {"immigrationStatus": "citizen"}]`);
    expect(out).toMatch(/^\[0\]\n/);
    expect(out).toContain('\n[1]\n');
    expect(out).toContain('Esta guía no sustituye el consejo de un abogado.');
    expect(out).toContain('20 de septiembre de 2025');
    // Two accounts of that day, and what was undone after it.
    for (const part of ['7 de abril de 2025', '5 de septiembre de 2025', '3 de octubre de 2025']) {
      expect(out).toContain(part);
    }
    expect(out).not.toMatch(/\{\w+\}|undefined|\[object/);
  });
});

test.concurrent('before the debate of July 2019 the text tells as little of it as the JSON', async () => {
  const { out } = await screen('- --format text --as-of 2019-03-18'.split(' '), '{}');
  expect([out.includes('August 29, 2017'), out.includes('July 2')]).toEqual([true, false]);
});

test.concurrent('a day past the time that a check holds for is compared with the last check', async () => {
  const { out } = await screen('- --format text --as-of 2030-01-01'.split(' '), '{}');
  expect(out).toMatch(/last\s+checked,\s+on\s+November\s+21,\s+2026/);
  expect(out).not.toContain('2030');
});

test.concurrent('a past day takes facts later than it', async () => {
  const { out, code } = await screen(['-', '--as-of', '2021-06-01'], july);
  expect([code, JSON.parse(out).asOf]).toEqual([0, '2021-06-01']);
});

test.concurrent('outside the United States the text calls nothing missing that nobody asked', async () => {
  const words = ['-', '--format', 'text', ...onCheck];
  const { out } = await screen(words, '{"inUs": false, "urgent": ["check-in"]}');
  expect(out).not.toMatch(/a fact is missing|not known/i);
  expect(out.match(/^ {2}\* [A-Z]+-\d+/gm)).toEqual(['  * THR-04', '  * THR-01', '  * THR-01']);
  expect(out).toContain('\nTHR-01: ');
  expect(out).toContain('(PRG-01, PRG-02, PRG-03)');
});

test.concurrent('a reader that goes away early is no fault', async () => {
  const { err } = await screen(['-', ...onCheck], `[${`${july},`.repeat(400)}{}]`, { closeAfter: 100 });
  expect(err).toBe('');
});
