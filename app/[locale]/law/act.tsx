import { formatDay } from '../../../lib/content/days';
import { fill } from '../../../lib/content/fill';
import { formatEntryDay } from '../../../lib/content/tell-beside';
import type { Entry } from '../../../lib/law/designation';
import { Certainty } from './certainty';
import { toldUnder, undoersOf } from './record';
import { Sources } from './source-links';
import type { Words } from './words';

/** A link to the place on this page where an act is told in full. */
export function ActLink({ act, words }: { act: Entry; words: Words }) {
  return <a href={`#${act.id}`}>{words.entries[act.id].title}</a>;
}

/**
 * What later undid an act, and what in turn undid that, to the end: cut short, the list would read as if
 * something had come back.
 */
function Undone({ act, words, inTurn = false }: { act: Entry; words: Words; inTurn?: boolean }) {
  const undoers = undoersOf(act.id);
  if (undoers.length === 0) return null;
  const text = inTurn ? words.law.entries.undoneInTurn : words.law.entries.undone;
  const [before, after] = text.split('{title}') as [string, string];
  return (
    <ul>
      {undoers.map((undoer) => (
        <li key={undoer.id}>
          {before}
          <ActLink act={undoer} words={words} />
          {fill(after, { day: formatEntryDay(undoer, words.locale) })}
          <Undone act={undoer} words={words} inTurn />
        </li>
      ))}
    </ul>
  );
}

function Meta({ act, words, withKind }: { act: Entry; words: Words; withKind: boolean }) {
  const { law, locale } = words;
  return (
    <p className="entry-meta">
      <time dateTime={act.knownFrom}>{fill(law.entries.known, { day: formatEntryDay(act, locale) })}</time>
      {act.decidedOn ? ` · ${fill(law.entries.decided, { day: formatDay(act.decidedOn, locale) })}` : ''}
      {withKind ? ` · ${law.kind[act.kind]}` : ''} · {law.voice[act.by]}
    </p>
  );
}

function toldIn(act: Entry, { law }: Words): string {
  const designation = toldUnder(act);
  return designation ? fill(law.entries.above, { designation: law.designation[designation].name }) : '';
}

/**
 * One act on record. Told in full it carries the act's own id; told again under a second designation
 * (`again`) it carries that designation's name before its id, and points up to its sources.
 */
export function Act({
  act,
  words,
  again,
  withKind = true,
}: {
  act: Entry;
  words: Words;
  again?: string | undefined;
  withKind?: boolean;
}) {
  const { law, entries } = words;
  const { title, does } = entries[act.id];
  const bears = act.bears.map((id) => law.designation[id].name).join(` ${law.and} `);
  return (
    <article className="entry" id={again ? `${again}-${act.id}` : act.id}>
      <h4>{title}</h4>
      <Meta act={act} words={words} withKind={withKind} />
      <p>{does}</p>
      <Undone act={act} words={words} />
      {act.bears.length > 1 ? <p>{fill(law.entries.bears, { designations: bears })}</p> : null}
      <Certainty act={act} words={words} />
      {again ? (
        <p className="sources">
          <a href={`#${act.id}`}>{toldIn(act, words)}</a>
        </p>
      ) : (
        <Sources ids={act.sources} words={words} />
      )}
    </article>
  );
}
