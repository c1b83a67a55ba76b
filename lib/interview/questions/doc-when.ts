import * as z from 'zod/mini';
import { day, exactly } from '../../day';
import { papersOpen } from '../../rules/needs';
import { rough } from '../answer-schemas';
import type { Answers } from '../answers';
import { question } from '../question';
import { datedPapers } from './doc-dates';

/** The papers whose printed end can be that of the protected ones: only of these does the day of receipt matter. */
const openPapers = (answers: Answers) =>
  datedPapers(answers).filter((paper) => {
    const end = answers.doc_dates?.[paper];
    return end !== undefined && papersOpen(end);
  });

const days = z.exactOptional(z.strictObject({ issued: rough, received: rough }));
const [issued, received] = [exactly(day('2025-01-20')), exactly(day('2025-01-28'))];
const march = exactly(day('2025-03-01'));

/** Issued and received are two facts of each paper; neither is inferred from the other (ruling 10). */
export const docWhen = question<'doc_when'>({
  id: 'doc_when',
  section: 'papers',
  kind: 'paper-days',
  choices: [],
  schema: z.strictObject({ permit: days, approval: days, 'i-94': days }),
  fills: ['papers'],
  reads: ['tps_history', 'tps_docs', 'doc_dates'],
  asked: (answers) => openPapers(answers).length > 0,
  papers: openPapers,
  samples: [
    { permit: { issued, received }, approval: { issued, received }, 'i-94': { issued, received: 'unsure' } },
    {
      permit: { issued: 'unsure', received: march },
      approval: { issued, received: march },
      'i-94': { issued: 'unsure', received },
    },
  ],
});
