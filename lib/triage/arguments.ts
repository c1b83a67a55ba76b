/** What the command line asks for; pure, so that today and the streams come from outside. */
import { type Day, isDay } from '../day';
import { firstDay } from '../rules/first-day';

export type Locale = 'es' | 'en';

type Asked =
  | { readonly do: 'help' | 'schema' | 'trace-schema' | 'example' }
  | {
      readonly do: 'screen';
      /** `-`: standard input. */
      readonly file: string;
      readonly asOf: Day;
      readonly knownOn: Day;
      readonly format: 'json' | 'text';
      readonly lang: Locale;
      /** Each unknown fact filled, and time, beside the determination. */
      readonly whatWouldChange: boolean;
    };

export const usage =
  'usage: npm run --silent screen -- FILE [--as-of DAY] [--known-on DAY] [--format json|text] [--lang es|en] [--what-would-change] | --schema | --trace-schema | --example';

const withValue = ['--as-of', '--known-on', '--format', '--lang'] as const;
const alone = ['--schema', '--trace-schema', '--example', '--help'] as const;
type Flag = (typeof withValue)[number];

const isFlag = (word: string): word is Flag => (withValue as readonly string[]).includes(word);

/** Reads the arguments; as-of defaults to today, known-on to as-of. A problem is one line. */
export function readArguments(words: readonly string[], today: Day): Asked | { readonly problem: string } {
  const given = new Map<Flag, string>();
  const files: string[] = [];
  const acts: string[] = [];
  let whatWouldChange = false;
  for (let at = 0; at < words.length; at++) {
    const [word, joined] = splitOnce(words[at] as string);
    if (isFlag(word)) {
      const value = joined ?? words[++at];
      if (value === undefined) return { problem: `${word}: expected a value` };
      if (given.has(word)) return { problem: `${word}: given twice` };
      given.set(word, value);
    } else if (word === '--what-would-change' && joined === undefined) whatWouldChange = true;
    else if ((alone as readonly string[]).includes(word) && joined === undefined) acts.push(word.slice(2));
    else if (word.startsWith('-') && word !== '-')
      return { problem: `${shown(word)}: unknown flag; ${usage}` };
    else files.push(words[at] as string);
  }

  if (acts.length > 0) {
    if (words.length > 1) return { problem: `--${acts[0]} stands alone; ${usage}` };
    return { do: acts[0] as 'help' | 'schema' | 'trace-schema' | 'example' };
  }
  const file = files[0];
  if (file === undefined) return { problem: `no file named; ${usage}` };
  if (files.length > 1) return { problem: `${shown(files[1] as string)}: only one file at a time; ${usage}` };

  const asOf = given.get('--as-of') ?? today;
  if (!isDay(asOf)) return { problem: `--as-of: expected a day as YYYY-MM-DD, found ${shown(asOf)}` };
  if (asOf < firstDay) {
    return { problem: `--as-of: ${asOf} is earlier than ${firstDay}, the first day that can be looked at` };
  }
  const knownOn = given.get('--known-on') ?? asOf;
  if (!isDay(knownOn))
    return { problem: `--known-on: expected a day as YYYY-MM-DD, found ${shown(knownOn)}` };
  if (knownOn < asOf) return { problem: `--known-on: ${knownOn} is earlier than the as-of day ${asOf}` };
  const format = given.get('--format') ?? 'json';
  if (format !== 'json' && format !== 'text') {
    return { problem: `--format: expected json or text, found ${shown(format)}` };
  }
  const lang = given.get('--lang') ?? 'en';
  if (lang !== 'es' && lang !== 'en') return { problem: `--lang: expected es or en, found ${shown(lang)}` };
  return { do: 'screen', file, asOf, knownOn, format, lang, whatWouldChange };
}

/** `--as-of=2025-01-01` as its two parts; anything else whole. */
function splitOnce(word: string): [string, string | undefined] {
  const at = word.startsWith('--') ? word.indexOf('=') : -1;
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

/** Quoted, so that a line break or an escape sequence in an argument stays one plain line. */
const shown = (text: string): string => JSON.stringify(text);
