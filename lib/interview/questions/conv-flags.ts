import { caseDetails } from '../../rules/further-facts';
import { several } from '../answer-schemas';
import { question } from '../question';

export const convFlags = question<'conv_flags'>({
  id: 'conv_flags',
  section: 'police',
  kind: 'several',
  choices: caseDetails,
  schema: several(caseDetails),
  fills: ['convictionDetails'],
  reads: ['keep_going', 'arrests', 'us_convictions'],
  asked: ({ us_convictions: told }) => told !== undefined && told !== 'none' && told !== 'lawyer',
  samples: [
    [],
    ['erased'],
    ['small', 'no-license', 'small-theft-or-trespass'],
    ['juvenile', 'program', 'no-jail', 'drunk-driving'],
    'unsure',
  ],
});
