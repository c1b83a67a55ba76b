import { useEffect, useState } from 'react';
import { fill } from '../../../../lib/content/fill';
import type { Locale } from '../../../../lib/content/locales';
import type { Row } from '../../../../lib/triage/row';
import { useToday } from '../../check/use-today';
import { Sheets } from '../sheets';
import type { Days } from './protocol';
import { batchWords } from './words';
import { line } from './worker-line';

type Props = { locale: Locale; days: Days; isToday: boolean; selected: ReadonlySet<number> };

/** How many sheets are made at a time: each is drawn whole, and a telephone has to hold them. */
const most = 50;

/** Prints the sheets of those who are selected, each in the person's own language where the file tells it. */
export function PrintSelected({ locale, days, isToday, selected }: Props) {
  const { results } = batchWords[locale];
  const device = useToday();
  const [rows, setRows] = useState<readonly Row[]>([]);
  const make = async () => {
    setRows((await line?.ask('people', { rows: [...selected].slice(0, most) })) ?? []);
  };
  useEffect(() => {
    if (rows.length === 0) return;
    const over = () => setRows([]);
    window.addEventListener('afterprint', over);
    window.print();
    return () => window.removeEventListener('afterprint', over);
  }, [rows]);
  return (
    <>
      <button type="button" className="button second" onClick={make}>
        {results.print}
      </button>
      {selected.size > most && <span className="hint">{fill(results.printMost, { most })}</span>}
      {rows.length > 0 && (
        <Sheets
          {...{ rows, locale, device }}
          paper="each"
          other={isToday ? null : { asOf: days.asOf, knownOn: days.knownOn }}
          printsPrivate={false}
        />
      )}
    </>
  );
}
