import { yesNo } from '../answer-schemas';
import { always, question } from '../question';

export const inUs = question<'in_us'>({
  id: 'in_us',
  section: 'start',
  kind: 'one',
  choices: ['yes', 'no'],
  schema: yesNo,
  fills: ['inUs'],
  reads: [],
  asked: always,
  stops: (answer) => answer === 'no',
  samples: ['yes', 'no', 'unsure'],
});
