import { several } from '../answer-schemas';
import { always, question } from '../question';

const choices = ['detained', 'check-in', 'hearing', 'order', 'deadline'] as const;

/** Danger comes before any rule: help is shown at once, and the interview goes on. */
export const urgent = question<'urgent'>({
  id: 'urgent',
  section: 'start',
  kind: 'several',
  choices,
  schema: several(choices),
  fills: ['urgent'],
  reads: [],
  asked: always,
  samples: [[], ['detained'], ['hearing', 'order'], 'unsure'],
});
