import * as z from 'zod/mini';
import { day, exactly } from '../../day';
import { renewalOpen } from '../../rules/needs';
import { rough } from '../answer-schemas';
import { question } from '../question';
import { datedPapers } from './doc-dates';

/** The day on the receipt of the permit's renewal, asked only where a row of the record reads it. */
export const renewalReceipt = question<'renewal_receipt'>({
  id: 'renewal_receipt',
  section: 'papers',
  kind: 'receipt-day',
  choices: ['none'],
  schema: z.union([rough, z.literal('none')]),
  fills: ['papers'],
  reads: ['tps_history', 'tps_docs', 'doc_dates'],
  asked: (answers) => {
    const end = answers.doc_dates?.permit;
    return datedPapers(answers).includes('permit') && end !== undefined && renewalOpen(end);
  },
  samples: [exactly(day('2025-02-01')), exactly(day('2025-02-06')), 'none', 'unsure'],
});
