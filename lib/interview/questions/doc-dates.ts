import { day, exactly, monthSpan } from '../../day';
import { rough } from '../answer-schemas';
import type { Answers } from '../answers';
import { question } from '../question';
import { askedForTps } from './asked-for-tps';

/** A paper that prints an end: anything but a receipt alone. */
export const holdsDatedPaper = (answers: Answers): boolean => {
  const { tps_docs } = answers;
  if (!askedForTps(answers) || tps_docs === undefined) return false;
  return tps_docs === 'unsure' || tps_docs.some((kind) => kind !== 'receipt');
};

/** The last day printed on the paper: the one that ends latest, if there is more than one. */
export const docDates = question<'doc_dates'>({
  id: 'doc_dates',
  section: 'papers',
  kind: 'day',
  choices: [],
  schema: rough,
  fills: ['papers'],
  reads: ['tps_history', 'tps_docs'],
  asked: holdsDatedPaper,
  mayLieAhead: true,
  samples: [exactly(day('2026-10-02')), exactly(day('2025-09-10')), monthSpan(2026, 10), 'unsure'],
});
