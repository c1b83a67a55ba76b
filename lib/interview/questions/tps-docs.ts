import { several } from '../answer-schemas';
import { question } from '../question';
import { askedForTps } from './asked-for-tps';

const choices = ['permit-a12', 'permit-c19', 'approval', 'i-94', 'receipt'] as const;

/** Some orders turned on the paper held. Kinds only, never a number. */
export const tpsDocs = question<'tps_docs'>({
  id: 'tps_docs',
  section: 'papers',
  kind: 'several',
  choices,
  schema: several(choices),
  fills: ['papers'],
  reads: ['tps_history'],
  asked: askedForTps,
  samples: [['permit-a12'], ['approval', 'i-94'], ['receipt'], [], 'unsure'],
});
