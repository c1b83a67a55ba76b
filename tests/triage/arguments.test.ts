import { describe, expect, test } from 'vitest';
import { day } from '../../lib/day';
import { firstDay } from '../../lib/rules/first-day';
import { readArguments } from '../../lib/triage/arguments';

const today = day('2026-11-21');
const asked = (...words: string[]) => readArguments(words, today);

test('as-of is today and known-on is as-of unless told otherwise', () => {
  const rest = { do: 'screen', file: 'facts.json', format: 'json', lang: 'en', whatWouldChange: false };
  expect(asked('facts.json')).toEqual({ ...rest, asOf: '2026-11-21', knownOn: '2026-11-21' });
  expect(asked('--as-of', '2025-04-20', 'facts.json')).toMatchObject({
    asOf: '2025-04-20',
    knownOn: '2025-04-20',
  });
  expect(asked('facts.json', '--as-of=2025-04-20', '--known-on', '2026-01-01')).toMatchObject({
    asOf: '2025-04-20',
    knownOn: '2026-01-01',
  });
  expect(asked('-', '--format', 'text', '--lang=es')).toMatchObject({
    file: '-',
    format: 'text',
    lang: 'es',
  });
  expect(asked('-', '--what-would-change')).toMatchObject({ file: '-', whatWouldChange: true });
});

test('the first day that can be looked at is that of the page', () => {
  expect(asked('a', '--as-of', firstDay)).toMatchObject({ asOf: '2019-01-01' });
});

test('schema, example and help stand alone', () => {
  for (const act of ['schema', 'example', 'help']) expect(asked(`--${act}`)).toEqual({ do: act });
  expect(asked('--schema', 'facts.json')).toHaveProperty('problem');
  expect(asked('--schema', '--example')).toHaveProperty('problem');
});

describe('each slip is named in one line', () => {
  test.each<[string, string[], RegExp]>([
    ['no file', [], /^no file named; usage/],
    ['two files', ['a', 'b'], /^"b": only one file/],
    ['an unknown flag', ['a', '--asof', '2025-01-01'], /^"--asof": unknown flag; usage/],
    ['a short flag', ['-x'], /^"-x": unknown flag/],
    ['a flag with a line break', ['--a\nb'], /^"--a\\nb": unknown flag/],
    ['a flag twice', ['a', '--lang', 'es', '--lang', 'en'], /^--lang: given twice$/],
    ['no value', ['a', '--as-of'], /^--as-of: expected a value$/],
    ['a value on a flag that takes none', ['--schema=1'], /^"--schema": unknown flag/],
    [
      'a day that is none',
      ['a', '--as-of', '2025-02-29'],
      /^--as-of: expected a day as YYYY-MM-DD, found "2025-02-29"$/,
    ],
    ['a rough day', ['a', '--known-on', '2025-02'], /^--known-on: expected a day/],
    [
      'knowledge before the day',
      ['a', '--as-of', '2025-02-03', '--known-on', '2025-02-02'],
      /earlier than the as-of day 2025-02-03$/,
    ],
    ['knowledge before today', ['a', '--known-on', '2026-11-20'], /earlier than the as-of day 2026-11-21$/],
    [
      'a day before the record begins',
      ['a', '--as-of', '2018-12-31'],
      /^--as-of: 2018-12-31 is earlier than 2019-01-01, the first day that can be looked at$/,
    ],
    ['a format', ['a', '--format', 'xml'], /^--format: expected json or text, found "xml"$/],
    ['a language', ['a', '--lang', 'fr'], /^--lang: expected es or en, found "fr"$/],
  ])('%s', (_, words, expected) => {
    const found = asked(...words);
    const line = 'problem' in found ? found.problem : '';
    expect(line).toMatch(expected);
    expect(line).not.toContain('\n');
  });
});
