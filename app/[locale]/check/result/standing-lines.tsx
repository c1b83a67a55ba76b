import { messages } from '../../../../lib/content/index';
import type { EntryId } from '../../../../lib/law/entries';
import type { Standing } from '../../../../lib/rules/standing';
import { SourceLinks } from './source-links';
import { standingSentences } from './standing-sentences';
import { citationOf, dayText, entryOf, type View, wordsOf } from './view';

/** The program layer of one designation: what held that day, by what, and what has happened since. */
export function StandingLines({ of, view }: { of: Standing; view: View }) {
  const { locale } = view;
  const { standing } = messages[locale].result;
  const deciding = of.decidedBy === null ? null : citationOf(entryOf(of.decidedBy));
  return (
    <div className="standing">
      {standingSentences(of, view).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {deciding && (
        <p className="quiet">
          <SourceLinks citations={[deciding]} locale={locale} />
        </p>
      )}
      {of.bearing.length > 0 && (
        <details>
          <summary>{standing.whatHappened}</summary>
          <ol className="entries">
            {of.bearing.map((id) => (
              <EntryLine key={id} id={id} view={view} />
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

/** One act on record: its day, its name, what it did, its source. */
function EntryLine({ id, view }: { id: EntryId; view: View }) {
  const { locale } = view;
  const entry = entryOf(id);
  const { title, does } = wordsOf(id, locale);
  const citation = citationOf(entry);
  return (
    <li>
      <p className="quiet">
        <time dateTime={entry.knownFrom}>{dayText(entry.knownFrom, locale)}</time>
      </p>
      <p>
        <strong>{title}.</strong> {does}
      </p>
      {citation && <SourceLinks citations={[citation]} locale={locale} />}
    </li>
  );
}
