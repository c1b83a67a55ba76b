import type { AuthorityId } from '../../../lib/law/authorities/index';
import type { Confidence } from '../../../lib/law/citation';
import { sources } from './record';
import type { Words } from './words';

/** How sure a statement is, as a word; the meaning of each word is told once at the top of the page. */
export function Badge({ of, words }: { of: Confidence; words: Words }) {
  return (
    <span className="badge" data-confidence={of}>
      {words.law.confidence[of].label}
    </span>
  );
}

/** One source by its short citation, linked where its address is known. */
export function SourceLink({ id, words }: { id: AuthorityId; words: Words }) {
  const { label, url } = sources[id];
  if (url === null) {
    return (
      <>
        <span lang="en">{label}</span> ({words.law.sources.noAddress})
      </>
    );
  }
  return (
    <a href={url} lang="en" rel="noopener noreferrer">
      {label}
    </a>
  );
}

/** The sources of a statement, in the order of the record. */
export function Sources({ ids, words }: { ids: readonly AuthorityId[]; words: Words }) {
  return (
    <p className="sources">
      {words.law.sources.label}{' '}
      {ids.map((id, at) => (
        <span key={id}>
          {at > 0 ? ' · ' : ''}
          <SourceLink id={id} words={words} />
        </span>
      ))}
    </p>
  );
}
