/**
 * Reads JSON and says where it went wrong. `JSON.parse` names a line and a column only for some faults and
 * keeps the last of two equal keys in silence; a person's fact must not be lost that way.
 */

/** What was read, or what is wrong and where; line and column count from 1, the column in UTF-16 units. */
type JsonResult =
  | { readonly value: unknown }
  | { readonly problem: string; readonly line: number; readonly column: number };

/** Facts nest five deep; more is a mistake, and this keeps a hostile text from exhausting the stack. */
const deepest = 32;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const string = /"[^"\\]*(?:\\.[^"\\]*)*"/sy;
const space = /[ \t\r\n]*/y;
const words = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

class Fault extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}

/** One pass over a text; `at` is the place reached. */
class Reader {
  at = 0;
  constructor(readonly text: string) {}

  take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  fail(wanted: string): never {
    const next = this.text.codePointAt(this.at);
    const found = next === undefined ? 'the end' : JSON.stringify(String.fromCodePoint(next));
    throw new Fault(this.at, `expected ${wanted}, found ${found}`);
  }

  /** Steps over a mark, and says whether it stood here. */
  is(mark: string): boolean {
    this.take(space);
    if (this.text[this.at] !== mark) return false;
    this.at++;
    return true;
  }

  /** The text in double quotes that begins here; null where none does. */
  quoted(): string | null {
    this.take(space);
    const start = this.at;
    if (this.text[start] !== '"') return null;
    const found = this.take(string);
    if (found === '') throw new Fault(start, 'the text that begins here has no closing double quote');
    try {
      return JSON.parse(found) as string;
    } catch {
      throw new Fault(start, 'the text that begins here holds a line break or an unknown escape');
    }
  }

  /** Members up to the closing mark; objects and lists differ only in what a member is. */
  members(close: string, wanted: string, one: () => void): void {
    if (this.is(close)) return;
    for (;;) {
      one();
      if (this.is(close)) return;
      if (!this.is(',')) this.fail(`a comma or ${close}`);
      this.take(space);
      if (this.text[this.at] === close) this.fail(wanted);
    }
  }

  object(depth: number): object {
    const made = {};
    this.members('}', 'a key in double quotes', () => {
      this.take(space);
      const start = this.at;
      const key = this.quoted() ?? this.fail('a key in double quotes');
      if (Object.hasOwn(made, key)) throw new Fault(start, `the key ${JSON.stringify(key)} stands twice`);
      if (!this.is(':')) this.fail('a colon');
      // Defined, not assigned: a key such as __proto__ stays a plain key and is then refused by name.
      Object.defineProperty(made, key, { value: this.value(depth), enumerable: true });
    });
    return made;
  }

  value(depth: number): unknown {
    const quoted = this.quoted();
    if (quoted !== null) return quoted;
    if (depth > deepest) throw new Fault(this.at, `nested more than ${deepest} deep`);
    if (this.is('{')) return this.object(depth + 1);
    if (this.is('[')) {
      const made: unknown[] = [];
      this.members(']', 'a value', () => made.push(this.value(depth + 1)));
      return made;
    }
    const digits = this.take(number);
    if (digits !== '') return Number(digits);
    for (const [word, meaning] of words) {
      if (!this.text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return meaning;
    }
    return this.fail('a value');
  }

  whole(): unknown {
    const read = this.value(0);
    this.take(space);
    if (this.at < this.text.length) this.fail('nothing more');
    return read;
  }
}

/** The value of a JSON text, or the first fault in it. */
export function readJson(text: string): JsonResult {
  try {
    return { value: new Reader(text).whole() };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const lines = text.slice(0, fault.at).split(/\r\n|\r|\n/);
    return { problem: fault.message, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  }
}
