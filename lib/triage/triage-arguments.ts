/** What the command for many people asks for; pure, so that today and the streams come from outside. */
import { type Day, isDay } from '../day';
import { firstDay } from '../rules/first-day';
import type { DayOrder } from './row';

export type TriageAsked = {
  readonly file: string;
  /** `-`: standard output. */
  readonly out: string;
  /** Where the rows that cannot be read are told; null: on standard error, in short. */
  readonly errors: string | null;
  readonly asOf: Day;
  readonly knownOn: Day;
  readonly format: 'csv' | 'jsonl';
  /** In which order the file writes days with slashes; null where it was not said. */
  readonly order: DayOrder;
  readonly lang: 'es' | 'en';
};

export const triageUsage =
  'usage: npm run --silent triage -- FILE --out FILE|- [--errors FILE] [--as-of DAY] [--known-on DAY] [--format csv|jsonl] [--dates day-first|month-first] [--lang es|en]';

const flags = {
  ...{ '--out': null, '--errors': null, '--as-of': null, '--known-on': null },
  '--format': ['csv', 'jsonl'],
  '--dates': ['day-first', 'month-first'],
  '--lang': ['es', 'en'],
} as const satisfies Record<string, readonly string[] | null>;
type Flag = keyof typeof flags;
const isFlag = (word: string): word is Flag => Object.hasOwn(flags, word);

/** Quoted, so that a line break or an escape sequence in an argument stays one plain line. */
const shown = (text: string): string => JSON.stringify(text);

type Given = { readonly values: ReadonlyMap<Flag, string>; readonly files: readonly string[] };

function gather(words: readonly string[]): Given | { readonly problem: string } {
  const values = new Map<Flag, string>();
  const files: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const name = equals < 0 ? word : word.slice(0, equals);
    if (!isFlag(name)) {
      if (word.startsWith('-') && word !== '-')
        return { problem: `${shown(word)}: unknown flag; ${triageUsage}` };
      files.push(word);
      continue;
    }
    const value = equals < 0 ? words[++at] : word.slice(equals + 1);
    if (value === undefined || value === '') return { problem: `${name}: expected a value` };
    if (values.has(name)) return { problem: `${name}: given twice` };
    const allowed: readonly string[] | null = flags[name];
    if (allowed !== null && !allowed.includes(value))
      return { problem: `${name}: expected ${allowed.join(' or ')}, found ${shown(value)}` };
    values.set(name, value);
  }
  return { values, files };
}

/** Reads the arguments; as-of defaults to today, known-on to as-of, the language to Spanish. A problem is one line. */
export function readTriageArguments(
  words: readonly string[],
  today: Day,
): TriageAsked | { readonly do: 'help' } | { readonly problem: string } {
  if (words.length === 1 && words[0] === '--help') return { do: 'help' };
  const given = gather(words);
  if ('problem' in given) return given;
  const { values, files } = given;
  const [file, more] = files;
  if (file === undefined) return { problem: `no file named; ${triageUsage}` };
  if (more !== undefined) return { problem: `${shown(more)}: only one file at a time; ${triageUsage}` };
  if (file === '-') return { problem: 'standard input cannot be read twice; name a file' };
  const out = values.get('--out');
  if (out === undefined) return { problem: `--out: say where the results go; ${triageUsage}` };
  const asOf = values.get('--as-of') ?? today;
  if (!isDay(asOf)) return { problem: `--as-of: expected a day as YYYY-MM-DD, found ${shown(asOf)}` };
  if (asOf < firstDay)
    return { problem: `--as-of: ${asOf} is earlier than ${firstDay}, the first day that can be looked at` };
  const knownOn = values.get('--known-on') ?? asOf;
  if (!isDay(knownOn))
    return { problem: `--known-on: expected a day as YYYY-MM-DD, found ${shown(knownOn)}` };
  if (knownOn < asOf) return { problem: `--known-on: ${knownOn} is earlier than the as-of day ${asOf}` };
  return {
    ...{ file, out, errors: values.get('--errors') ?? null, asOf, knownOn },
    format: (values.get('--format') ?? 'csv') as 'csv' | 'jsonl',
    order: (values.get('--dates') ?? null) as DayOrder,
    lang: (values.get('--lang') ?? 'es') as 'es' | 'en',
  };
}
