import { several } from '../answer-schemas';
import { question } from '../question';
import { goesOn } from './keep-going';

const choices = ['attorney', 'accredited', 'notario', 'friend'] as const;

export const helpedBy = question<'helped_by'>({
  id: 'helped_by',
  section: 'help',
  kind: 'several',
  choices,
  schema: several(choices),
  fills: ['helpedBy'],
  reads: ['keep_going'],
  asked: goesOn,
  samples: [[], ['attorney', 'accredited'], ['notario', 'friend'], 'unsure'],
});
