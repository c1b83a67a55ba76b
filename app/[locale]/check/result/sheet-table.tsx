import { messages } from '../../../../lib/content/index';
import type { RowText, SheetRow } from './sheet-rows';
import type { Views } from './sides';

type Props = { rows: readonly SheetRow[]; views: Views };

/** The comparison of one designation, a row for each rule: rule, answer, how they compare, where it is written. */
export function SheetTable({ rows, views }: Props) {
  if (rows.length === 0) return null;
  const two = views.length > 1;
  const heads = views.map(({ locale }) => ({ locale, ...messages[locale].result.columns }));
  return (
    <table className={two ? 'sheet-table two' : 'sheet-table'}>
      <thead>
        <tr>
          {heads.map(({ locale, rule, answer, compares }) =>
            (two ? [`${rule} · ${answer} · ${compares}`] : [rule, answer, compares]).map((head) => (
              <th key={head} scope="col" lang={locale}>
                {head}
              </th>
            )),
          )}
          <th scope="col" className="sheet-keys">
            {heads.map(({ locale, source }) => (
              <span key={locale} lang={locale}>
                {source}{' '}
              </span>
            ))}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={JSON.stringify(row.said)} data-outcome={row.outcome}>
            {row.said.map((text) =>
              two ? <Told key={text.locale} text={text} /> : <Cells key={text.locale} text={text} />,
            )}
            <td className="sheet-keys">{row.keys}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Phrase({ text: { phrase, reason } }: { text: RowText }) {
  return (
    <>
      <strong>
        <span className="sign" aria-hidden="true" />
        {phrase}.
      </strong>{' '}
      {reason}
    </>
  );
}

// Letters to a line in the columns of the answer and of the comparison, on the narrower paper in the widest face.
const lettersIn = { answer: 20, comparison: 46 };

/**
 * A rule in one language, each part in its column. An answer that would stand taller than its comparison, or is all
 * there is to say, and a comparison without an answer take both columns.
 */
function Cells({ text }: { text: RowText }) {
  const { title, rule, answered, phrase, reason } = text;
  const lines = answered.length / lettersIn.answer;
  const apart = reason !== '' && lines > 0 && lines <= (phrase.length + reason.length) / lettersIn.comparison;
  return (
    <>
      <th scope="row">
        {title}. <span>{rule}</span>
      </th>
      {apart && <td>{answered}</td>}
      <td colSpan={apart ? 1 : 2}>
        {!apart && answered && `${answered}. `}
        <Phrase text={text} />
      </td>
    </>
  );
}

/** A rule beside itself in the other language: all of it in one cell. */
function Told({ text }: { text: RowText }) {
  const { locale } = text;
  const { columns } = messages[locale].result;
  return (
    <td lang={locale}>
      <strong>{text.title}.</strong> {text.rule && `${columns.rule}: ${text.rule} `}
      {text.answered && `${columns.answer}: ${text.answered}. `}
      <Phrase text={text} />
    </td>
  );
}
