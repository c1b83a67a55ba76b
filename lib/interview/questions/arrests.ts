import { severalOrLawyer } from '../answer-schemas';
import { always, question } from '../question';

const choices = ['us', 'abroad'] as const;

/** An arrest is no conviction; records are needed for each. */
export const arrests = question<'arrests'>({
  id: 'arrests',
  section: 'police',
  kind: 'several',
  choices,
  schema: severalOrLawyer(choices),
  fills: ['arrests'],
  reads: [],
  asked: always,
  offersLawyer: true,
  samples: [[], ['us'], ['abroad'], ['us', 'abroad'], 'unsure', 'lawyer'],
});
