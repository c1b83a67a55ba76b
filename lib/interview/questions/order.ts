import { one } from '../answer-schemas';
import type { Answers } from '../answers';
import { question } from '../question';
import { goesOn } from './keep-going';

const choices = ['yes', 'no'] as const;

/** Somebody who was never in court is asked only when they told of an order. */
export const mayHaveAnOrder = ({ court, urgent }: Answers): boolean =>
  court !== 'no' || (Array.isArray(urgent) && urgent.includes('order'));

export const order = question<'order'>({
  id: 'order',
  section: 'immigration',
  kind: 'one',
  choices,
  schema: one([...choices, 'lawyer']),
  fills: ['removalOrder'],
  reads: ['keep_going', 'court', 'urgent'],
  asked: (answers) => goesOn(answers) && mayHaveAnOrder(answers),
  offersLawyer: true,
  samples: ['no', 'yes', 'unsure', 'lawyer'],
});
