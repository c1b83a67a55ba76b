/** Answers as bytes: which questions were answered, then each answer by its shape. */
import type { Answers, QuestionId } from '../interview/answers';
import { replay } from '../interview/replay';
import { BitReader, BitWriter, Damaged } from './bits';
import { type Catalogue, type Catalogues, catalogues, newestOf } from './catalogues';
import { readAs, writeAs } from './shapes';

/** Answers that a copy held, and the questions that have changed since, whose answers are left out. */
export type Unpacked = { readonly answers: Answers; readonly askAgain: readonly QuestionId[] };

/** Bytes come in blocks, so that their number tells little of how much was answered. */
const block = 32;

/** The answers that count, as bytes of the newest version. */
export function pack(answers: Answers, known: Catalogues = catalogues): Uint8Array<ArrayBuffer> {
  const told = replay(answers).answers as Record<string, unknown>;
  const catalogue = known[newestOf(known)] as Catalogue;
  const to = new BitWriter();
  for (const [id] of catalogue) to.write(told[id] === undefined ? 0 : 1, 1);
  for (const [id, shape] of catalogue) if (told[id] !== undefined) writeAs(shape, told[id], to);
  return to.bytes(block);
}

function read(bytes: Uint8Array, catalogue: Catalogue): Map<string, unknown> {
  const from = new BitReader(bytes);
  const there = catalogue.filter(() => from.read(1) === 1);
  const told = new Map(there.map(([id, shape]) => [id, readAs(shape, from)]));
  if (from.left() >= block * 8) throw new Damaged();
  while (from.left() > 0) if (from.read(1) === 1) throw new Damaged();
  return told;
}

/** Answers from bytes of a known version; null where no answers were ever packed into them. */
export function unpack(bytes: Uint8Array, version: number, known: Catalogues = catalogues): Unpacked | null {
  const catalogue = known[version];
  if (catalogue === undefined) return null;
  const newest = new Map((known[newestOf(known)] as Catalogue).map(([id, ...rest]) => [id, rest]));
  try {
    const answers: Record<string, unknown> = {};
    const askAgain: string[] = [];
    const told = read(bytes, catalogue);
    for (const [id, ...then] of catalogue) {
      const now = newest.get(id);
      if (!told.has(id) || now === undefined) continue;
      if (JSON.stringify(now) === JSON.stringify(then)) answers[id] = told.get(id);
      else askAgain.push(id);
    }
    return { answers: answers as Answers, askAgain: askAgain as QuestionId[] };
  } catch (fault) {
    if (fault instanceof Damaged) return null;
    throw fault;
  }
}
