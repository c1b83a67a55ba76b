import { yesNo } from '../answer-schemas';
import { question } from '../question';

export const asylumFiled = question<'asylum_filed'>({
  id: 'asylum_filed',
  section: 'help',
  kind: 'one',
  choices: ['yes', 'no'],
  schema: yesNo,
  fills: ['askedForAsylum'],
  reads: ['keep_going', 'fear'],
  asked: ({ fear }) => fear !== undefined && fear !== 'no',
  samples: ['yes', 'no', 'unsure'],
});
