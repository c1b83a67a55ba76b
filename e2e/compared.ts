import type { Page } from '@playwright/test';
import type { Day } from '../lib/day';
import type { Answers } from '../lib/interview/answers';
import { factsFrom } from '../lib/interview/facts-from';
import { replay } from '../lib/interview/replay';
import { register } from '../lib/law/register';
import { determine } from '../lib/rules/determine';
import { outcomeOf } from '../lib/rules/finding';
import { findingsIn, today } from './every-reason';
import { expect } from './fixture';

/** The rules on the result, each with its outcome and its reason; what two designations share is there once. */
export const compared = async (page: Page): Promise<readonly string[]> => {
  const rows = await page
    .locator('main .screen [data-rule]')
    .evaluateAll((found) =>
      found.map((row) => ['data-rule', 'data-outcome', 'data-reason'].map((name) => row.getAttribute(name))),
    );
  return [...new Set(rows.map((row) => row.join(' ')))].sort();
};

/** That the result compares these answers and no others. */
export async function compares(page: Page, answers: Answers, asOf: Day = today): Promise<void> {
  const counted = factsFrom(replay(answers).answers);
  const codes = findingsIn(determine(counted, register, asOf)).map((finding) =>
    [finding.rule, outcomeOf(finding), finding.reason].join(' '),
  );
  expect(codes.length, 'something is compared').toBeGreaterThan(0);
  expect(await compared(page)).toEqual([...new Set(codes)].sort());
}
