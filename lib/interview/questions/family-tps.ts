import { one } from '../answer-schemas';
import { question } from '../question';
import { lateTracks } from './late-condition';

const choices = ['spouse', 'parent', 'no'] as const;

/** Family never covers anybody; it may only open the late route. */
export const familyTps = question<'family_tps'>({
  id: 'family_tps',
  section: 'filing',
  kind: 'one',
  choices,
  schema: one(choices),
  fills: ['familyTps'],
  reads: ['who_for', 'tps_history', 'tps_which', 'filed_when', 'late_condition'],
  asked: (answers) => {
    const tracks = lateTracks(answers);
    if (tracks.length === 0) return false;
    const told = tracks.map((track) => answers.late_condition?.[track]);
    return (
      answers.who_for === 'child' || told.some((kinds) => Array.isArray(kinds) && kinds.includes('family'))
    );
  },
  samples: ['spouse', 'parent', 'no', 'unsure'],
});
