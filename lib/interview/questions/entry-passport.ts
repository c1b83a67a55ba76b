import { one } from '../answer-schemas';
import { question } from '../question';

const choices = ['venezuelan', 'other', 'none'] as const;

export const entryPassport = question<'entry_passport'>({
  id: 'entry_passport',
  section: 'nationality',
  kind: 'one',
  choices,
  schema: one(choices),
  fills: ['entryPassport'],
  reads: ['nat_ve', 'other_nat'],
  asked: ({ nat_ve, other_nat }) => nat_ve !== 'stateless' && nat_ve !== 'other-only' && other_nat === 'yes',
  samples: ['venezuelan', 'other', 'none', 'unsure'],
});
