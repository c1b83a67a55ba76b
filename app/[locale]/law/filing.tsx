import { formatDay } from '../../../lib/content/days';
import { fill } from '../../../lib/content/fill';
import type { Day } from '../../../lib/day';
import { filingNotes } from '../../../lib/law/filing-notes';
import { Badge, Sources } from './source-links';
import type { Words } from './words';

/** Whether anyone can register on the day of the last check, and what the rules say of pending cases. */
export function Filing({ words, checked }: { words: Words; checked: Day }) {
  const { filing } = words.law;
  return (
    <section id="filing" aria-labelledby="filing-name">
      <h2 id="filing-name">{filing.heading}</h2>
      <p>{fill(filing.intro, { day: formatDay(checked, words.locale) })}</p>
      {filingNotes.map(({ id, sources, confidence }) => (
        <section key={id} id={`filing-${id}`} aria-labelledby={`filing-${id}-name`}>
          <h3 id={`filing-${id}-name`}>{filing.words[id].title}</h3>
          <p>
            {filing.words[id].says} <Badge of={confidence} words={words} />
          </p>
          <Sources ids={sources} words={words} />
        </section>
      ))}
    </section>
  );
}
