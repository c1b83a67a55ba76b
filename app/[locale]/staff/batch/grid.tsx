import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Locale } from '../../../../lib/content/locales';
import type { Standing } from '../../../../lib/rules/standing';
import { GridHead } from './grid-head';
import { keyMoves } from './grid-keys';
import { GridRow, rowId } from './grid-row';
import { useSeek } from './use-seek';
import { useShowings } from './use-showings';
import { useWindow } from './use-window';
import { batchWords } from './words';

type Props = {
  locale: Locale;
  /** Lines of the view, headings of groups among them. */
  total: number;
  isToday: boolean;
  standings: readonly Standing[];
  selected: ReadonlySet<number>;
  onSelect: (at: number) => void;
  onOpen: (at: number) => void;
};

/** How high a line is before it was measured, in pixels. */
const guess = 96;

/** Everybody in a table that begins anew, at the line it stood at, each time it is shown: what is hidden has no sizes. */
export function Grid(props: Props) {
  const around = useRef<HTMLDivElement>(null);
  const showing = useShowings(around);
  const [active, setActive] = useState(0);
  return (
    <div ref={around}>
      <Lines key={showing} {...props} active={active} onActive={setActive} />
    </div>
  );
}

type LinesProps = Props & { active: number; onActive: (at: number) => void };

/**
 * The table itself, of which the page holds only what is seen. One line at a time is the one that keys act on; it stays
 * the grid itself that has the focus, so that a line that scrolls away takes none with it.
 */
function Lines({
  locale,
  total,
  isToday,
  standings,
  selected,
  onSelect,
  onOpen,
  active,
  onActive,
}: LinesProps) {
  const { results } = batchWords[locale];
  const box = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const virtual = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => guess,
    overscan: 6,
  });
  const shown = virtual.getVirtualItems();
  const lines = useWindow(shown[0]?.index ?? 0, (shown.at(-1)?.index ?? 0) + 1, total);
  const { seek, release } = useSeek(virtual, shown, active);
  const onKey = (event: KeyboardEvent) => {
    if (event.target !== table.current) return;
    const to = keyMoves(event.key, active, total, shown.length);
    const here = lines.get(active);
    if (to !== null) {
      onActive(to);
      seek(to);
    } else if (event.key === 'Enter' && here && 'at' in here) onOpen(here.at);
    else if (event.key === ' ' && here && 'at' in here) onSelect(here.at);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={box} className="grid" onWheel={release} onTouchMove={release} onPointerDown={release}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose lines keys choose is a grid
        role="grid"
        aria-label={results.caption}
        aria-describedby="batch-keys"
        aria-rowcount={total + 1}
        aria-multiselectable="true"
        aria-activedescendant={shown.some(({ index }) => index === active) ? rowId(active) : undefined}
        tabIndex={0}
        onKeyDown={onKey}
      >
        <GridHead locale={locale} standings={standings} />
        <tbody style={{ height: `${virtual.getTotalSize()}px` }}>
          {shown.map(({ index, start }) => (
            <GridRow
              key={index}
              {...{ locale, index, start, isToday, standings, selected, onSelect, onOpen }}
              measure={virtual.measureElement}
              line={lines.get(index)}
              active={index === active}
              onActive={onActive}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
