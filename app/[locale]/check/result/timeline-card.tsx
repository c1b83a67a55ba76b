import { useState } from 'react';
import { messages } from '../../../../lib/content/index';
import { type TimelineRow, tellTimeline } from '../../../../lib/content/tell-timeline';
import type { Citation } from '../../../../lib/law/citation';
import { timelineOf } from '../../../../lib/rules/timeline';
import { Key } from '../../_ui/timeline/key';
import { Pictures, TimelineTable } from '../../_ui/timeline/timeline';
import { SourceLinks } from './source-links';
import { authorityOf, type View, wordsOf } from './view';

const made = new WeakMap<View, readonly TimelineRow[]>();

/** The picture of a view in words, made once; none where nothing is compared, because then there is no time to draw. */
export function timelineIn(view: View): readonly TimelineRow[] {
  const before = made.get(view);
  if (before) return before;
  const { locale, facts, determination, record, today } = view;
  const { asOf, knownOn, designations } = determination;
  const rows = designations.every(({ comparison }) => comparison === null)
    ? []
    : tellTimeline(timelineOf(record, facts, { asOf, knownOn, today }), {
        words: messages[locale],
        locale,
        act: (id) => wordsOf(id, locale).title,
      });
  made.set(view, rows);
  return rows;
}

/** The first source of a line that a result can cite, with how sure it is. */
function sourceOf({ entry: { sources, confidence } }: TimelineRow): Citation | null {
  const cited = sources.map((authority) => ({ authority, confidence }));
  return cited.find((citation) => authorityOf(citation) !== null) ?? null;
}

/** The dates as a picture and as a table; drawn only for somebody who opens it, and then it stays. */
export function TimelineCard({ view }: { view: View }) {
  const [opened, setOpened] = useState(false);
  if (timelineIn(view).length === 0) return null;
  return (
    <details
      className="more timeline"
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>
        <h2>{messages[view.locale].timeline.title}</h2>
      </summary>
      {opened && <TimelineOf view={view} />}
    </details>
  );
}

/** The picture, the choice to print it, what its shapes mean, and the table that says the same. */
export function TimelineOf({ view }: { view: View }) {
  const { locale } = view;
  const { timeline } = messages[locale];
  const rows = timelineIn(view);
  if (rows.length === 0) return null;
  return (
    <>
      <p>{timeline.lead}</p>
      <Pictures rows={rows} locale={locale} />
      <Key rows={rows} locale={locale} />
      <div className="choice">
        {/* The style sheet looks at it, so that nothing else has to know. */}
        <input autoComplete="off" type="checkbox" id="prints-timeline" />
        <label htmlFor="prints-timeline">{timeline.prints}</label>
      </div>
      <details>
        <summary>{timeline.tableTitle}</summary>
        <TimelineTable
          rows={rows}
          locale={locale}
          source={(row) => {
            const citation = sourceOf(row);
            return citation && <SourceLinks citations={[citation]} locale={locale} />;
          }}
        />
      </details>
    </>
  );
}
