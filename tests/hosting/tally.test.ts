import { describe, expect, test } from 'vitest';
import { inWords, oneStage, tallyPlaywright, tallyVitest, total } from '../../lib/hosting/tally.mjs';

const file = (...statuses: string[]) => ({
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});

describe('unit tests', () => {
  test('are counted one by one, whatever kind of skip', () => {
    const testResults = [file('passed', 'passed', 'skipped'), file('failed', 'todo', 'pending')];
    expect(tallyVitest({ testResults }, 1)).toEqual({ passed: 2, failed: 1, skipped: 3 });
  });

  test('a file that could not be read is a failure', () => {
    const testResults = [file('passed'), { status: 'failed', assertionResults: [] }];
    expect(tallyVitest({ testResults }, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  test('a runner that crashed, broke off or found nothing is a failure', () => {
    expect(tallyVitest(undefined, 1).failed).toBe(1);
    expect(tallyVitest(undefined, 0).failed).toBe(1);
    expect(tallyVitest({ testResults: [] }, 0).failed).toBe(1);
    expect(tallyVitest({ testResults: [file('skipped')] }, 0).failed).toBe(1);
    expect(tallyVitest({ testResults: [file('passed')] }, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });
});

describe('browser tests', () => {
  test('a test that passed only at the second try failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(tallyPlaywright({ stats, errors: [] }, 1)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  test('an error outside every test is a failure', () => {
    const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };
    expect(tallyPlaywright({ stats, errors: [{}] }, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  test('a runner that crashed, broke off or found nothing is a failure', () => {
    const none = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(tallyPlaywright(undefined, 0).failed).toBe(1);
    expect(tallyPlaywright({ stats: none, errors: [] }, 0).failed).toBe(1);
    expect(tallyPlaywright({ stats: { ...none, expected: 3 }, errors: [] }, 1).failed).toBe(1);
  });
});

test('the last line is the sum of all stages', () => {
  const sum = total([oneStage(0), oneStage(2), { passed: 10, failed: 0, skipped: 4 }]);
  expect(inWords(sum)).toBe('11 passed, 1 failed, 4 skipped');
});
