import { one } from '../answer-schemas';
import type { Answers } from '../answers';
import { question } from '../question';
import { goesOn } from './keep-going';

const arrestedHere = ({ arrests }: Answers): boolean => Array.isArray(arrests) && arrests.includes('us');

const choices = ['yes', 'no'] as const;

export const pendingCharges = question<'pending_charges'>({
  id: 'pending_charges',
  section: 'police',
  kind: 'one',
  choices,
  schema: one([...choices, 'lawyer']),
  fills: ['openCharges'],
  reads: ['keep_going', 'arrests'],
  asked: (answers) => goesOn(answers) && arrestedHere(answers),
  offersLawyer: true,
  samples: ['no', 'yes', 'unsure', 'lawyer'],
});
