/** The text with each `{name}` replaced by its value; throws on a hole without a value, so none is printed. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in: ${text}`);
    return String(value);
  });
}

/** The names of the holes in a text, each once, in alphabetical order. */
export function holes(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1] as string))].sort();
}
