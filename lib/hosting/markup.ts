/** One script element: its opening tag and what stands between the tags. */
export interface Script {
  readonly element: string;
  readonly tag: string;
  readonly body: string;
}

// Patterns are enough here because this markup is written by React, which escapes < and > in text and in attributes,
// and </script inside scripts. They are not a parser for pages from elsewhere.
const SCRIPT = /(<script\b[^>]*>)([\s\S]*?)<\/script>/g;

/** The script elements of a page, in order. */
export function scriptsIn(html: string): Script[] {
  return [...html.matchAll(SCRIPT)].map(([element, tag = '', body = '']) => ({ element, tag, body }));
}

/** The link elements of a page, in order. */
export function linksIn(html: string): string[] {
  return html.match(/<link\b[^>]*>/g) ?? [];
}

/** An attribute's value in a tag: '' when it stands without one, undefined when it is absent. */
export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`, 'i').exec(tag);
  return found ? (found[1] ?? '') : undefined;
}
