/** Why a table is not read, in a sentence: the page and the command line tell it alike. */
import type { TableProblem } from '../triage/table';
import { fill } from './fill';
import type { TableMessages } from './table-messages';

const million = 1_000_000;

/** A number with a gap at the thousands; from a million on it counts bytes. */
function written(limit: number, { megabytes }: TableMessages): string {
  if (limit >= million) return `${limit / million}\u00a0${megabytes}`;
  const digits = String(limit);
  return digits.length < 5 ? digits : `${digits.slice(0, -3)}\u00a0${digits.slice(-3)}`;
}

/** A header as part of a line: without breaks, and without what a terminal or a page would obey. */
const inOneLine = (header: string): string => header.replace(/[\s\p{C}\p{Z}]+/gu, ' ').trim();

/** The line that names the headers passed over; null where there is none. */
export const tellUnread = (headers: readonly string[], { unread }: TableMessages): string | null =>
  headers.length === 0 ? null : fill(unread, { list: headers.map(inOneLine).join(', ') });

/** The sentence that says why a table is not read, with the header, row or limit where there is one. */
export const tellTable = ({ why, at, limit }: TableProblem, words: TableMessages): string =>
  fill(words.faults[why], {
    at: inOneLine(at ?? ''),
    limit: limit === undefined ? '' : written(limit, words),
  });
