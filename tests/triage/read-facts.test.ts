import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../lib/day';
import { readJson } from '../../lib/triage/json';
import { placeOf, readFacts } from '../../lib/triage/read-facts';
import { anyFacts, draws } from '../rules/any-facts';
import { read } from '../rules/ask';

const today = day('2026-11-22');
const problem = (text: string) => {
  const found = readFacts(text, today);
  return 'problem' in found ? found.problem : 'read';
};
const rough =
  'expected a day (2023-07-31), a month (2023-07), a year (2023), {"earliest", "latest"} or "unsure"';

describe('what is wrong is named with its place', () => {
  test.each([
    ['[{},{},{},{"absences":[{"left":"soon"}]}]', `[3].absences[0].left: ${rough}`],
    ['[{"absences":[{},{"foo":1}]}]', '[0].absences[1].foo: unknown key'],
    ['{"livedSnce":"2023"}', 'livedSnce: unknown key'],
    ['{"a key":1}', '["a key"]: unknown key'],
    ['{"a\\nkey":1}', '["a\\nkey"]: unknown key'],
    ['{"__proto__":{"inUs":true}}', '__proto__: unknown key'],
    ['{"livedOn":{"ve-2022":true}}', 'livedOn.ve-2022: unknown key'],
    ['{"about":"me"}', 'about: expected one of "self", "child", "adult", "client"'],
    ['{"inUs":"yes"}', 'inUs: expected true, false or "unsure"'],
    ['{"inUs":null}', 'inUs: expected true, false or "unsure"'],
    ['{"livedSince":"2023-02-30"}', `livedSince: ${rough}`],
    ['{"livedSince":"07/31/2023"}', `livedSince: ${rough}`],
    ['{"livedSince":"9999-12-31"}', `livedSince: ${rough}`],
    ['{"livedSince":20230731}', `livedSince: ${rough}`],
    ['{"livedSince":{"earliest":"2023-01-01"}}', 'livedSince.latest: expected a day as YYYY-MM-DD'],
    [
      '{"livedSince":{"earliest":"2023-07","latest":"2023-08-01"}}',
      'livedSince.earliest: expected a day as YYYY-MM-DD',
    ],
    [
      '{"livedSince":{"earliest":"2023-08-02","latest":"2023-08-01"}}',
      'livedSince: earliest is after latest',
    ],
    ['{"livedSince":{"earliest":"2023-01-01","latest":"2023-08-01","x":1}}', 'livedSince.x: unknown key'],
    ['{"absences":"none"}', 'absences: expected "unsure" or a list of absences'],
    [
      '{"absences":[{"left":"2024-02","returned":"2024-01"}]}',
      'absences[0].returned: returned before leaving',
    ],
    [
      '{"urgent":["soon"]}',
      'urgent[0]: expected one of "detained", "check-in", "hearing", "order", "deadline"',
    ],
    ['{"papers":"unsure"}', 'papers: expected an object in braces'],
    [
      '{"papers":{"kinds":["card"]}}',
      'papers.kinds[0]: expected one of "permit-a12", "permit-c19", "approval", "i-94", "receipt"',
    ],
    [
      '{"lateConditions":{"ve-2021":[{"ended":"still"}]}}',
      'lateConditions.ve-2021[0].kind: expected one of "nonimmigrant", "parole", "pending", "relief", "family"',
    ],
    [
      '{"lateConditions":{"ve-2021":[{"kind":"parole","ended":"stil"}]}}',
      'lateConditions.ve-2021[0].ended: expected a day, "still" or "unsure"',
    ],
    [
      '{"lateConditions":{"ve-2021":[{"kind":"parole","ended":{"earliest":"2020-01-01","latest":5}}]}}',
      'lateConditions.ve-2021[0].ended.latest: expected a day as YYYY-MM-DD',
    ],
    ['[{}, []]', '[1]: expected an object in braces'],
    ['[null]', '[0]: expected an object in braces'],
    ['3', 'expected one object of facts or a list of them'],
    ['"facts"', 'expected one object of facts or a list of them'],
    ['null', 'expected one object of facts or a list of them'],
  ])('%s', (text, expected) => {
    expect(problem(text)).toBe(expected);
  });
});

describe('what is said to have happened after today is refused by its place', () => {
  const later = (place: string) => `${place}: is later than today (2026-11-22)`;
  test.each([
    ['[{},{},{},{"livedSince":"2026-11-23"}]', '[3].livedSince'],
    ['{"livedSince":"2026-12"}', 'livedSince'],
    ['{"livedSince":"2027"}', 'livedSince'],
    ['{"born":"2026-12"}', 'born'],
    ['{"absences":[{},{"left":"2026-11-23"}]}', 'absences[1].left'],
    ['{"absences":[{"left":"2026-11-01","returned":"2026-11-23"}]}', 'absences[0].returned'],
    ['{"filings":{"ve-2023":{"receivedOn":"2026-12-01"}}}', 'filings.ve-2023.receivedOn'],
    ['{"filings":{"ve-2021":{"sentOn":"2026-12-01"}}}', 'filings.ve-2021.sentOn'],
    ['{"papers":{"permit":{"issuedOn":"2026-11-23"}}}', 'papers.permit.issuedOn'],
    ['{"papers":{"i-94":{"receivedOn":"2026-11-23"}}}', 'papers.i-94.receivedOn'],
    ['{"papers":{"renewalReceivedOn":"2026-11-23"}}', 'papers.renewalReceivedOn'],
    ['{"residenceProof":[{"kind":"work","from":"2026-12"}]}', 'residenceProof[0].from'],
  ])('%s', (text, place) => {
    expect(problem(text)).toBe(later(place));
  });

  test.each([
    '{"livedSince":"2026-11-22","born":"2026","absences":[{"left":"2026-11","returned":"unsure"}]}',
    '{"residenceProof":[{"kind":"home","from":"2026-11","to":"2027-10"}]}',
    '{"papers":{"permit":{"endDate":"2027-10-02"}},"lateConditions":{"ve-2021":[{"kind":"parole","ended":"2027-01"}]}}',
  ])('today, a rough day that reaches back to it, and what may lie ahead are read: %s', (text) => {
    expect(problem(text)).toBe('read');
  });
});

