/** The tags of an XML text in their order, for looking at it before a reader of spreadsheets does. */
import { Refused } from './file-text';

export type Tag = {
  /** Without the part before a colon; with a slash before it where the tag closes. */
  readonly name: string;
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

const attributeIn = (text: string, attribute: string): string | undefined => {
  for (const quote of ['"', "'"]) {
    const from = text.indexOf(` ${attribute}=${quote}`);
    if (from === -1) continue;
    const begin = from + attribute.length + 3;
    const end = text.indexOf(quote, begin);
    if (end !== -1) return text.slice(begin, end);
  }
  return undefined;
};

/** Every tag; refuses comments, sections and declarations, in which a reader could see other tags than we do. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at + 1)) {
    const next = xml[at + 1];
    if (next === '!') throw new Refused({ why: 'unreadable' });
    const end = endOf(xml, at + 1);
    const text = xml
      .slice(at + 1, end)
      .replaceAll('\n', ' ')
      .replaceAll('\r', ' ')
      .replaceAll('\t', ' ');
    at = end;
    if (next === '?') continue;
    const closing = next === '/';
    const space = text.indexOf(' ');
    const full = (space === -1 ? text : text.slice(0, space)).replaceAll('/', '');
    const name = full.slice(full.indexOf(':') + 1);
    const value = (attribute: string) => attributeIn(text, attribute);
    yield { name: closing ? `/${name}` : name, closed: text.endsWith('/'), value };
  }
}
