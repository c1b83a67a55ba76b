import { several } from '../answer-schemas';
import { question } from '../question';
import { goesOn } from './keep-going';

const choices = ['nonimmigrant', 'parole', 'asylum', 'adjustment', 'withholding', 'other'] as const;

export const otherStatus = question<'other_status'>({
  id: 'other_status',
  section: 'immigration',
  kind: 'several',
  choices,
  schema: several(choices),
  fills: ['otherStatus'],
  reads: ['keep_going'],
  asked: goesOn,
  samples: [[], ['nonimmigrant'], ['parole', 'asylum'], ['adjustment'], 'unsure'],
});
