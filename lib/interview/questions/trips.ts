import { yesNo } from '../answer-schemas';
import { always, question } from '../question';

export const trips = question<'trips'>({
  id: 'trips',
  section: 'time-here',
  kind: 'one',
  choices: ['yes', 'no'],
  schema: yesNo,
  fills: ['absences'],
  reads: [],
  asked: always,
  samples: ['no', 'yes', 'unsure'],
});
