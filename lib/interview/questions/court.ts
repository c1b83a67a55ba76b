import { one } from '../answer-schemas';
import { always, question } from '../question';

const choices = ['now', 'past', 'no'] as const;

/** A court changes who decides and how soon help is needed. */
export const court = question<'court'>({
  id: 'court',
  section: 'immigration',
  kind: 'one',
  choices,
  schema: one(choices),
  fills: ['court'],
  reads: [],
  asked: always,
  samples: ['no', 'now', 'past', 'unsure'],
});
