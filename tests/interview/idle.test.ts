import { expect, test } from 'vitest';
import { idlenessAfter } from '../../lib/interview/idle';

test.each([
  [0, 'in-use'],
  // A clock that was set back says nothing of the person.
  [-3_600_000, 'in-use'],
  [479_999, 'in-use'],
  [480_000, 'asking'],
  [599_999, 'asking'],
  [600_000, 'over'],
  [86_400_000, 'over'],
])('%d ms without use: %s', (still, means) => {
  expect(idlenessAfter(still)).toBe(means);
});
