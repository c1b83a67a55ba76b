import { describe, expect, test } from 'vitest';
import { type Figures, failure, GOALS, told } from '../../lib/hosting/load-figures';

const figures: Figures = {
  perSecond: 5000.4,
  p50: 40,
  p99: 150,
  answered: 300_024,
  errors: 0,
  timeouts: 0,
  non2xx: 0,
  memory: [90 * 1024 * 1024, undefined],
};

describe('a run of many requests', () => {
  test('fails when a single one had no answer, another answer, or none was answered at all', () => {
    expect(failure(figures)).toBeUndefined();
    expect(failure({ ...figures, errors: 1 })).toMatch(/^1 requests had no answer/);
    expect(failure({ ...figures, non2xx: 1 })).toMatch(/1 another answer/);
    expect(failure({ ...figures, answered: 0 })).toBe('No request was answered.');
  });

  test('tells its figures beside the goals, and does not call a missed one reached', () => {
    const text = told(figures, GOALS).join('\n');
    expect(text).toContain('a second       5,000 (goal 5,000: reached)');
    expect(text).toContain('99 % within    150 ms (goal 150 ms: reached)');
    expect(text).toContain('90 MB before, not known after');
    const slow = told({ ...figures, perSecond: 4999, p99: 151 }, GOALS).join('\n');
    expect(slow.match(/NOT REACHED/g)).toHaveLength(2);
    expect(told(figures).join('\n')).not.toMatch(/goal|reached/i);
  });
});
