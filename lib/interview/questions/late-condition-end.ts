import * as z from 'zod/mini';
import { day, exactly } from '../../day';
import type { DesignationId } from '../../law/designation';
import { perDesignation, rough } from '../answer-schemas';
import type { Answers, LateKind } from '../answers';
import { question } from '../question';
import { lateTracks } from './late-condition';

/** The conditions with an end of their own; a spouse or child has none. */
export const endsOf = ({ late_condition }: Answers, track: DesignationId): readonly LateKind[] => {
  const told = late_condition?.[track];
  return told === undefined || told === 'unsure' ? [] : told.filter((kind) => kind !== 'family');
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
