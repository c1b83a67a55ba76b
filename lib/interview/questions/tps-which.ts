import { several } from '../answer-schemas';
import { question } from '../question';
import { askedForTps } from './asked-for-tps';

const choices = ['ve-2021', 've-2023', 'other'] as const;

/** Two designations, two tracks: they are never mixed. */
export const tpsWhich = question<'tps_which'>({
  id: 'tps_which',
  section: 'papers',
  kind: 'several',
  choices,
  schema: several(choices),
  fills: ['tpsDesignations'],
  reads: ['tps_history'],
  asked: askedForTps,
  samples: [['ve-2021'], ['ve-2023'], ['ve-2021', 've-2023'], ['other'], [], 'unsure'],
});
