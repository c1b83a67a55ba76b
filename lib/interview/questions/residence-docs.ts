import { several } from '../answer-schemas';
import { question } from '../question';
import { goesOn } from './keep-going';

const choices = ['work', 'home', 'school', 'medical', 'bank', 'church', 'other'] as const;

export const residenceDocs = question<'residence_docs'>({
  id: 'residence_docs',
  section: 'proof',
  kind: 'several',
  choices,
  schema: several(choices),
  fills: ['residencePapers'],
  reads: ['keep_going'],
  asked: goesOn,
  samples: [['work', 'home'], ['school', 'medical', 'bank', 'church', 'other'], [], 'unsure'],
});
