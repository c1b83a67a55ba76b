import { several } from '../answer-schemas';
import { question } from '../question';
import { goesOn } from './keep-going';

const choices = ['citizen-family', 'resident-family', 'victim', 'minor'] as const;

/** What can open other ways; it is told on to whoever helps and compared with nothing. */
export const familyOther = question<'family_other'>({
  id: 'family_other',
  section: 'help',
  kind: 'several',
  choices,
  schema: several(choices),
  fills: ['familyOther'],
  reads: ['keep_going'],
  asked: goesOn,
  samples: [[], ['citizen-family', 'resident-family'], ['victim', 'minor'], 'unsure'],
});
