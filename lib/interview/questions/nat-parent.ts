import { one } from '../answer-schemas';
import { question } from '../question';

const choices = ['both-by-birth', 'one-with-papers', 'one-without-papers'] as const;

export const natParent = question<'nat_parent'>({
  id: 'nat_parent',
  section: 'nationality',
  kind: 'one',
  choices,
  schema: one(choices),
  fills: ['parents'],
  reads: ['nat_ve'],
  asked: ({ nat_ve }) => nat_ve === 'by-parent',
  samples: ['both-by-birth', 'one-with-papers', 'one-without-papers', 'unsure'],
});
