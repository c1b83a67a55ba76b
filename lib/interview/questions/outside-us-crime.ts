import { one } from '../answer-schemas';
import { question } from '../question';
import { goesOn } from './keep-going';

const choices = ['no', 'yes', 'political'] as const;

export const outsideUsCrime = question<'outside_us_crime'>({
  id: 'outside_us_crime',
  section: 'police',
  kind: 'one',
  choices,
  schema: one([...choices, 'lawyer']),
  fills: ['crimeAbroad'],
  reads: ['keep_going'],
  asked: goesOn,
  offersLawyer: true,
  samples: ['no', 'yes', 'political', 'lawyer', 'unsure'],
});
