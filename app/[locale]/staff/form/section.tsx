import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { fill } from '../../../../lib/content/fill';
import type { Locale } from '../../../../lib/content/locales';
import type { Column, ColumnSection } from '../../../../lib/triage/column';
import { proofColumns, tripColumns } from '../../../../lib/triage/columns';
import { staffWords } from '../words';
import type { Values } from './cells-in';
import { columnsIn, isShown, linesOf } from './columns-shown';
import { Field } from './fields';
import { Flags } from './flags';
import { columnWords } from './label-of';

type Props = { section: ColumnSection; number: number; locale: Locale };

/** A part of the form under its number, which is also its key. */
export function Section({ section, number, locale }: Props) {
  const columns = columnsIn(section);
  const heading = `section-${section}`;
  return (
    <section className="part" data-section={section} aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        <span className="number">{number}</span> {columnWords[locale].sections[section]}
      </h3>
      {section === 'red-flags' ? (
        <Flags columns={columns} locale={locale} />
      ) : (
        <Fields columns={columns} locale={locale} />
      )}
    </section>
  );
}

function Fields({ columns, locale }: { columns: readonly Column[]; locale: Locale }) {
  const { control } = useFormContext<Values>();
  // Which fields are there hangs on a few cells; all of them are watched, since a field that holds something stays.
  const values = useWatch({ control }) as Values;
  return (
    <div className="fields">
      {columns
        .filter((column) => isShown(column, values))
        .map((column) =>
          column.holds === 'list' ? (
            <Lines key={column.id} column={column} values={values} locale={locale} />
          ) : (
            <Field key={column.id} column={column} locale={locale} />
          ),
        )}
    </div>
  );
}

type LinesProps = { column: Column; values: Values; locale: Locale };

/** A list: how many lines there are, the lines, and a way to one more. */
function Lines({ column, values, locale }: LinesProps) {
  const words = staffWords[locale].form;
  const list = column.at?.[0] === 'absences' ? 'trip' : 'proof';
  const [added, setAdded] = useState(0);
  const lines = linesOf(list, values, added);
  const columnsOf = list === 'trip' ? tripColumns : proofColumns;
  const add = () => {
    setAdded(lines + 1);
    setTimeout(() => document.getElementById(columnsOf(lines + 1)[0]?.id ?? '')?.focus());
  };
  return (
    <>
      <Field column={column} locale={locale} />
      {Array.from({ length: lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number.
        <fieldset key={at} className="line">
          <legend>{fill(words[list], { number: at + 1 })}</legend>
          {columnsOf(at + 1).map((one) => (
            <Field key={one.id} column={one} locale={locale} />
          ))}
        </fieldset>
      ))}
      <p className="add">
        <button type="button" className="link" onClick={add}>
          {list === 'trip' ? words.addTrip : words.addProof}
        </button>
      </p>
    </>
  );
}
