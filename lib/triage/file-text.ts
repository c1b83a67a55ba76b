/** The bytes of a file to text, chunk by chunk, however it is written. */
import type { TableFile, TableProblem } from './table';

/** Thrown inside the reading of a table that is refused as a whole; those who begin the reading catch it. */
export class Refused extends Error {
  readonly problem: TableProblem;
  constructor(problem: TableProblem) {
    super(problem.why);
    this.problem = problem;
  }
}

/** Thrown where bytes are not written as they were taken to be. */
export class WrittenOtherwise extends Error {}

/** How a file writes letters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The bytes of a file in their order, also where streams cannot be walked through; it is let go when nobody reads on. */
export async function* bytesOf(
  { open }: TableFile,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
  const opened = open();
  let seen = 0;
  const counted = (chunk: Uint8Array) => {
    seen += chunk.length;
    if (seen > most) throw new Refused({ why: 'too-big', limit: most });
    return chunk;
  };
  if (Symbol.asyncIterator in opened) {
    for await (const chunk of opened as AsyncIterable<Uint8Array>) yield counted(chunk);
    return;
  }
  const reader = (opened as ReadableStream<Uint8Array>).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield counted(next.value);
  } finally {
    await reader.cancel();
  }
}

/** The first bytes of a file, fewer where it has no more. */
export async function firstBytes(file: TableFile, count: number): Promise<readonly number[]> {
  const found: number[] = [];
  for await (const chunk of bytesOf(file)) {
    found.push(...chunk.subarray(0, count - found.length));
    if (found.length >= count) break;
  }
  return found;
}

/** The ways in which a file that begins so may be written, in the order in which to try them. */
export function encodingsOf([first, second]: readonly number[]): readonly Encoding[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  // Whatever is not UTF-8 comes from a spreadsheet of the office's own machine; there every byte is some letter.
  return ['utf-8', 'windows-1252'];
}

/** The text of a file with line feeds alone at the ends of lines; throws where it is written otherwise. */
export async function* textOf(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let carried = '';
  const decoded = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new WrittenOtherwise(encoding);
    }
  };
  const feeds = (text: string, last: boolean) => {
    const whole = carried + text;
    // Half of a line's end may be in the next chunk.
    carried = !last && whole.endsWith('\r') ? '\r' : '';
    const ended = carried === '' ? whole : whole.slice(0, -1);
    return ended.includes('\r') ? ended.replace(/\r\n?/g, '\n') : ended;
  };
  for await (const chunk of bytes) yield feeds(decoded(chunk), false);
  yield feeds(decoded(), true);
}
