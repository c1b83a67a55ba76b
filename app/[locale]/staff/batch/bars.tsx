import type { Locale } from '../../../../lib/content/locales';
import { numberText } from './number-text';
import { batchWords } from './words';

export type Bar = { readonly name: string; readonly count: number };

type Props = { id: string; locale: Locale; title: string; note: string; bars: readonly Bar[] };

/** How many bars are drawn; the table has them all. */
const most = 24;
/** In the units of the drawing: its width, the height of a bar with its name above, and the room for the count. */
const [width, step, height, room] = [600, 46, 16, 90];

/** Counts as bars, each under its name, and as a table. Bars are outlined, so that paper and few colours show them. */
export function Bars({ id, locale, title, note, bars }: Props) {
  const { drawings } = batchWords[locale];
  const drawn = bars.slice(0, most);
  const longest = Math.max(...drawn.map(({ count }) => count), 1);
  return (
    <figure className="bars" aria-labelledby={id}>
      <figcaption>
        <h4 id={id}>{title}</h4>
        <p className="quiet">{bars.length === 0 ? drawings.nobody : note}</p>
      </figcaption>
      {drawn.length > 0 && (
        <svg viewBox={`0 0 ${width} ${drawn.length * step}`} aria-hidden="true" focusable="false">
          {drawn.map(({ name, count }, at) => (
            <g key={name}>
              <text x={2} y={at * step + 16}>
                {name.length > 74 ? `${name.slice(0, 73)}…` : name}
              </text>
              <rect
                x={2}
                y={at * step + 22}
                width={Math.max(2, (count / longest) * (width - room))}
                height={height}
              />
              <text x={Math.max(2, (count / longest) * (width - room)) + 10} y={at * step + 36}>
                {numberText(count)}
              </text>
            </g>
          ))}
        </svg>
      )}
      {bars.length > 0 && (
        <details>
          <summary>
            {drawings.asTable}
            <span className="unseen">: {title}</span>
          </summary>
          <table className="plain">
            <caption className="unseen">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{drawings.columns.what}</th>
                <th scope="col">{drawings.columns.people}</th>
              </tr>
            </thead>
            <tbody>
              {bars.map(({ name, count }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td className="count">{numberText(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </figure>
  );
}
