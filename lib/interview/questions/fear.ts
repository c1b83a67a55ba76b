import { one } from '../answer-schemas';
import { question } from '../question';
import { goesOn } from './keep-going';

const choices = ['yes', 'no'] as const;

export const fear = question<'fear'>({
  id: 'fear',
  section: 'help',
  kind: 'one',
  choices,
  schema: one([...choices, 'lawyer']),
  fills: ['fear'],
  reads: ['keep_going'],
  asked: goesOn,
  offersLawyer: true,
  samples: ['no', 'yes', 'unsure', 'lawyer'],
});
