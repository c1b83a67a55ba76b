import { yesNo } from '../answer-schemas';
import { question } from '../question';
import { goesOn } from './keep-going';

export const foreignDocs = question<'foreign_docs'>({
  id: 'foreign_docs',
  section: 'proof',
  kind: 'one',
  choices: ['yes', 'no'],
  schema: yesNo,
  fills: ['foreignPapers'],
  reads: ['keep_going'],
  asked: goesOn,
  samples: ['yes', 'no', 'unsure'],
});
