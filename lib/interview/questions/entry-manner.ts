import { one } from '../answer-schemas';
import { question } from '../question';
import { goesOn } from './keep-going';

const choices = ['visa', 'parole', 'uninspected', 'other'] as const;

/** No bar to TPS by itself; it matters after a removal or a long stay. */
export const entryManner = question<'entry_manner'>({
  id: 'entry_manner',
  section: 'time-here',
  kind: 'one',
  choices,
  schema: one([...choices, 'lawyer']),
  fills: ['entryManner'],
  reads: ['keep_going'],
  asked: goesOn,
  offersLawyer: true,
  samples: ['visa', 'parole', 'uninspected', 'other', 'lawyer', 'unsure'],
});
