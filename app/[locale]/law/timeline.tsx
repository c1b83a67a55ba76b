import { messages } from '../../../lib/content/index';
import { tellTimeline } from '../../../lib/content/tell-timeline';
import { register } from '../../../lib/law/register';
import { timelineOf } from '../../../lib/rules/timeline';
import { Key } from '../_ui/timeline/key';
import { Pictures, placesIn, TimelineTable } from '../_ui/timeline/timeline';
import { Badge, Sources } from './source-links';
import { Turns } from './turns';
import type { Words } from './words';

/** The record in time: the picture, the days on which something changed, and the table that says the same. */
export function Timeline({ words }: { words: Words }) {
  const { locale, law, entries } = words;
  const { checked } = register.reviewed;
  const rows = tellTimeline(timelineOf(register, null, { asOf: checked, knownOn: checked, today: null }), {
    words: messages[locale],
    locale,
    act: (id) => entries[id].title,
  });
  const { timeline } = messages[locale];
  return (
    <section id="timeline" aria-labelledby="timeline-name">
      <h2 id="timeline-name">{timeline.title}</h2>
      <p>{timeline.lead}</p>
      <Pictures rows={rows} locale={locale} />
      <Key rows={rows} locale={locale} />
      <h3>{law.turns.heading}</h3>
      <p>{law.turns.lead}</p>
      <Turns words={words} places={placesIn(rows)} />
      <h3>{timeline.tableTitle}</h3>
      <TimelineTable
        rows={rows}
        locale={locale}
        source={({ entry: { sources, confidence } }) =>
          sources.length === 0 ? null : (
            <>
              <Badge of={confidence} words={words} />
              {/* The first one, which carries the certainty; the others stand where the act is told. */}
              <Sources ids={sources.slice(0, 1)} words={words} />
            </>
          )
        }
      />
    </section>
  );
}
