import { several } from '../answer-schemas';
import { question } from '../question';
import { goesOn } from './keep-going';

const choices = ['passport', 'passport-expired', 'birth-and-photo', 'cedula'] as const;

export const idDocs = question<'id_docs'>({
  id: 'id_docs',
  section: 'proof',
  kind: 'several',
  choices,
  schema: several(choices),
  fills: ['identityPapers'],
  reads: ['keep_going'],
  asked: goesOn,
  samples: [['passport'], ['passport-expired'], ['birth-and-photo', 'cedula'], [], 'unsure'],
});
