/**
 * The engine's own door: facts as JSON in, determinations out. This file alone touches the clock, the file
 * system and the streams. All is read before anything is printed, so a fault prints nothing on standard output,
 * one line on standard error, and exits with 2.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Day, dayOf, later } from '../day';
import { lawHash } from '../hosting/law-hash.mjs';
import { register } from '../law/register';
import { determine } from '../rules/determine';
import { todayOn } from '../rules/freshness';
import { traceOf } from '../rules/trace';
import { readArguments, usage } from './arguments';
import { exampleFacts } from './example-facts';
import { readFacts } from './read-facts';
import { factsJsonSchema } from './schema';
import { changesOf, notAdvice, textOf } from './text';
import { traceJsonSchema } from './trace-schema';

const standardInput = 0;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The civil day where the person sits. */
function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The text of a file, or of standard input for `-`; a problem names the file. */
function readText(file: string): { text: string } | { problem: string } {
  const name = file === '-' ? 'standard input' : JSON.stringify(file);
  try {
    const bytes = readFileSync(file === '-' ? standardInput : file);
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { problem: `${name}: no such file` };
    if (code === 'EISDIR') return { problem: `${name}: is a folder` };
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return { problem: `${name}: is not UTF-8 text` };
    return { problem: `${name}: cannot be read (${code ?? 'unknown reason'})` };
  }
}

const printed = {
  help: () => usage,
  schema: () => JSON.stringify(factsJsonSchema(), null, 2),
  'trace-schema': () => JSON.stringify(traceJsonSchema(), null, 2),
  example: () => JSON.stringify(exampleFacts, null, 2),
};

/** What to print, or the one line that says what is wrong. */
function answer(words: readonly string[], now: Day): { print: string } | { problem: string } {
  const asked = readArguments(words, now);
  if ('problem' in asked) return asked;
  if (asked.do !== 'screen') return { print: printed[asked.do]() };
  const text = readText(asked.file);
  if ('problem' in text) return text;
  // A clock that runs behind the record refuses nobody's dates.
  const read = readFacts(text.text, later(now, register.reviewed.checked));
  if ('problem' in read) return read;
  const { asOf, record } =
    asked.asOf === now ? todayOn(now, register) : { asOf: asked.asOf, record: register };
  const made = read.facts.map((facts) => {
    const one = determine(facts, record, asOf, later(asOf, asked.knownOn));
    return { facts, one, changes: asked.whatWouldChange ? changesOf(facts, one) : null };
  });
  if (asked.format === 'text') {
    // The same place as in a message about the input: the first is [0].
    const texts = made.map(
      ({ one, changes }, index) => (read.list ? `[${index}]\n` : '') + textOf(one, asked.lang, now, changes),
    );
    return { print: texts.join('\n\n') };
  }
  const beside = { lawHash: lawHash(root), notAdvice };
  const traces = made.map(({ facts, one, changes }) => ({
    ...traceOf(facts, one, record, beside),
    ...(changes && { whatWouldChange: changes }),
  }));
  return { print: JSON.stringify(read.list ? traces : traces[0], null, 2) };
}

// A reader that closes early (`| head`) is no fault of ours.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
});

const made = answer(process.argv.slice(2), today());
if ('problem' in made) {
  process.stderr.write(`${made.problem}\n`);
  process.exitCode = 2;
} else {
  process.stdout.write(`${made.print}\n`);
}
