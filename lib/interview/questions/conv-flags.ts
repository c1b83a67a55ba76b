import { several } from '../answer-schemas';
import { question } from '../question';

const choices = [
  'juvenile',
  'erased',
  'program',
  'small',
  'no-jail',
  'drunk-driving',
  'no-license',
  'small-theft-or-trespass',
] as const;

export const convFlags = question<'conv_flags'>({
  id: 'conv_flags',
  section: 'police',
  kind: 'several',
  choices,
  schema: several(choices),
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
