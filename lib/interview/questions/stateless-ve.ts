import { yesNo } from '../answer-schemas';
import { question } from '../question';

export const statelessVe = question<'stateless_ve'>({
  id: 'stateless_ve',
  section: 'nationality',
  kind: 'one',
  choices: ['yes', 'no'],
  schema: yesNo,
  fills: ['lastLivedInVenezuela'],
  reads: ['nat_ve'],
  asked: ({ nat_ve }) => nat_ve === 'stateless',
  samples: ['yes', 'no', 'unsure'],
});
