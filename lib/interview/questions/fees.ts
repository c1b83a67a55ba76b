import { yesNo } from '../answer-schemas';
import { question } from '../question';
import { goesOn } from './keep-going';

export const fees = question<'fees'>({
  id: 'fees',
  section: 'help',
  kind: 'one',
  choices: ['yes', 'no'],
  schema: yesNo,
  fills: ['feesHard'],
  reads: ['keep_going'],
  asked: goesOn,
  samples: ['yes', 'no', 'unsure'],
});
