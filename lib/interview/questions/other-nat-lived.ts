import { one } from '../answer-schemas';
import { question } from '../question';
import { goesOn } from './keep-going';

const choices = ['lived', 'entered', 'no'] as const;

/** The printed rule asks for citizenship and presence together. */
export const otherNatLived = question<'other_nat_lived'>({
  id: 'other_nat_lived',
  section: 'elsewhere',
  kind: 'one',
  choices,
  schema: one(choices),
  fills: ['otherNationalityStay'],
  reads: ['keep_going', 'other_nat'],
  asked: (answers) => goesOn(answers) && (answers.other_nat === 'yes' || answers.other_nat === 'possible'),
  samples: ['no', 'lived', 'entered', 'unsure'],
});
