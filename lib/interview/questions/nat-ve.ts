import { one } from '../answer-schemas';
import { always, question } from '../question';

const choices = ['born', 'naturalised', 'by-parent', 'stateless', 'other-only'] as const;

/** Nationality is not the country of birth, in either direction. */
export const natVe = question<'nat_ve'>({
  id: 'nat_ve',
  section: 'nationality',
  kind: 'one',
  choices,
  schema: one(choices),
  fills: ['nationality'],
  reads: [],
  asked: always,
  samples: ['born', 'naturalised', 'by-parent', 'stateless', 'other-only', 'unsure'],
});
