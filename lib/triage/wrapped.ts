/** How wide a line of text may be: it fits a terminal and a page. */
const width = 96;

/** A line broken at spaces, each further line as far in as the first, past its bullet. */
export function wrapped(line: string): string {
  const lead = /^ *(?:\* )?/.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let current = lead;
  for (const word of line.slice(lead.length).split(' ')) {
    const next = current.trim() === '' || current === lead ? current + word : `${current} ${word}`;
    if (next.length <= width || current === lead) current = next;
    else {
      lines.push(current);
      current = ' '.repeat(lead.length) + word;
    }
  }
  return [...lines, current].join('\n');
}
