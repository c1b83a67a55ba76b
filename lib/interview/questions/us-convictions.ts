import { one } from '../answer-schemas';
import type { Answers } from '../answers';
import { question } from '../question';
import { goesOn } from './keep-going';

const choices = ['none', 'one-misdemeanor', 'misdemeanors', 'felony'] as const;

const mayHaveACaseHere = ({ arrests }: Answers): boolean =>
  arrests === 'unsure' || (Array.isArray(arrests) && arrests.includes('us'));

/** Only crimes in the United States count for this bar; a plea can be a conviction even if the case was closed. */
export const usConvictions = question<'us_convictions'>({
  id: 'us_convictions',
  section: 'police',
  kind: 'one',
  choices,
  schema: one([...choices, 'lawyer']),
  fills: ['usConvictions'],
  reads: ['keep_going', 'arrests'],
  asked: (answers) => goesOn(answers) && mayHaveACaseHere(answers),
  offersLawyer: true,
  samples: ['none', 'one-misdemeanor', 'misdemeanors', 'felony', 'lawyer', 'unsure'],
});
