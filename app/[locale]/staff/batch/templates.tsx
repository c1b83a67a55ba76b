import type { Locale } from '../../../../lib/content/locales';
import { helpTable, templateTable } from '../../../../lib/triage/template';
import { byteOrderMark, csvLine } from '../../../../lib/triage/write-table';
import { xlsxOf } from '../../../../lib/triage/write-xlsx';
import { saveBlob } from '../../check/save-file';
import { tableWords } from './table-fault';
import { Wide } from './wide';
import { batchWords } from './words';

const files = [
  ['csv', 'es'],
  ['csv', 'en'],
  ['xlsx', 'es'],
  ['xlsx', 'en'],
] as const;

function blobOf(format: 'csv' | 'xlsx', locale: Locale): Blob {
  const table = templateTable(locale);
  if (format === 'csv')
    return new Blob([byteOrderMark, ...table.map(csvLine)], { type: 'text/csv;charset=utf-8' });
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new Blob([xlsxOf(tableWords[locale].help.people, table) as BlobPart], { type });
}

/** The empty table to take home, in either language, and what each of its columns takes. */
export function Templates({ locale }: { locale: Locale }) {
  const { templates } = batchWords[locale];
  const { help } = tableWords[locale];
  const lines = helpTable(locale, help);
  const at = lines.indexOf(help.columns);
  return (
    <details className="more">
      <summary>
        <h3>{templates.title}</h3>
      </summary>
      <p>{templates.lead}</p>
      <p className="actions">
        {files.map(([format, of]) => (
          <button
            key={`${format}-${of}`}
            type="button"
            className="button second"
            onClick={() => saveBlob(`${batchWords[of].templates.name}-${of}.${format}`, blobOf(format, of))}
          >
            {templates.each[`${format}-${of}`]}
          </button>
        ))}
      </p>
      <details>
        <summary>{help.sheet}</summary>
        {lines.slice(0, at).map(([text]) => text && <p key={text}>{text}</p>)}
        <Wide label={help.sheet}>
          <table className="plain">
            <caption className="unseen">{help.sheet}</caption>
            <thead>
              <tr>
                {help.columns.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.slice(at + 1).map(([name = '', ...cells]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, place) => (
                    <td key={help.columns[place + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      </details>
    </details>
  );
}
