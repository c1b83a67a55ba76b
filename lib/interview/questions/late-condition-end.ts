import * as z from 'zod/mini';
import { day, exactly } from '../../day';
import { perDesignation, rough } from '../answer-schemas';
import type { Answers } from '../answers';
import { question } from '../question';
import { lateTracks } from './late-condition';

/** The conditions with an end of their own; a spouse or child has none. */
export const endsOf = ({ late_condition }: Answers, track: 've-2021' | 've-2023') => {
  const told = late_condition?.[track];
  return Array.isArray(told) ? told.filter((kind) => kind !== 'family') : [];
};

const tracks = (answers: Answers) => lateTracks(answers).filter((track) => endsOf(answers, track).length > 0);
const end = z.exactOptional(z.union([rough, z.literal('still')]));

export const lateConditionEnd = question<'late_condition_end'>({
  id: 'late_condition_end',
  section: 'filing',
  kind: 'late-ends',
  choices: ['still', 'ended'],
  schema: perDesignation(
    z.strictObject({ nonimmigrant: end, parole: end, pending: end, relief: end, family: end }),
  ),
  fills: ['lateConditions'],
  reads: ['tps_history', 'tps_which', 'filed_when', 'late_condition'],
  asked: (answers) => tracks(answers).length > 0,
  each: tracks,
  samples: [
    { 've-2021': { parole: 'still' }, 've-2023': { pending: 'still' } },
    { 've-2021': { parole: exactly(day('2023-01-15')) }, 've-2023': { pending: 'unsure' } },
  ],
});
