import { formatDay } from '../../../lib/content/days';
import { fill } from '../../../lib/content/fill';
import type { Day } from '../../../lib/day';
import { type FeePeriod, fees, permitCap } from '../../../lib/law/fees';
import { Badge, Sources } from './source-links';
import type { Words } from './words';

const dollars = (amount: number) => `$${amount}`;

function sent(row: FeePeriod, words: Words, checked: Day): string {
  const from = formatDay(row.from, words.locale);
  return row.to === null
    ? fill(words.law.fees.open, { from, day: formatDay(checked, words.locale) })
    : fill(words.law.span, { from, to: formatDay(row.to, words.locale) });
}

function Registration({ row, words }: { row: FeePeriod; words: Words }) {
  const { fees: say } = words.law;
  const { biometrics } = row;
  return (
    <td>
      <p>{fill(say.firstTime, { amount: dollars(row.registration) })}</p>
      <p>{fill(say.again, { amount: dollars(row.reRegistration) })}</p>
      {biometrics === null ? (
        <p>{say.noBiometrics}</p>
      ) : (
        <p>
          {fill(say.biometrics, { amount: dollars(biometrics.amount) })}{' '}
          <Badge of={biometrics.confidence} words={words} />
        </p>
      )}
    </td>
  );
}

function WorkPermit({ row, words }: { row: FeePeriod; words: Words }) {
  const { fees: say } = words.law;
  const online = row.workPermitOnline;
  const { addedFirstPermit: first, addedRenewal: renewal } = row;
  return (
    <td>
      <p>{fill(online === null ? say.base : say.paper, { amount: dollars(row.workPermit) })}</p>
      {online === null ? null : <p>{fill(say.online, { amount: dollars(online) })}</p>}
      {first === null || renewal === null ? null : (
        <p>{fill(say.added, { first: dollars(first), renewal: dollars(renewal) })}</p>
      )}
    </td>
  );
}

/** What USCIS charged, by the day of the postmark; the cap on work permits is a row of its own (ruling 9). */
export function Fees({ words, checked }: { words: Words; checked: Day }) {
  const { law, locale } = words;
  const { fees: say } = law;
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
                <th scope="row">{sent(row, words, checked)}</th>
                <Registration row={row} words={words} />
                <WorkPermit row={row} words={words} />
                <td>
                  <Badge of={row.confidence} words={words} />
                  <p>{say.waiver[row.waiver]}</p>
                  <Sources ids={row.sources} words={words} />
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">{fill(law.fromOn, { from: formatDay(permitCap.from, locale) })}</th>
              <td colSpan={2}>{say.cap}</td>
              <td>
                <Badge of={permitCap.confidence} words={words} />
                <Sources ids={permitCap.sources} words={words} />
              </td>
            </tr>
          </tbody>
        </table>
      </section>
    </section>
  );
}
