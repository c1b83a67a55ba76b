import { formatDay } from '../../../lib/content/days';
import { fill } from '../../../lib/content/fill';
import type { Day } from '../../../lib/day';
import { type FeePeriod, type Figure, fees, permitRules } from '../../../lib/law/fees';
import { Badge, Sources } from './source-links';
import type { Words } from './words';

const dollars = ({ amount }: Figure) => `$${amount}`;

/** When a row was charged; an open one says that it is only the last known. */
function sent(from: Day, to: Day | null, words: Words, checked: Day): string {
  const since = formatDay(from, words.locale);
  return to === null
    ? fill(words.law.fees.open, { from: since, day: formatDay(checked, words.locale) })
    : fill(words.law.span, { from: since, to: formatDay(to, words.locale) });
}

/** One amount with how sure it is; an amount alone would borrow the certainty of the row. */
function Amount({ of, text, words }: { of: Figure; text: string; words: Words }) {
  return (
    <p>
      {fill(text, { amount: dollars(of) })} <Badge of={of.confidence} words={words} />
    </p>
  );
}

function Registration({ row, words }: { row: FeePeriod; words: Words }) {
  const { fees: say } = words.law;
  return (
    <td>
      <Amount of={row.registration} text={say.firstTime} words={words} />
      <Amount of={row.reRegistration} text={say.again} words={words} />
      <Amount of={row.biometrics} text={say.biometrics} words={words} />
    </td>
  );
}

function WorkPermit({ row, words }: { row: FeePeriod; words: Words }) {
  const { fees: say } = words.law;
  const { workPermitOnline: online, addedFirstPermit: first, addedRenewal: renewal } = row;
  return (
    <td>
      <Amount of={row.workPermit} text={online === null ? say.base : say.paper} words={words} />
      {online === null ? null : <Amount of={online} text={say.online} words={words} />}
      {first === null ? null : <Amount of={first} text={say.addedFirst} words={words} />}
      {renewal === null ? null : <Amount of={renewal} text={say.addedRenewal} words={words} />}
    </td>
  );
}

/** What USCIS charged, by the day of the postmark; the rules on work permits are rows of their own (ruling 9). */
export function Fees({ words, checked }: { words: Words; checked: Day }) {
  const { fees: say } = words.law;
  const heads = [say.period, say.registration, say.workPermit, say.sources];
  return (
    <section id="fees" aria-labelledby="fees-name">
      <h2 id="fees-name">{say.heading}</h2>
      {say.intro.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard has to reach a box that scrolls */}
      <section className="table-scroll" aria-label={say.caption} tabIndex={0}>
        <table>
          <caption>{say.caption}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fees.map((row) => (
              <tr key={row.from}>
                <th scope="row">{sent(row.from, row.to, words, checked)}</th>
                <Registration row={row} words={words} />
                <WorkPermit row={row} words={words} />
                <td>
                  <p>
                    {say.notice} <Badge of={row.confidence} words={words} />
                  </p>
                  <p>{say.waiver[row.waiver]}</p>
                  <Sources ids={row.sources} words={words} />
                </td>
              </tr>
            ))}
            {permitRules.map(({ id, from, sources, confidence }) => (
              <tr key={id}>
                <th scope="row">{sent(from, null, words, checked)}</th>
                <td colSpan={2}>{say.permitRule[id]}</td>
                <td>
                  <Badge of={confidence} words={words} />
                  <Sources ids={sources} words={words} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
