import { day, exactly, monthSpan, yearSpan } from '../../day';
import { rough } from '../answer-schemas';
import { always, question } from '../question';

/** The trip that began life here, not the latest entry. */
export const firstEntry = question<'first_entry'>({
  id: 'first_entry',
  section: 'time-here',
  kind: 'day',
  choices: [],
  schema: rough,
  fills: ['livedSince'],
  reads: [],
  asked: always,
  samples: [
    exactly(day('2023-07-31')),
    exactly(day('2023-08-01')),
    exactly(day('2021-03-08')),
    monthSpan(2021, 3),
    yearSpan(2023),
    'unsure',
  ],
});
