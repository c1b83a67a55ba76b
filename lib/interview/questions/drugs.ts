import { one } from '../answer-schemas';
import { question } from '../question';
import { goesOn } from './keep-going';

const choices = ['no', 'marijuana-once', 'yes'] as const;

export const drugs = question<'drugs'>({
  id: 'drugs',
  section: 'police',
  kind: 'one',
  choices,
  schema: one([...choices, 'lawyer']),
  fills: ['drugs'],
  reads: ['keep_going'],
  asked: goesOn,
  offersLawyer: true,
  samples: ['no', 'marijuana-once', 'yes', 'lawyer', 'unsure'],
});
