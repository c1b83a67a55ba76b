import type { Authority, Citation, Confidence } from '../../../../lib/law/citation';
import { authorityOf } from './view';

/** How sure we are, as a sign behind a source's number; the list of sources says what the signs mean. */
export const confidenceSign: Record<Confidence, string> = { confirmed: '', secondary: '~', unverified: '?' };
const sure: readonly Confidence[] = ['confirmed', 'secondary', 'unverified'];

/** The sources of the sheet, numbered as they are first cited, each once. */
export class SheetSources {
  readonly list: Authority[] = [];

  /** The numbers of some citations: `1, 4~`; a source cited twice in a line keeps the less sure sign. */
  keys(citations: readonly Citation[]): string {
    const cited = new Map<Authority, Confidence>();
    for (const citation of citations) {
      const authority = authorityOf(citation);
      if (authority === null) continue;
      const known = cited.get(authority) ?? 'confirmed';
      const less = sure.indexOf(citation.confidence) > sure.indexOf(known) ? citation.confidence : known;
      cited.set(authority, less);
      if (!this.list.includes(authority)) this.list.push(authority);
    }
    return [...cited]
      .map(([authority, confidence]) => `${this.list.indexOf(authority) + 1}${confidenceSign[confidence]}`)
      .join(', ');
  }

  /** The same, but what nothing else cites is named by its label and not listed: an address can cost three lines. */
  named(citations: readonly Citation[]): string {
    return citations
      .map((citation) => {
        const authority = authorityOf(citation);
        const listed = authority !== null && this.list.includes(authority);
        return listed
          ? this.keys([citation])
          : `${authority?.label.replace(/^No\. | \(.*/g, '')}${confidenceSign[citation.confidence]}`;
      })
      .join(', ');
  }
}
