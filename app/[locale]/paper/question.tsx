import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import type { Blank, Box, Grid, Row } from './fields';
import type { FormQuestion } from './form';

const letters = 'abcdefghij';

/** Lines to write a date on. */
function Blanks({ of, locale }: { of: Blank; locale: Locale }) {
  const { date } = messages[locale].check;
  return (
    <span className="blanks">
      {of.map((part) => (
        <span key={part} className={`blank blank-${part}`}>
          {date[part]}
        </span>
      ))}
    </span>
  );
}

function Boxes({ of, locale }: { of: readonly Box[]; locale: Locale }) {
  return (
    <ul className="ticks">
      {of.map(({ value, label, blank }) => (
        <li key={value}>
          {label} {blank && <Blanks of={blank} locale={locale} />}
        </li>
      ))}
    </ul>
  );
}

function FormRow({ row, locale }: { row: Row; locale: Locale }) {
  const { label, blank, boxes, columns } = row;
  return (
    <div className={columns ? 'form-row in-columns' : 'form-row'}>
      {label && <p className="form-label">{label}</p>} {blank && <Blanks of={blank} locale={locale} />}{' '}
      {boxes.length > 0 && <Boxes of={boxes} locale={locale} />}
    </div>
  );
}

/** A table to write in; its cells are empty, so what each column takes stands above it. */
function FormGrid({ of, name }: { of: Grid; name: string }) {
  return (
    <>
      {of.lead && <p className="hint">{of.lead}</p>}
      {of.letters.map(({ head, choices }) => (
        <p key={head} className="form-letters">
          {head && `${head} `}
          {choices.map(({ value, label }, at) => (
            <span key={value}>
              <b>{letters[at]}</b> {label}
              {at < choices.length - 1 && ' · '}
            </span>
          ))}
        </p>
      ))}
      <table className="form-grid" aria-label={name}>
        <thead>
          <tr>
            {of.heads.map((head) =>
              head === '' ? (
                <td key={head} />
              ) : (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {of.lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a form never move.
            <tr key={at}>
              {line !== null && <th scope="row">{line}</th>}
              {of.heads.slice(line === null ? 0 : 1).map((head) => (
                <td key={head} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** One question with its boxes and blanks; it never breaks over a column or a page. */
export function PaperQuestion({ of, locale }: { of: FormQuestion; locale: Locale }) {
  const { kind, number, title, only, hint, rows, grid, stops } = of;
  return (
    <div className={`form-question of-${kind}`}>
      <h3>
        {number}. {title}
      </h3>{' '}
      {only && <p className="only">{only}</p>} {hint && <p className="hint">{hint}</p>}{' '}
      {grid && <FormGrid of={grid} name={title} />}
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a form never move.
        <FormRow key={at} row={row} locale={locale} />
      ))}
      {stops && <p className="hint">{stops}</p>}
    </div>
  );
}
