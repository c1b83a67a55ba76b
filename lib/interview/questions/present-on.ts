import { designationIds } from '../../rules/needs';
import { perDesignation, yesNo } from '../answer-schemas';
import { always, question } from '../question';

/** A second test with its own days, apart from residence. */
export const presentOn = question<'present_on'>({
  id: 'present_on',
  section: 'time-here',
  kind: 'yes-no-each',
  choices: ['yes', 'no'],
  schema: perDesignation(yesNo),
  fills: ['presentOn'],
  reads: [],
  asked: always,
  each: () => designationIds,
  samples: [
    { 've-2021': 'no', 've-2023': 'yes' },
    { 've-2021': 'yes', 've-2023': 'no' },
    { 've-2021': 'unsure', 've-2023': 'unsure' },
  ],
});
