import { one } from '../answer-schemas';
import { question } from '../question';

const choices = ['all', 'missed', 'none-due'] as const;

/** The notice sets the days; anniversaries are never computed. */
export const rereg = question<'rereg'>({
  id: 'rereg',
  section: 'filing',
  kind: 'one',
  choices,
  schema: one(choices),
  fills: ['reRegistered'],
  reads: ['tps_history'],
  asked: ({ tps_history }) =>
    Array.isArray(tps_history) && (tps_history.includes('granted') || tps_history.includes('ended')),
  samples: ['all', 'missed', 'none-due', 'unsure'],
});
