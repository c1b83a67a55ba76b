import * as z from 'zod/mini';
import type { Answers } from '../answers';
import { always, question } from '../question';

const choices = ['yes', 'no'] as const;

/** The person chose to go on to the full questions. */
export const goesOn = ({ keep_going }: Answers): boolean => keep_going === 'yes';

/** The short check ends here, or the questions go on to all that the rules know of. */
export const keepGoing = question<'keep_going'>({
  id: 'keep_going',
  section: 'further',
  kind: 'one',
  choices,
  schema: z.enum(choices),
  fills: [],
  reads: [],
  asked: always,
  alwaysKnown: true,
  stops: (answer) => answer === 'no',
  samples: ['yes', 'no'],
});
