import { formatDay } from '../../../lib/content/days';
import type { Day } from '../../../lib/day';
import type { DatedFact } from '../../../lib/law/citation';
import type { Designation } from '../../../lib/law/designation';
import { Act } from './act';
import { Terms, Windows } from './periods';
import { Permits } from './permits';
import { actsOn, toldUnder } from './record';
import { Badge, Sources } from './source-links';
import type { Words } from './words';

function KeyDate({
  label,
  means,
  fact,
  words,
}: {
  label: string;
  means?: string;
  fact: DatedFact;
  words: Words;
}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <p>
          <time dateTime={fact.day}>{formatDay(fact.day, words.locale)}</time>{' '}
          <Badge of={fact.confidence} words={words} />
        </p>
        {means ? <p>{means}</p> : null}
        <Sources ids={fact.sources} words={words} />
      </dd>
    </div>
  );
}

/** One designation: its dates, its tables, and every notice and order that bears on it, by date. */
export function DesignationSection({ of, words, checked }: { of: Designation; words: Words; checked: Day }) {
  const { law } = words;
  const { dates } = law;
  const { name, about, dateNote } = law.designation[of.id];
  return (
    <section id={of.id} aria-labelledby={`${of.id}-name`}>
      <h2 id={`${of.id}-name`}>{name}</h2>
      <p>{about}</p>

      <h3>{dates.heading}</h3>
      <dl>
        <KeyDate label={dates.announced} fact={of.announced} words={words} />
        <KeyDate label={dates.effective} fact={of.effective} words={words} />
        <KeyDate
          label={dates.residence}
          means={dates.residenceMeans}
          fact={of.residenceSince}
          words={words}
        />
        <KeyDate label={dates.presence} means={dates.presenceMeans} fact={of.presenceSince} words={words} />
      </dl>
      {dateNote ? <p>{dateNote}</p> : null}

      <h3>{law.terms.heading}</h3>
      <Terms of={of} words={words} />
      <h3>{law.windows.heading}</h3>
      <Windows of={of} words={words} />
      <h3>{law.permits.heading}</h3>
      <Permits of={of} words={words} checked={checked} />

      <h3>{law.entries.heading}</h3>
      {actsOn(of).map((act) => (
        <Act key={act.id} act={act} words={words} again={toldUnder(act) === of.id ? undefined : of.id} />
      ))}
    </section>
  );
}
