import * as z from 'zod/mini';
import { monthSpan } from '../../day';
import { rough } from '../answer-schemas';
import { question } from '../question';
import { familyTps } from './family-tps';

/** Month and year only, and only where a parent's TPS could open the late route (ruling 12). */
export const childBirth = question<'child_birth'>({
  id: 'child_birth',
  section: 'filing',
  kind: 'birth',
  choices: ['born-us'],
  schema: z.union([rough, z.literal('born-us')]),
  fills: ['born', 'bornInUs'],
  reads: [...familyTps.reads, 'family_tps'],
  asked: (answers) => familyTps.asked(answers) && answers.family_tps === 'parent',
  samples: [monthSpan(2002, 2), monthSpan(2015, 6), 'born-us', 'unsure'],
});
