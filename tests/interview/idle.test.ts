import { expect, test } from 'vitest';
import { idlenessAfter } from '../../lib/interview/idle';

test.each<[number, number | null, string]>([
  [0, null, 'in-use'],
  // A clock that was set back says nothing of the person.
  [-3_600_000, null, 'in-use'],
  [479_999, null, 'in-use'],
  [480_000, null, 'asking'],
  [599_999, 119_999, 'asking'],
  [600_000, 120_000, 'over'],
  // Asked late, after a sleep: two minutes from then.
  [599_999, null, 'asking'],
  [700_000, 110_000, 'asking'],
  [720_000, 120_000, 'over'],
  // Slept past the tenth minute: nobody could be asked.
  [600_000, null, 'over'],
  [86_400_000, null, 'over'],
])('%d ms without use, asked for %d: %s', (still, asked, means) => {
  expect(idlenessAfter(still, asked)).toBe(means);
});
