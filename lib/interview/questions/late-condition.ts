import { lateRouteOpen } from '../../rules/needs';
import { lateKinds, perDesignation, several } from '../answer-schemas';
import type { Answers } from '../answers';
import { factsFrom } from '../facts-from';
import { question } from '../question';

/** The tracks that are left with the late route, once it is told when the person filed. */
export const lateTracks = (answers: Answers) => {
  if (answers.tps_history === undefined) return [];
  return lateRouteOpen(factsFrom(answers));
};

/** Answered once per window, because the windows lie years apart (ruling 11). */
export const lateCondition = question<'late_condition'>({
  id: 'late_condition',
  section: 'filing',
  kind: 'late-conditions',
  choices: lateKinds,
  schema: perDesignation(several(lateKinds)),
  fills: ['lateConditions'],
  reads: ['tps_history', 'tps_which', 'filed_when'],
  asked: (answers) => lateTracks(answers).length > 0,
  each: lateTracks,
  samples: [
    { 've-2021': [], 've-2023': [] },
    { 've-2021': ['parole'], 've-2023': ['pending', 'family'] },
    { 've-2021': ['family'], 've-2023': 'unsure' },
    { 've-2021': 'unsure', 've-2023': 'unsure' },
  ],
});
