import type { ReactNode } from 'react';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import { laneName, type TimelineRow } from '../../../../lib/content/tell-timeline';
import type { Day } from '../../../../lib/day';
import { layOut, type Sizes } from './layout';
import { Picture } from './picture';

const wide: Sizes = { length: 700, bar: 14, gap: 6, name: 18, label: { t: 20, c: 16 }, inside: 20, least: 0 };
const tall: Sizes = {
  ...{ length: { year: 156 }, bar: 9, gap: 4, name: 0, label: { t: 16, c: 18 } },
  ...{ inside: Number.POSITIVE_INFINITY, least: 0 },
};

const lyingOf = (rows: readonly TimelineRow[]) => layOut(rows, wide, 16);
const uprightOf = (rows: readonly TimelineRow[]) => layOut(rows, tall, 30);

/** Where a day is in either picture. */
export function placesIn(rows: readonly TimelineRow[]): (of: Day) => { lying: number; upright: number } {
  const [lying, upright] = [lyingOf(rows), uprightOf(rows)];
  return (of) => ({ lying: lying.at(of), upright: upright.at(of) });
}

/** The picture, lying and upright, of which a page shows the one that it has room for. */
export function Pictures({ rows, locale }: { rows: readonly TimelineRow[]; locale: Locale }) {
  const [lying, upright] = [lyingOf(rows), uprightOf(rows)];
  const names = lying.lanes.map(({ lane }) => laneName(lane, messages[locale]));
  return (
    <>
      <Picture layout={lying} names={names} head={0} turned={false} className="lying" />
      <Picture layout={upright} names={names} head={140} turned className="upright" />
    </>
  );
}

type TableProps = {
  rows: readonly TimelineRow[];
  locale: Locale;
  /** The source of a line, as the page cites sources; nothing for what a person told. */
  source: (row: TimelineRow) => ReactNode;
};

/** The same as the picture, line by line, for whoever reads or hears it. */
export function TimelineTable({ rows, locale, source }: TableProps) {
  const { timeline } = messages[locale];
  const lanes = [...new Set(rows.map(({ entry }) => entry.lane))];
  return (
    <table className="timeline-table">
      <caption>{timeline.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{timeline.columns.what}</th>
          <th scope="col">{timeline.columns.days}</th>
        </tr>
      </thead>
      {lanes.map((lane) => (
        <tbody key={lane}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {laneName(lane, messages[locale])}
            </th>
          </tr>
          {rows
            .filter(({ entry }) => entry.lane === lane)
            .map((row) => (
              <tr key={row.entry.id} data-entry={row.entry.id}>
                <th scope="row">
                  <span className="number">{row.number}.</span>{' '}
                  <span className="label-text">{row.label}</span>
                </th>
                <td>
                  <span className="days">{row.days}</span>
                  {row.notes.map((note) => (
                    <span key={note} className="about">
                      {note}
                    </span>
                  ))}
                  {source(row)}
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
