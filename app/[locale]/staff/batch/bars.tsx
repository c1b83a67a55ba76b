import type { Locale } from '../../../../lib/content/locales';
import { numberText } from './number-text';
import { batchWords } from './words';

export type Bar = { readonly name: string; readonly count: number };

type Props = { id: string; locale: Locale; title: string; note: string; bars: readonly Bar[] };

/** Counts as a table whose lines are drawn as bars too, outlined, so that paper and few colours show them. */
export function Bars({ id, locale, title, note, bars }: Props) {
  const { drawings } = batchWords[locale];
  const longest = Math.max(...bars.map(({ count }) => count), 1);
  return (
    <section className="bars" aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      <p className="quiet">{bars.length === 0 ? drawings.nobody : note}</p>
      {bars.length > 0 && (
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
                <th scope="row">
                  {name}
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                    <rect x="0.2" y="1" width={Math.max(0.4, (count / longest) * 99)} height="8" />
                  </svg>
                </th>
                <td className="count">{numberText(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
