import { several } from '../answer-schemas';
import { always, question } from '../question';

const choices = ['pending', 'granted', 'ended', 'denied', 'withdrawn'] as const;

/** An empty list is "never": it opens the short path. */
export const tpsHistory = question<'tps_history'>({
  id: 'tps_history',
  section: 'papers',
  kind: 'several',
  choices,
  schema: several(choices),
  fills: ['tpsHistory'],
  reads: [],
  asked: always,
  samples: [[], ['granted'], ['ended'], ['pending'], ['denied'], ['withdrawn'], 'unsure'],
});
