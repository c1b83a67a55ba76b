import { one } from '../answer-schemas';
import { always, question } from '../question';

const choices = ['citizen', 'resident', 'neither'] as const;

/** A citizen or a permanent resident has no need of TPS. */
export const uscLpr = question<'usc_lpr'>({
  id: 'usc_lpr',
  section: 'start',
  kind: 'one',
  choices,
  schema: one(choices),
  fills: ['immigrationStatus'],
  reads: [],
  asked: always,
  stops: (answer) => answer === 'citizen' || answer === 'resident',
  samples: ['neither', 'citizen', 'resident', 'unsure'],
});
