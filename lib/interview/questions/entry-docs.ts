import { yesNo } from '../answer-schemas';
import { question } from '../question';
import { goesOn } from './keep-going';

export const entryDocs = question<'entry_docs'>({
  id: 'entry_docs',
  section: 'proof',
  kind: 'one',
  choices: ['yes', 'no'],
  schema: yesNo,
  fills: ['entryPaper'],
  reads: ['keep_going'],
  asked: goesOn,
  samples: ['yes', 'no', 'unsure'],
});
