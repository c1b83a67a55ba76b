import type { Locale } from '../../../../lib/content/locales';
import type { Column } from '../../../../lib/triage/column';
import { columnOf } from '../../../../lib/triage/columns';
import { redFlags } from '../../../../lib/triage/red-flags';
import { staffWords } from '../words';
import { Field } from './fields';
import { focusField } from './focus';
import { flagOf, labelOf } from './label-of';

/** The questions that only staff ask: each with its number, a mark, what the office does, and the fields that tell the same. */
export function Flags({ columns, locale }: { columns: readonly Column[]; locale: Locale }) {
  const { flagsLead, pointsTo } = staffWords[locale].form;
  return (
    <>
      <p>{flagsLead}</p>
      <ol className="flags">
        {columns.map((column, at) => {
          const points = redFlags[at]?.columns ?? [];
          return (
            <li key={column.id}>
              <Field column={column} locale={locale} />
              <p className="hint">{flagOf(column, locale).action}</p>
              {points.length > 0 && (
                <p className="hint">
                  {pointsTo}{' '}
                  {points.map((id) => {
                    const to = columnOf(id);
                    return (
                      to && (
                        <button key={id} type="button" className="jump" onClick={() => focusField(id)}>
                          {labelOf(to, locale).label}
                        </button>
                      )
                    );
                  })}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
