import { several } from '../answer-schemas';
import { question } from '../question';
import { goesOn } from './keep-going';

const choices = ['temporary', 'asylum-pending', 'permanent', 'refugee', 'citizen'] as const;

export const thirdStatus = question<'third_status'>({
  id: 'third_status',
  section: 'elsewhere',
  kind: 'several',
  choices,
  schema: several(choices),
  fills: ['thirdCountryStatus'],
  reads: ['keep_going', 'third_country'],
  asked: (answers) =>
    goesOn(answers) && answers.third_country !== undefined && answers.third_country !== 'none',
  samples: [[], ['temporary'], ['permanent'], ['asylum-pending', 'refugee'], 'unsure'],
});
