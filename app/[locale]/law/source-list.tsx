import { fill } from '../../../lib/content/fill';
import type { AuthorityId } from '../../../lib/law/authorities/index';
import type { Authority } from '../../../lib/law/citation';
import { formatPublished } from './printed-day';
import { sources } from './record';
import type { Words } from './words';

const tiers = [1, 2, 3, 4] as const;
const all = Object.entries(sources) as [AuthorityId, Authority][];

function Source({ of, words }: { of: Authority; words: Words }) {
  const { law, locale } = words;
  // Official texts and their copies are in English; some press reports are not, so nothing is said of them.
  const inEnglish = locale !== 'en' && of.tier <= 2 ? ` ${law.sources.inEnglish}` : '';
  return (
    <>
      {of.url === null ? (
        <>
          <cite lang="en">{of.title}</cite> ({law.sources.noAddress}).
        </>
      ) : (
        <>
          <a href={of.url} lang="en" rel="noopener noreferrer">
            {of.title}
          </a>
          {inEnglish}.
        </>
      )}{' '}
      <span lang="en">{of.label === of.title ? of.publisher : `${of.label}. ${of.publisher}`}</span>.{' '}
      {of.published === null
        ? null
        : `${fill(law.sources.published, { day: formatPublished(of.published, locale) })} `}
      {law.seen[of.seen]}
    </>
  );
}

/** Every text on record, the official ones first, each with how much of it was read. */
export function SourceList({ words }: { words: Words }) {
  const { law } = words;
  return (
    <section id="sources" aria-labelledby="sources-name">
      <h2 id="sources-name">{law.sources.heading}</h2>
      {law.sources.intro.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {tiers.map((tier) => (
        <section key={tier} aria-labelledby={`tier-${tier}`}>
          <h3 id={`tier-${tier}`}>{law.tier[tier]}</h3>
          <ul className="sources">
            {all
              .filter(([, source]) => source.tier === tier)
              .map(([id, source]) => (
                <li key={id} id={`source-${id}`}>
                  <Source of={source} words={words} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
