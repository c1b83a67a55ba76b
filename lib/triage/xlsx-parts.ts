/**
 * Opens the container of an XLSX under limits, and takes out only what tells cells: no macros, links to other files,
 * pictures or comments. Sizes are counted as they come out; what the container says of itself is not believed.
 */
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { Refused } from './file-text';
import type { Limits } from './limits';

const isRead = (name: string) =>
  /^xl\/(?:worksheets\/)?[^/]+\.xml$/.test(name) || name === 'xl/_rels/workbook.xml.rels';

/** So much at a time goes in; a thousand times that can come out before it is counted. */
const step = 16_384;
/** A small file may well grow by more than the ratio. */
const small = 1_000_000;

/** The parts of a workbook that tell cells, by name; throws where they are too many, too large or no such container. */
export function openParts(bytes: Uint8Array, limits: Limits): ReadonlyMap<string, Uint8Array> {
  const chunks = new Map<string, Uint8Array[]>();
  let [entries, inflated] = [0, 0];
  const take = (file: UnzipFile) => {
    entries++;
    if (entries > limits.entries) throw new Refused({ why: 'too-many-entries', limit: limits.entries });
    if (!isRead(file.name)) return;
    // Two parts of one name: which of them another program reads, nobody knows.
    if (chunks.has(file.name)) throw new Refused({ why: 'unreadable' });
    const parts: Uint8Array[] = [];
    chunks.set(file.name, parts);
    file.ondata = (error, chunk) => {
      // What is thrown from here comes back as an error of the part.
      if (error) throw error;
      inflated += chunk.length;
      if (inflated > limits.inflated) throw new Refused({ why: 'inflates-too-much', limit: limits.inflated });
      if (inflated > small && inflated > bytes.length * limits.ratio)
        throw new Refused({ why: 'inflates-too-much', limit: limits.ratio });
      parts.push(chunk);
    };
    file.start();
  };
  const unzip = new Unzip(take);
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += step)
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused({ why: 'unreadable' });
  }
  return new Map([...chunks].map(([name, parts]) => [name, joined(parts)]));
}

/** Chunks as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
