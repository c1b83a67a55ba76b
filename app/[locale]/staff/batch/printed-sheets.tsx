import { useEffect, useState } from 'react';
import type { Locale } from '../../../../lib/content/locales';
import type { Row } from '../../../../lib/triage/row';
import type { PaperIn } from '../../check/result/sides';
import { useToday } from '../../check/use-today';
import { Sheets } from '../sheets';
import { printOnly } from './print-only';
import type { Days } from './protocol';
import { line } from './worker-line';

/** How many sheets are made at a time: each is drawn whole, and a small machine has to hold them. */
export const mostSheets = 50;

type Props = {
  locale: Locale;
  days: Days;
  isToday: boolean;
  paper: PaperIn | 'each';
  printsPrivate: boolean;
  /** The places of the rows that are printed. */
  rows: readonly number[];
  /** Hears whether there was anything that went to the printer. */
  onOver: (went: boolean) => void;
};

/** The sheets of some people, printed as soon as they are there. */
export function PrintedSheets(props: Props) {
  const { locale, days, isToday, paper, printsPrivate, rows: asked, onOver } = props;
  const device = useToday();
  const [rows, setRows] = useState<readonly Row[]>([]);
  useEffect(() => {
    let gone = false;
    line
      ?.ask('people', { rows: asked })
      .then((people) => gone || setRows(people))
      .catch(() => onOver(false));
    return () => {
      gone = true;
    };
  }, [asked, onOver]);
  useEffect(() => {
    if (rows.length === 0) return;
    const over = () => onOver(true);
    window.addEventListener('afterprint', over);
    printOnly('sheets');
    return () => window.removeEventListener('afterprint', over);
  }, [rows, onOver]);
  return (
    <Sheets
      {...{ rows, locale, device, paper, printsPrivate }}
      other={isToday ? null : { asOf: days.asOf, knownOn: days.knownOn }}
    />
  );
}