describe('a fault in the JSON is named with line and column', () => {
  test.each([
    ['', 'line 1, column 1: expected a value, found the end'],
    ['{', 'line 1, column 2: expected a key in double quotes, found the end'],
    ['{"inUs": true', 'line 1, column 14: expected a comma or }, found the end'],
    ['{"inUs" true}', 'line 1, column 9: expected a colon, found "t"'],
    ['{"inUs": tru}', 'line 1, column 10: expected a value, found "t"'],
    ["{'inUs': true}", 'line 1, column 2: expected a key in double quotes, found "\'"'],
    ['{"inUs": true,}', 'line 1, column 15: expected a key in double quotes, found "}"'],
    ['[\n  {},\r\n  {"inUs": }\n]', 'line 3, column 12: expected a value, found "}"'],
    ['[{},]', 'line 1, column 5: expected a value, found "]"'],
    ['[{} {}]', 'line 1, column 5: expected a comma or ], found "{"'],
    ['{} {}', 'line 1, column 4: expected nothing more, found "{"'],
    ['{"born": 01}', 'line 1, column 11: expected a comma or }, found "1"'],
    ['{"born": "19', 'line 1, column 10: the text that begins here has no closing double quote'],
    [
      '{"born": "a\nb"}',
      'line 1, column 10: the text that begins here holds a line break or an unknown escape',
    ],
    [
      '{"born": "\\x"}',
      'line 1, column 10: the text that begins here holds a line break or an unknown escape',
    ],
    ['{"inUs": true,\n "inUs": false}', 'line 2, column 2: the key "inUs" stands twice'],
    [
      '{"papers": {"permit": {"endDate": "2026", "endDate": "2025"}}}',
      'line 1, column 43: the key "endDate" stands twice',
    ],
    ['// facts\n{}', 'line 1, column 1: expected a value, found "/"'],
    ['{"born": NaN}', 'line 1, column 10: expected a value, found "N"'],
    ['😀', 'line 1, column 1: expected a value, found "😀"'],
  ])('%s', (text, expected) => {
    expect(problem(text)).toBe(expected);
  });

  test('a text nested without end is refused, not followed', () => {
    expect(problem('['.repeat(200_000))).toMatch(/^line 1, column \d+: nested more than 32 deep$/);
    expect(problem('{"a":'.repeat(200_000))).toMatch(/^line 1, column \d+: nested more than 32 deep$/);
  });
});

test('one object and a list are both read, in order, and a byte order mark is no fault', () => {
  expect(readFacts('\uFEFF{"inUs": true}\n', today)).toEqual({ facts: [{ inUs: true }], list: false });
  expect(readFacts(' [ {"inUs": true}, {} ] ', today)).toEqual({ facts: [{ inUs: true }, {}], list: true });
  expect(readFacts('[]', today)).toEqual({ facts: [], list: true });
});

test('the first fault is named in one line, whatever the text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.tuple(anyFacts, fc.nat(400), fc.string({ maxLength: 2 })).map(([facts, at, noise]) => {
      const text = JSON.stringify([facts]);
      return text.slice(0, at % text.length) + noise + text.slice((at % text.length) + 1);
    }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const found = readFacts(text, today);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character would break the line.
      if ('problem' in found) expect(found.problem).toMatch(/^[^\u0000-\u001f]+$/);
    }),
    { ...draws, numRuns: 1000 },
  );
});

test('what JSON.parse takes is taken, with the same value, but for a key that stands twice', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 8 }), fc.constantFrom(0, 1, 2), (text, space) => {
      const again = JSON.stringify(JSON.parse(text), null, space);
      expect(readJson(again)).toEqual({ value: JSON.parse(again) });
    }),
    { ...draws, numRuns: 1000 },
  );
});

test('any facts survive being written and read', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(readFacts(JSON.stringify(facts), day('2100-12-31'))).toEqual({
        facts: [read(facts)],
        list: false,
      });
    }),
    { ...draws, numRuns: 1000 },
  );
});

test('a place is written as a person would', () => {
  expect(placeOf([3, 'absences', 0, 'left'])).toBe('[3].absences[0].left');
  expect(placeOf(['livedOn', 've-2021'])).toBe('livedOn.ve-2021');
  expect(placeOf([])).toBe('');
});
