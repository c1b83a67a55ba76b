import * as z from 'zod/mini';
import { day, exactly, monthSpan } from '../../day';
import { heldUnder } from '../../rules/held-under';
import { designationIds } from '../../rules/needs';
import { perDesignation, rough } from '../answer-schemas';
import type { Answers } from '../answers';
import { question } from '../question';

/** The tracks that the person asked for; both, when the person does not know which. */
const tracks = ({ tps_history, tps_which }: Answers) => {
  if (tps_history === undefined || (tps_history !== 'unsure' && tps_history.length === 0)) return [];
  return designationIds.filter((id) => heldUnder(tps_which, id) !== false);
};

/** The receipt day counts; a sent day alone is rough (ruling 11). */
export const filedWhen = question<'filed_when'>({
  id: 'filed_when',
  section: 'filing',
  kind: 'filings',
  choices: ['receipt', 'sent'],
  schema: perDesignation(z.strictObject({ day: rough, by: z.enum(['receipt', 'sent', 'unsure']) })),
  fills: ['filings'],
  reads: ['tps_history', 'tps_which'],
  asked: (answers) => tracks(answers).length > 0,
  each: tracks,
  samples: [
    {
      've-2021': { day: exactly(day('2021-06-01')), by: 'receipt' },
      've-2023': { day: exactly(day('2024-01-15')), by: 'receipt' },
    },
    {
      've-2021': { day: exactly(day('2023-02-01')), by: 'receipt' },
      've-2023': { day: monthSpan(2025, 4), by: 'sent' },
    },
    { 've-2021': { day: 'unsure', by: 'unsure' }, 've-2023': { day: 'unsure', by: 'unsure' } },
  ],
});
