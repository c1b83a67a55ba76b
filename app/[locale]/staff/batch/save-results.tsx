import { useState } from 'react';
import type { Locale } from '../../../../lib/content/locales';
import type { Day } from '../../../../lib/day';
import { limits } from '../../../../lib/triage/limits';
import { saveBlob } from '../../check/save-file';
import type { FileFormat, FileOf } from './protocol';
import { batchWords } from './words';
import { line } from './worker-line';

type Props = {
  locale: Locale;
  asOf: Day;
  stale: boolean;
  rows: number;
  errors: number;
  moved: number;
  onOver: () => void;
};
type Kind = { of: FileOf; format: FileFormat; delimiter: ',' | ';'; words: string };

/** The ways to take results, errors and changes away as files, whose names tell nothing of anybody. */
export function SaveResults({ locale, asOf, stale, rows, errors, moved, onOver }: Props) {
  const { save, errors: errorWords, compare, doing, failed } = batchWords[locale];
  const [said, setSaid] = useState('');
  const files: readonly Kind[] = [
    { of: 'results', format: 'csv', delimiter: ',', words: save.csvComma },
    { of: 'results', format: 'csv', delimiter: ';', words: save.csvSemicolon },
    { of: 'results', format: 'xlsx', delimiter: ',', words: save.xlsx },
    { of: 'results', format: 'jsonl', delimiter: ',', words: save.jsonl },
    ...(errors > 0 ? [{ of: 'errors', format: 'csv', delimiter: ',', words: errorWords.save } as const] : []),
    ...(moved > 0 ? [{ of: 'moved', format: 'csv', delimiter: ',', words: compare.save } as const] : []),
  ];
  const make = async ({ of, format, delimiter }: Kind) => {
    setSaid(`${doing.saving}…`);
    try {
      const made = await line?.ask('save', { of, format, locale, delimiter, stale });
      if (made instanceof Blob) saveBlob(`${save[of]}-${asOf}.${format}`, made);
      setSaid(made instanceof Blob ? save.done : '');
    } catch {
      setSaid(failed);
    }
    onOver();
  };
  const tooMany = rows > limits.xlsxRows;
  return (
    <section aria-labelledby="batch-save">
      <h3 id="batch-save">{save.title}</h3>
      <p>{save.lead}</p>
      <p className="actions">
        {files
          .filter(({ format }) => format !== 'xlsx' || !tooMany)
          .map((file) => (
            <button key={file.words} type="button" className="button second" onClick={() => make(file)}>
              {file.words}
            </button>
          ))}
      </p>
      {tooMany && <p className="hint">{save.tooMany}</p>}
      <p role="status">{said}</p>
    </section>
  );
}
