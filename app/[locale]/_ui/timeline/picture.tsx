import type { Layout, PlacedLane } from './layout';
import { lookOf } from './look';
import { Mark, spot } from './mark';

/** How a picture is drawn: on its side, or turned upright */
type Drawn = { readonly layout: Layout; readonly turned: boolean };

function LaneMarks({ of, drawn }: { of: PlacedLane; drawn: Drawn }) {
  const { layout, turned } = drawn;
  const end = layout.length + layout.undated;
  return (
    <g data-lane={of.lane}>
      {of.c2 > of.base && (
        <path className="base" d={`M${spot(turned, 0, of.base)}L${spot(turned, end, of.base)}`} />
      )}
      {of.placed.map((placed) => (
        <Mark key={placed.row.entry.id} of={placed} base={of.base} turned={turned} />
      ))}
    </g>
  );
}

/** Lines that cross every lane: the years, and the days that are looked at. */
function Across({ drawn: { layout, turned } }: { drawn: Drawn }) {
  const { years, across, lanes } = layout;
  const line = (t: number) => `M${spot(turned, t, 0)}L${spot(turned, t, across)}`;
  const days = lanes.filter(({ lane }) => lane === 'days').flatMap(({ placed }) => placed);
  return (
    <>
      {years.map(({ year, t }) => (
        <g key={year}>
          <path className="year" d={line(t)} />
          <text x={turned ? 0 : t + 3} y={turned ? t + 13 : 12} className="year-name">
            {year}
          </text>
        </g>
      ))}
      {layout.undated > 0 && (
        <text x={turned ? 8 : layout.length + 12} y={turned ? layout.length + 16 : 12} className="year-name">
          ?
        </text>
      )}
      {days.map(({ row, at }) => (
        <path key={row.entry.id} className={`day ${lookOf(row.entry)}`} d={line(at)} />
      ))}
      <path className="day turn" d={line(0)} data-turn="" visibility="hidden" />
    </>
  );
}

type Props = Drawn & {
  readonly names: readonly string[];
  /** Room on the side where the names stand. */
  readonly head: number;
  readonly className: string;
};

/** The picture: everything in it stands in the table too, which is what is read out. */
export function Picture({ names, head, className, ...drawn }: Props) {
  const { layout, turned } = drawn;
  const [along, across] = [layout.length + layout.undated + 12, layout.across];
  const view = turned ? `0 ${-head} ${across} ${along + head}` : `${-head} 0 ${along + head} ${across}`;
  return (
    <svg className={`picture ${className}`} viewBox={view} aria-hidden="true" focusable="false">
      <Across drawn={drawn} />
      {layout.lanes.map((lane) => (
        <LaneMarks key={lane.lane} of={lane} drawn={drawn} />
      ))}
      {layout.lanes.map(({ lane, c1, base }, at) =>
        lane === 'days' ? null : turned ? (
          <text key={lane} className="lane" transform={`translate(${(c1 + base) / 2 + 8} -6) rotate(-90)`}>
            {names[at]}
          </text>
        ) : (
          <text key={lane} className="lane" x={-head} y={c1 + 12}>
            {names[at]}
          </text>
        ),
      )}
    </svg>
  );
}
