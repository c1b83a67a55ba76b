import { useCallback, useState } from 'react';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import { type Locale, localeNames, locales } from '../../../../lib/content/locales';
import type { PaperIn } from '../../check/result/sides';
import { TickBox } from '../../check/tick-box';
import { numberText } from './number-text';
import { Pick } from './pick';
import { mostSheets, PrintedSheets } from './printed-sheets';
import type { Days } from './protocol';
import { batchWords } from './words';

type Props = {
  locale: Locale;
  days: Days;
  isToday: boolean;
  /** The places of the rows that are selected. */
  selected: ReadonlySet<number>;
  /** Hears the places of those whose sheets went to the printer, where others still wait. */
  onPrinted: (rows: readonly number[]) => void;
};

/** The sheets of those who are selected: in which language, with private matters or without, and the way to the paper. */
export function PrintSelected({ locale, days, isToday, selected, onPrinted }: Props) {
  const { results } = batchWords[locale];
  const { result } = messages[locale];
  const [paper, setPaper] = useState<PaperIn | 'each'>('each');
  const [printsPrivate, setPrintsPrivate] = useState(false);
  const [printed, setPrinted] = useState<readonly number[] | null>(null);
  const onOver = useCallback(
    (went: boolean) => {
      // What was printed gives way to those who wait; where nobody waits, the same can be printed once more.
      if (went && printed && printed.length < selected.size) onPrinted(printed);
      setPrinted(null);
    },
    [printed, selected, onPrinted],
  );
  const papers = [
    ['each', results.paperEach],
    ...locales.map((one) => [one, localeNames[one]] as const),
    ['both', result.paperInBoth],
  ] as const;
  if (selected.size === 0) return null;
  return (
    <>
      <div className="filters">
        <Pick
          id="sheets-paper"
          label={results.paper}
          value={paper}
          choices={papers}
          onPick={(value) => setPaper(value as PaperIn | 'each')}
        />
      </div>
      <TickBox
        id="sheets-private"
        label={result.printsPrivate}
        checked={printsPrivate}
        onChange={setPrintsPrivate}
      />
      <p className="actions">
        <button
          type="button"
          className="button second"
          onClick={() => setPrinted([...selected].slice(0, mostSheets))}
        >
          {results.print}
        </button>
      </p>
      {selected.size > mostSheets && (
        <p className="hint">
          {fill(results.printMost, {
            ...{ most: mostSheets, count: mostSheets },
            all: numberText(selected.size),
          })}
        </p>
      )}
      {printed && (
        <PrintedSheets {...{ locale, days, isToday, paper, printsPrivate }} rows={printed} onOver={onOver} />
      )}
    </>
  );
}
