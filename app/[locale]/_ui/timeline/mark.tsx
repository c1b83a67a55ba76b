import type { Placed } from './layout';
import { isCrossed, isUndated, lookOf } from './look';
import { Bar, type Box, cross, isFull, outline } from './shapes';

const boxOf = (turned: boolean, t1: number, t2: number, c1: number, c2: number): Box =>
  turned
    ? { x: c1, y: t1, width: c2 - c1, height: t2 - t1 }
    : { x: t1, y: c1, width: t2 - t1, height: c2 - c1 };
/** A point of the picture as a path writes it, from its place along time and across it. */
export const spot = (turned: boolean, t: number, c: number) => (turned ? `${c} ${t}` : `${t} ${c}`);

/** An entry: its bar or its moment, its number, and a line from the number to its day. */
export function Mark({ of, base, turned }: { of: Placed; base: number; turned: boolean }) {
  const { row, zones, c1, c2, at, label, cut } = of;
  const { entry, number } = row;
  const look = lookOf(entry);
  const crossed = isCrossed(entry);
  const moment = c1 >= base;
  const inside = label !== null && label.c < base;
  const narrow = look === 'proof' ? Math.floor((c2 - c1) / 4) : 0;
  const box = label && boxOf(turned, label.t, label.t, label.c, label.c);
  const middle: [number, number] = turned ? [base + 4, at] : [at, base + 4];
  const place = (t: number, c: number) => spot(turned, t, c);
  return (
    <g
      className={`entry${isFull(look) && !crossed ? ' filled' : ''}${entry.disputed ? ' disputed' : ''}`}
      data-entry={entry.id}
      data-look={look}
    >
      <title>{`${number}. ${row.label}: ${row.days}`}</title>
      {zones.map(({ t1, t2, rough }) => {
        const part = boxOf(turned, t1, t2, c1 + narrow, c2 - narrow);
        return rough ? (
          <rect key={t1} {...part} className="bar rough" />
        ) : (
          <Bar key={t1} look={look} box={part} />
        );
      })}
      {cut.start && (
        <path className="line" d={`M${place(6, c1)}L${place(0, (c1 + c2) / 2)}L${place(6, c2)}`} />
      )}
      {label && !inside && (
        <path
          className="leader"
          d={`M${place(at, moment ? base - 3 : c2)}L${place(at, base)}L${place(label.t, base + 6)}`}
        />
      )}
      {box && moment && (
        <path
          className={`shape ${look}${isUndated(entry) ? ' rough' : ''}`}
          d={outline(look, box.x, box.y, 9, 7)}
        />
      )}
      {label === null && moment && <path className={`shape ${look}`} d={outline(look, ...middle, 3, 3)} />}
      {box && inside && !isFull(look) && (
        <rect className="behind" x={box.x - 7} y={box.y - 5} width="14" height="10" />
      )}
      {box && (
        <text x={box.x} y={box.y + 4} className={moment || inside ? 'in' : undefined}>
          {number}
        </text>
      )}
      {crossed && <path className="line crossed" d={box ? cross(box.x + 9, box.y - 6) : cross(...middle)} />}
    </g>
  );
}
