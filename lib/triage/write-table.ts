/**
 * Tables as they leave: every cell is text that no spreadsheet runs. ASVS 1.2.10: quoted after RFC 4180, and a single
 * quotation mark before what a spreadsheet reads as the beginning of a formula, in CSV and in XLSX alike.
 */

/** What begins a formula, in full width and as small or raised signs too; the last four only reach one. */
const triggers = new Set('=+-@＝＋－＠﹦﹢﹣﹫−⁼⁺⁻\t\r\n\0');
/** Where a spreadsheet of another country begins a new cell. */
const separators = new Set(',;|\t\r\n');
/** What a spreadsheet may take away before it looks: white space, what nobody sees, and quotation marks. */
const passedOver = /^[\s\p{C}\p{Z}'"]$/u;

/** Calls back with each place where a cell can begin and whether a formula would begin there. */
function beginnings(text: string, found: (at: number, formula: boolean) => void): void {
  let [start, looking] = [0, true];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (looking && triggers.has(sign)) {
      found(start, true);
      looking = false;
    } else if (looking && !passedOver.test(sign)) looking = false;
    if (separators.has(sign)) {
      if (looking) found(start, false);
      [start, looking] = [at + 1, true];
    }
  }
}

/** A cell that no spreadsheet reads as a formula, whichever sign it takes for the end of a cell. */
export function guarded(text: string): string {
  let [made, from] = ['', 0];
  beginnings(text, (at, formula) => {
    if (!formula) return;
    made += `${text.slice(from, at)}'`;
    from = at;
  });
  return made + text.slice(from);
}

/** The text of a guarded cell. */
export function unguarded(cell: string): string {
  let [made, from] = ['', 0];
  beginnings(cell, (at, formula) => {
    if (!formula || cell.charAt(at) !== "'") return;
    made += cell.slice(from, at);
    from = at + 1;
  });
  return made + cell.slice(from);
}

const quotedIn = /[",;|'\s]/;

/** A line of CSV with its end, as RFC 4180 writes it; every cell is guarded. */
export function csvLine(cells: readonly string[]): string {
  const written = cells.map((cell) => {
    const text = guarded(cell);
    return quotedIn.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${written.join(',')}\r\n`;
}

/** Takes every line that has a formula, and few of those that have none: most are never looked at text by text. */
const mayBegin = /[ '",;|\u007f-\uffff][=+\-@\u207a-\uffff]|\\/;

const escaped = (sign: string) =>
  triggers.has(sign) ? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}` : sign;

/** Where the text that begins at a quotation mark of JSON ends, behind its other mark. */
function endOf(line: string, begin: number): number {
  let at = begin + 1;
  while (line.charAt(at) !== '"') at += line.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
}

/**
 * A line of JSON with its end. Somebody may open it as a table, where a mark inside a text ends a cell: in a text in
 * which a formula would begin there its signs are written as escapes, which is the same text to whoever reads JSON.
 */
export function jsonLine(record: object): string {
  const line = JSON.stringify(record);
  if (!mayBegin.test(line)) return `${line}\n`;
  let [made, from] = ['', 0];
  for (let begin = line.indexOf('"'); begin !== -1; begin = line.indexOf('"', from)) {
    const end = endOf(line, begin);
    const quoted = line.slice(begin, end);
    const text = JSON.parse(quoted) as string;
    const safe = guarded(text) === text ? quoted : [...quoted].map(escaped).join('');
    made += line.slice(from, begin) + safe;
    from = end;
  }
  return `${made}${line.slice(from)}\n`;
}

/** What a CSV begins with, so that a spreadsheet reads its accents. */
export const byteOrderMark = '\ufeff';
