import { one } from '../answer-schemas';
import type { Answers } from '../answers';
import { question } from '../question';
import { goesOn } from './keep-going';

const choices = ['before', 'after'] as const;

/** A status that lasts, or may. */
const settled = ({ third_status: told }: Answers): boolean =>
  Array.isArray(told) && ['permanent', 'refugee', 'citizen'].some((one) => told.includes(one as never));

/** The bar looks at what somebody had before arriving. */
export const thirdWhen = question<'third_when'>({
  id: 'third_when',
  section: 'elsewhere',
  kind: 'one',
  choices,
  schema: one(choices),
  fills: ['permanentStatusSince'],
  reads: ['keep_going', 'third_country', 'third_status'],
  asked: (answers) => goesOn(answers) && settled(answers),
  samples: ['before', 'after', 'unsure'],
});
