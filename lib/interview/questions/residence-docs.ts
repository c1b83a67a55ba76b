import { proofKinds } from '../../rules/further-facts';
import { several } from '../answer-schemas';
import { question } from '../question';
import { goesOn } from './keep-going';

export const residenceDocs = question<'residence_docs'>({
  id: 'residence_docs',
  section: 'proof',
  kind: 'several',
  choices: proofKinds,
  schema: several(proofKinds),
  fills: ['residencePapers'],
  reads: ['keep_going'],
  asked: goesOn,
  samples: [['work', 'home'], ['work', 'school', 'medical', 'bank', 'church', 'other'], [], 'unsure'],
});
