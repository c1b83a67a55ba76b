import * as z from 'zod/mini';
import { day, exactly, monthSpan } from '../../day';
import { trip, unsure } from '../answer-schemas';
import { question } from '../question';

/** One page with a list; a person who is not sure may list what comes to mind, or nothing. */
export const tripList = question<'trip_list'>({
  id: 'trip_list',
  section: 'time-here',
  kind: 'trips',
  choices: [],
  schema: z.union([z.readonly(z.array(trip)), unsure]),
  fills: ['absences'],
  reads: ['trips'],
  asked: ({ trips }) => trips === 'yes' || trips === 'unsure',
  samples: [
    [
      {
        left: exactly(day('2023-08-10')),
        returned: exactly(day('2023-08-25')),
        reason: 'emergency',
        permit: 'none',
        inspected: 'yes',
        heldTps: 'no',
      },
    ],
    [
      {
        left: monthSpan(2024, 5),
        returned: 'unsure',
        reason: 'ordered',
        permit: 'unsure',
        inspected: 'no',
        heldTps: 'unsure',
      },
    ],
    'unsure',
  ],
});
