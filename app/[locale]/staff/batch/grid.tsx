import { measureElement, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Locale } from '../../../../lib/content/locales';
import type { Standing } from '../../../../lib/rules/standing';
import { GridHead } from './grid-head';
import { keyMoves } from './grid-keys';
import { GridRow, rowId } from './grid-row';
import { useShown } from './use-shown';
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

/** How high a line is. What is hidden has no height: then the one known before holds. */
function heightOf(
  line: HTMLTableRowElement,
  entry: ResizeObserverEntry | undefined,
  grid: Virtualizer<HTMLDivElement, HTMLTableRowElement>,
): number {
  if (line.getClientRects().length > 0) return measureElement(line, entry, grid);
  return grid.itemSizeCache.get(grid.options.getItemKey(grid.indexFromElement(line))) ?? guess;
}

/**
 * The table of everybody, of which the page holds only what is seen. One line at a time is the one that keys act on; it
 * stays the grid itself that has the focus, so that a line that scrolls away takes none with it.
 */
export function Grid({ locale, total, isToday, standings, selected, onSelect, onOpen }: Props) {
  const { results } = batchWords[locale];
  const box = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState(0);
  const isShown = useShown(box);
  const virtual = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => guess,
    measureElement: heightOf,
    // What is measured and scrolled while it is hidden is wrong, so that it rests then.
    enabled: isShown,
    overscan: 6,
  });
  const shown = virtual.getVirtualItems();
  const lines = useWindow(shown[0]?.index ?? 0, (shown.at(-1)?.index ?? 0) + 1, total);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only on being shown again, where it begins at its top
  useEffect(() => {
    if (isShown) virtual.scrollToIndex(active);
  }, [isShown]);
  const onKey = (event: KeyboardEvent) => {
    if (event.target !== table.current) return;
    const to = keyMoves(event.key, active, total, shown.length);
    const here = lines.get(active);
    if (to !== null) {
      setActive(to);
      virtual.scrollToIndex(to);
    } else if (event.key === 'Enter' && here && 'at' in here) onOpen(here.at);
    else if (event.key === ' ' && here && 'at' in here) onSelect(here.at);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={box} className="grid">
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
              onActive={setActive}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
