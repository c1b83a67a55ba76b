import * as z from 'zod/mini';
import { always, question } from '../question';

const choices = ['self', 'child', 'adult', 'client'] as const;

/** TPS covers no family: every person is compared alone. */
export const whoFor = question<'who_for'>({
  id: 'who_for',
  section: 'start',
  kind: 'one',
  choices,
  schema: z.enum(choices),
  fills: ['about'],
  reads: [],
  asked: always,
  alwaysKnown: true,
  samples: ['self', 'child', 'adult', 'client'],
});
