/**
 * The shape of an answer as data, so that the shapes of two versions can be compared, and how an answer of that shape is
 * written in bits. An answer is read back exactly; whatever no answer could have written is `Damaged`.
 */
import { addDays, type Day, dayOf, daysBetween, monthSpan, partsOf, type Span, yearSpan } from '../day';
import { type BitReader, type BitWriter, Damaged } from './bits';

export type Shape =
  /** One of some words. */
  | { readonly is: 'one'; readonly of: readonly string[] }
  /** Any of some words, in the order of the list. */
  | { readonly is: 'several'; readonly of: readonly string[] }
  /** A day, a month, a year, or any other span. */
  | { readonly is: 'span' }
  /** A value, or a word in its place. */
  | { readonly is: 'or'; readonly of: Shape; readonly words: readonly string[] }
  /** Named values; those that end in `?` may be left out. */
  | { readonly is: 'record'; readonly of: Readonly<Record<string, Shape>> }
  /** Any number of values. */
  | { readonly is: 'list'; readonly of: Shape };

/** The years that can be typed (`read-date.ts`); no copy holds another. */
const [firstYear, lastYear] = [1900, 2100];
const firstDay = dayOf(firstYear, 1, 1);
const lastOrdinal = daysBetween(firstDay, dayOf(lastYear, 12, 31));
const [dayBits, monthBits, yearBits] = [17, 12, 8];

const bitsFor = (count: number): number => Math.ceil(Math.log2(Math.max(1, count)));

function writeWord(to: BitWriter, words: readonly string[], value: unknown): void {
  const index = words.indexOf(value as string);
  if (index < 0) throw new Error(`no answer of this shape: ${JSON.stringify(value)}`);
  to.write(index, bitsFor(words.length));
}

function readWord(from: BitReader, words: readonly string[]): string {
  const word = words[from.read(bitsFor(words.length))];
  if (word === undefined) throw new Damaged();
  return word;
}

const writeDay = (to: BitWriter, of: Day) => to.write(daysBetween(firstDay, of), dayBits);

function readDay(from: BitReader): Day {
  const ordinal = from.read(dayBits);
  if (ordinal > lastOrdinal) throw new Damaged();
  return addDays(firstDay, ordinal);
}

const same = (a: Span, b: Span) => a.earliest === b.earliest && a.latest === b.latest;

/** The kinds of a span, by the number that stands before it. */
const [exactDay, wholeMonth, wholeYear, between] = [0, 1, 2, 3];

function writeSpan(to: BitWriter, span: Span): void {
  const { year, month } = partsOf(span.earliest);
  if (span.earliest === span.latest) {
    to.write(exactDay, 2);
    writeDay(to, span.earliest);
  } else if (same(span, monthSpan(year, month))) {
    to.write(wholeMonth, 2);
    to.write((year - firstYear) * 12 + month - 1, monthBits);
  } else if (same(span, yearSpan(year))) {
    to.write(wholeYear, 2);
    to.write(year - firstYear, yearBits);
  } else {
    to.write(between, 2);
    writeDay(to, span.earliest);
    writeDay(to, span.latest);
  }
}

function yearAfter(years: number): number {
  const year = firstYear + years;
  if (year > lastYear) throw new Damaged();
  return year;
}

function readSpan(from: BitReader): Span {
  const kind = from.read(2);
  if (kind === exactDay) {
    const of = readDay(from);
    return { earliest: of, latest: of };
  }
  if (kind === wholeMonth) {
    const month = from.read(monthBits);
    return monthSpan(yearAfter(Math.floor(month / 12)), (month % 12) + 1);
  }
  if (kind === wholeYear) return yearSpan(yearAfter(from.read(yearBits)));
  const span = { earliest: readDay(from), latest: readDay(from) };
  if (span.earliest >= span.latest) throw new Damaged();
  return span;
}

/** Counts in groups of three bits, the lowest first, each with a bit that says whether another follows. */
function writeCount(to: BitWriter, count: number): void {
  for (let rest = count; ; rest = Math.floor(rest / 8)) {
    to.write(rest % 8, 3);
    to.write(rest >= 8 ? 1 : 0, 1);
    if (rest < 8) return;
  }
}

function readCount(from: BitReader): number {
  let [count, weight, follows] = [0, 1, 1];
  for (; follows === 1; weight *= 8) {
    count += from.read(3) * weight;
    follows = from.read(1);
    // Each thing counted takes a bit at least, so a count beyond what is left was never written.
    if (count > from.left() || weight > from.left()) throw new Damaged();
  }
  return count;
}

const isOptional = (key: string) => key.endsWith('?');
const nameOf = (key: string) => key.replace(/\?$/, '');

/** Writes an answer; throws where it is not of the shape. */
export function writeAs(shape: Shape, value: unknown, to: BitWriter): void {
  switch (shape.is) {
    case 'one':
      writeWord(to, shape.of, value);
      return;
    case 'several': {
      const told = value as readonly string[];
      for (const word of shape.of) to.write(told.includes(word) ? 1 : 0, 1);
      return;
    }
    case 'span':
      writeSpan(to, value as Span);
      return;
    case 'or': {
      const isWord = typeof value === 'string';
      to.write(isWord ? 1 : 0, 1);
      if (isWord) writeWord(to, shape.words, value);
      else writeAs(shape.of, value, to);
      return;
    }
    case 'record':
      for (const [key, of] of Object.entries(shape.of)) {
        const told = (value as Record<string, unknown>)[nameOf(key)];
        if (isOptional(key)) to.write(told === undefined ? 0 : 1, 1);
        if (told !== undefined || !isOptional(key)) writeAs(of, told, to);
      }
      return;
    case 'list': {
      const told = value as readonly unknown[];
      writeCount(to, told.length);
      for (const one of told) writeAs(shape.of, one, to);
    }
  }
}

/** Reads an answer of a shape; throws `Damaged` where there is none. */
export function readAs(shape: Shape, from: BitReader): unknown {
  switch (shape.is) {
    case 'one':
      return readWord(from, shape.of);
    case 'several':
      return shape.of.filter(() => from.read(1) === 1);
    case 'span':
      return readSpan(from);
    case 'or':
      return from.read(1) === 1 ? readWord(from, shape.words) : readAs(shape.of, from);
    case 'record':
      // Whether a value is there stands right before it, so both are read together.
      return Object.fromEntries(
        Object.entries(shape.of).flatMap(([key, of]) =>
          isOptional(key) && from.read(1) === 0 ? [] : [[nameOf(key), readAs(of, from)]],
        ),
      );
    case 'list':
      return Array.from({ length: readCount(from) }, () => readAs(shape.of, from));
  }
}
