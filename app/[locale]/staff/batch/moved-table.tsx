import { useState } from 'react';
import { formatDay } from '../../../../lib/content/days';
import { fill } from '../../../../lib/content/fill';
import type { Locale } from '../../../../lib/content/locales';
import { register } from '../../../../lib/law/register';
import { actsBetween, type Change } from '../../../../lib/triage/difference';
import { wordsOf } from '../../check/result/view';
import { changeText, changeWhat } from './change-text';
import { numberText } from './number-text';
import { Pick } from './pick';
import type { MovedEnd } from './protocol';
import { useAsked } from './use-asked';
import { whyText } from './why-text';
import { Wide } from './wide';
import { batchWords } from './words';

/** How many people are shown at once, and how many more with each press. */
const some = 50;

type Props = { locale: Locale; end: Extract<MovedEnd, { is: 'done' }> };

/** Who moved from what to what, why, and what happened between the two days. */
export function MovedTable({ locale, end }: Props) {
  const { compare } = batchWords[locale];
  const [what, setWhat] = useState<Change['what'] | null>(null);
  const [shown, setShown] = useState(some);
  const moved = useAsked('moved', { what, from: 0, to: shown }) ?? [];
  const { before, after, kinds } = end;
  const days = {
    before: formatDay(before.asOf, locale),
    knownBefore: formatDay(before.knownOn, locale),
    after: formatDay(after.asOf, locale),
    knownAfter: formatDay(after.knownOn, locale),
  };
  const acts = actsBetween(register, before, after);
  const total = what === null ? end.moved : (kinds.find((one) => one.what === what)?.count ?? 0);
  return (
    <>
      <p role="status" className="note">
        {fill(compare.outcome, { moved: numberText(end.moved), same: numberText(end.same) })}{' '}
        {end.alone > 0 && fill(compare.alone, { alone: numberText(end.alone) })}{' '}
        {end.moved === 0 && compare.nobody}
      </p>
      <p>{fill(compare.sides, days)}</p>
      {acts.length > 0 && (
        <>
          <h4>{compare.between}</h4>
          <ul>
            {acts.map(({ entry, how }) => (
              <li key={entry}>
                {wordsOf(entry, locale).title}: {compare.acts[how]}
              </li>
            ))}
          </ul>
        </>
      )}
      {end.moved > 0 && (
        <>
          <Pick
            id="moved-what"
            label={compare.which}
            value={what ?? ''}
            choices={[
              ['', batchWords[locale].results.all],
              ...kinds.map(
                (one) => [one.what, `${compare.kinds[one.what]} (${numberText(one.count)})`] as const,
              ),
            ]}
            onPick={(value) => setWhat(kinds.find((one) => one.what === value)?.what ?? null)}
          />
          <Wide label={compare.caption}>
            <table className="plain">
              <caption>{compare.caption}</caption>
              <thead>
                <tr>
                  {[...Object.values(compare.columns), compare.why].map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {moved.flatMap(({ at, line, code, difference }) =>
                  difference.changes
                    .filter((change) => what === null || change.what === what)
                    .map((change) => (
                      <tr key={`${at} ${changeWhat(change, locale)}`}>
                        <td>{line}</td>
                        <td>{code}</td>
                        <td>{changeWhat(change, locale)}</td>
                        <td>{changeText(change, 'before', locale)}</td>
                        <td>{changeText(change, 'after', locale)}</td>
                        <td>
                          {whyText(change, difference, acts, locale).map((why) => (
                            <div key={why}>{why}</div>
                          ))}
                        </td>
                      </tr>
                    )),
                )}
              </tbody>
            </table>
          </Wide>
          {shown < total && (
            <p className="actions">
              <button type="button" className="button second" onClick={() => setShown(shown + some)}>
                {compare.more}
              </button>
            </p>
          )}
        </>
      )}
    </>
  );
}
