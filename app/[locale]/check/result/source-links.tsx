import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import type { Citation } from '../../../../lib/law/citation';
import { authorityOf, confidenceText } from './view';

/** Sources as links that open apart, each with its paragraph and how sure we are. */
export function SourceLinks({ citations, locale }: { citations: readonly Citation[]; locale: Locale }) {
  const { site } = messages[locale];
  return (
    <span className="source-links">
      {citations.map((citation) => {
        const authority = authorityOf(citation);
        if (authority === null) return null;
        const { label, title, url } = authority;
        const name = citation.at === undefined ? label : `${label}${citation.at}`;
        return (
          <span key={`${citation.authority}${citation.at ?? ''}`} className="source">
            {url === null ? (
              <cite lang="en">
                {name}, {title}
              </cite>
            ) : (
              <a href={url} target="_blank" rel="noopener noreferrer" title={title} lang="en">
                {name}
                <span className="aside" lang={locale}>
                  {' '}
                  ({site.opensNewTab})
                </span>
              </a>
            )}{' '}
            <span className="badge" data-confidence={citation.confidence}>
              {confidenceText(citation.confidence, locale)}
            </span>
          </span>
        );
      })}
    </span>
  );
}
