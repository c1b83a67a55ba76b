import { one } from '../answer-schemas';
import { question } from '../question';
import { goesOn } from './keep-going';
import { mayHaveAnOrder } from './order';

const choices = ['stayed', 'left-and-returned', 'no'] as const;

/** There may be an order that nobody knows of. */
export const missedHearing = question<'missed_hearing'>({
  id: 'missed_hearing',
  section: 'immigration',
  kind: 'one',
  choices,
  schema: one([...choices, 'lawyer']),
  fills: ['missedHearing'],
  reads: ['keep_going', 'court', 'urgent'],
  asked: (answers) => goesOn(answers) && mayHaveAnOrder(answers),
  offersLawyer: true,
  samples: ['no', 'stayed', 'left-and-returned', 'unsure', 'lawyer'],
});
