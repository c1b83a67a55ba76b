import { one } from '../answer-schemas';
import { always, question } from '../question';

const choices = ['none', 'transit', 'under-year', 'year-or-more'] as const;

/** The longest stay counts; which country it was is never asked. */
export const thirdCountry = question<'third_country'>({
  id: 'third_country',
  section: 'elsewhere',
  kind: 'one',
  choices,
  schema: one(choices),
  fills: ['thirdCountry'],
  reads: [],
  asked: always,
  samples: ['none', 'transit', 'under-year', 'year-or-more', 'unsure'],
});
