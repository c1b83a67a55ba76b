import { yesNo } from '../answer-schemas';
import { question } from '../question';
import { goesOn } from './keep-going';

/** An offer counts even if nobody took it. */
export const offerPermanent = question<'offer_permanent'>({
  id: 'offer_permanent',
  section: 'elsewhere',
  kind: 'one',
  choices: ['yes', 'no'],
  schema: yesNo,
  fills: ['permanentOffer'],
  reads: ['keep_going'],
  asked: goesOn,
  samples: ['no', 'yes', 'unsure'],
});
