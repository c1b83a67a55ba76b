import { one } from '../answer-schemas';
import { question } from '../question';

const choices = ['yes', 'possible', 'no'] as const;

/** A second passport is no bar by itself; somebody has to look at it. */
export const otherNat = question<'other_nat'>({
  id: 'other_nat',
  section: 'nationality',
  kind: 'one',
  choices,
  schema: one(choices),
  fills: ['otherNationality'],
  reads: ['nat_ve'],
  asked: ({ nat_ve }) => nat_ve !== undefined && nat_ve !== 'stateless' && nat_ve !== 'other-only',
  samples: ['no', 'yes', 'possible', 'unsure'],
});
