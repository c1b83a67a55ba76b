import * as z from 'zod/mini';
import { day, exactly, monthSpan } from '../../day';
import { type PaperKind, paperKinds } from '../../rules/facts';
import { rough } from '../answer-schemas';
import type { Answers } from '../answers';
import { question } from '../question';
import { askedForTps } from './asked-for-tps';

/** The papers that print an end, of those told; all of them where nobody is sure which there are. */
export const datedPapers = (answers: Answers): readonly PaperKind[] => {
  const { tps_docs } = answers;
  if (!askedForTps(answers) || tps_docs === undefined) return [];
  if (tps_docs === 'unsure') return paperKinds;
  return paperKinds.filter((paper) =>
    tps_docs.some((kind) => kind === paper || (paper === 'permit' && kind.startsWith('permit'))),
  );
};

const [last, other] = [exactly(day('2026-10-02')), exactly(day('2025-09-10'))];

/** The last day printed on each paper: cards and letters of one person often differ. */
export const docDates = question<'doc_dates'>({
  id: 'doc_dates',
  section: 'papers',
  kind: 'paper-ends',
  choices: [],
  schema: z.strictObject({
    permit: z.exactOptional(rough),
    approval: z.exactOptional(rough),
    'i-94': z.exactOptional(rough),
  }),
  fills: ['papers'],
  reads: ['tps_history', 'tps_docs'],
  asked: (answers) => datedPapers(answers).length > 0,
  papers: datedPapers,
  samples: [
    { permit: last, approval: last, 'i-94': last },
    { permit: exactly(day('2025-04-02')), approval: other, 'i-94': other },
    { permit: other, approval: monthSpan(2026, 10), 'i-94': other },
    { permit: 'unsure', approval: 'unsure', 'i-94': 'unsure' },
  ],
});
