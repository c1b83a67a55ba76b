import * as z from 'zod/mini';
import { day, exactly } from '../../day';
import { papersOpen } from '../../rules/needs';
import { rough } from '../answer-schemas';
import { question } from '../question';
import { holdsDatedPaper } from './doc-dates';

/** Issued and received are two facts; neither is inferred from the other (ruling 10). */
export const docWhen = question<'doc_when'>({
  id: 'doc_when',
  section: 'papers',
  kind: 'paper-days',
  choices: [],
  schema: z.strictObject({ issued: rough, received: rough }),
  fills: ['papers'],
  reads: ['tps_history', 'tps_docs', 'doc_dates'],
  asked: (answers) =>
    holdsDatedPaper(answers) && answers.doc_dates !== undefined && papersOpen(answers.doc_dates),
  samples: [
    { issued: exactly(day('2025-01-20')), received: exactly(day('2025-01-28')) },
    { issued: 'unsure', received: exactly(day('2025-03-01')) },
    { issued: 'unsure', received: 'unsure' },
  ],
});
