import { residenceOpen } from '../../rules/needs';
import { perDesignation, yesNo } from '../answer-schemas';
import type { Answers } from '../answers';
import { question } from '../question';

const open = ({ first_entry }: Answers) => (first_entry === undefined ? [] : residenceOpen(first_entry));

/** Asked only for the days that a rough or unknown arrival leaves open. */
export const livedSince = question<'lived_since'>({
  id: 'lived_since',
  section: 'time-here',
  kind: 'yes-no-each',
  choices: ['yes', 'no'],
  schema: perDesignation(yesNo),
  fills: ['livedOn'],
  reads: ['first_entry'],
  asked: (answers) => open(answers).length > 0,
  each: open,
  samples: [
    { 've-2021': 'yes', 've-2023': 'yes' },
    { 've-2021': 'no', 've-2023': 'unsure' },
  ],
});
