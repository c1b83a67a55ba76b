import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import type { Citation } from '../../../../lib/law/citation';
import { authorityOf, confidenceText } from './view';

/** Sources in a line, each with its paragraph and how sure we are; links open apart, so no answer is lost. */
export function SourceLinks({ citations, locale }: { citations: readonly Citation[]; locale: Locale }) {
  const { site } = messages[locale];
  return (
    <span className="source-links">
      {citations.map((citation, index) => {
        const authority = authorityOf(citation);
        if (authority === null) return null;
        const { label, title, url } = authority;
        const name = `${label}${citation.at ?? ''}`;
        return (
          <span key={`${citation.authority}${citation.at ?? ''}`}>
            {index > 0 && '; '}
            {url === null ? (
              <cite lang="en">
                {name}, {title}
              </cite>
            ) : (
              <a href={url} target="_blank" rel="noopener noreferrer" title={title}>
                <span lang="en">{name}</span>
                <span className="unseen"> ({site.opensNewTab})</span>
              </a>
            )}{' '}
            ({confidenceText(citation.confidence, locale).toLowerCase()})
          </span>
        );
      })}
    </span>
  );
}
