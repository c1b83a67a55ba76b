/** The tags of an XML text in their order, for looking at it before a reader of spreadsheets does. */
import { Refused } from './file-text';

export type Tag = {
  /** Without the part before a colon; with a slash before it where the tag closes. */
  readonly name: string;
  /** Whether the tag closes itself. */
  readonly closed: boolean;
  /** The value of an attribute; undefined where there is none. */
  readonly value: (attribute: string) => string | undefined;
};

/** Where a tag ends that begins at a place: marks in the values of its attributes end nothing. */
function endOf(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  throw new Refused({ why: 'unreadable' });
}

/** The name of a tag that begins at a place. */
function nameAt(xml: string, from: number, end: number): string {
  let [begin, at] = [from, from];
  for (; at < end; at++) {
    const code = xml.charCodeAt(at);
    // A colon ends the part that says whose tag it is; a space or a slash ends the name.
    if (code === 58) begin = at + 1;
    else if (code <= 32 || code === 47) break;
  }
  return xml.slice(begin, at);
}

function attributeIn(text: string, attribute: string): string | undefined {
  for (const quote of ['"', "'"]) {
    const from = text.indexOf(` ${attribute}=${quote}`);
    if (from === -1) continue;
    const begin = from + attribute.length + 3;
    const end = text.indexOf(quote, begin);
    if (end !== -1) return text.slice(begin, end);
  }
  return undefined;
}

/**
 * The tags of some names; refuses comments, sections and declarations wherever they are, in which a reader could see
 * other tags than we do.
 */
export function* tagsOf(xml: string, names: readonly string[]): Generator<Tag> {
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at + 1)) {
    const next = xml.charCodeAt(at + 1);
    if (next === 33) throw new Refused({ why: 'unreadable' });
    const closing = next === 47;
    const begin = at + (closing ? 2 : 1);
    at = endOf(xml, begin);
    const name = nameAt(xml, begin, at);
    if (!names.includes(name)) continue;
    const text = xml.slice(begin, at);
    // Attributes may stand on lines of their own.
    const told = /[\n\r\t]/.test(text) ? text.replace(/[\n\r\t]/g, ' ') : text;
    yield {
      name: closing ? `/${name}` : name,
      closed: xml.charCodeAt(at - 1) === 47,
      value: (attribute) => attributeIn(told, attribute),
    };
  }
}
