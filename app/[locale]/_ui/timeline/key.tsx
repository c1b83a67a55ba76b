import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import type { TimelineRow } from '../../../../lib/content/tell-timeline';
import type { TimelineKey } from '../../../../lib/content/timeline-messages';
import { isRough } from '../../../../lib/rules/timeline-person';
import { groupOf, isCrossed, lookOf } from './look';
import { Bar, cross, isFull, outline } from './shapes';

const isVague = ({ entry: { from, to, kind } }: TimelineRow) =>
  [from, to].some((span) => span === null || isRough(span, kind === 'proof'));

/** One shape by itself. */
export function Sample({ look, bar }: { look: TimelineKey; bar: boolean }) {
  return (
    <svg className="picture sample" viewBox="0 0 30 18" aria-hidden="true" focusable="false">
      {look === 'rough' ? (
        <rect className="bar rough" x="3" y="3" width="24" height="12" />
      ) : bar ? (
        <Bar look={look} box={{ x: 5, y: 3, width: 22, height: 12 }} />
      ) : (
        <g className={isFull(look) ? 'filled' : undefined}>
          <path className={`shape ${look}`} d={outline(look, 15, 9, 9, 6)} />
        </g>
      )}
      {look === 'undone-act' && <path className="line crossed" d={cross(27, 4)} />}
    </svg>
  );
}

/** What the shapes mean that are in the picture, each once, in the order of the entries. */
export function Key({ rows, locale }: { rows: readonly TimelineRow[]; locale: Locale }) {
  const { key, keyTitle } = messages[locale].timeline;
  const bars = new Map<TimelineKey, boolean>();
  for (const row of rows) {
    const look = lookOf(row.entry);
    if (!bars.has(look)) bars.set(look, groupOf(row.entry) !== null);
    if (isCrossed(row.entry)) bars.set('undone-act', false);
  }
  if (rows.some(isVague)) bars.set('rough', true);
  return (
    <>
      <p className="timeline-key-title">{keyTitle}</p>
      <ul className="timeline-key">
        {[...bars].map(([look, bar]) => (
          <li key={look}>
            <Sample look={look} bar={bar} />
            {key[look]}
          </li>
        ))}
      </ul>
    </>
  );
}
