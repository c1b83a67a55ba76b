import { expect, test } from 'vitest';
import { day } from '../../lib/day';
import { register } from '../../lib/law/register';
import type { FactsInput } from '../../lib/rules/facts';
import { screen } from '../../lib/triage/screen';
import { summaryOf } from '../../lib/triage/summary';
import { read } from '../rules/ask';

const against = { register, asOf: day('2026-11-21'), knownOn: day('2026-11-21') };

test('a batch is counted by tag, papers, deciding rules, missing facts and month of arrival', () => {
  const { add, told } = summaryOf();
  const people: FactsInput[] = [
    { immigrationStatus: 'citizen', livedSince: '2019-12-31' },
    { urgent: ['hearing'], livedSince: '2021-03' },
    { livedSince: '2021-03-09', nationality: 'other-only' },
    { livedSince: '2021', papers: { kinds: ['approval'], approval: { endDate: 'unsure' } } },
    { livedSince: { earliest: '2021-03-31', latest: '2021-04-01' } },
    { livedSince: 'unsure' },
    {},
  ];
  for (const facts of people) {
    const row = { code: '', language: null, facts: read(facts), flags: {} };
    add(row, screen(row, against));
  }
  const { arrivals, arrivalsRough, arrivalsUnsure, arrivalsUntold, ...rest } = told();
  expect(arrivals).toEqual([
    { of: '2019-12', count: 1 },
    { of: '2021-03', count: 2 },
  ]);
  expect([arrivalsRough, arrivalsUnsure, arrivalsUntold]).toEqual([2, 1, 1]);
  expect(rest.people).toBe(7);
  expect(Object.values(rest.tags).reduce((sum, count) => sum + count)).toBe(7);
  expect(rest.tags).toMatchObject({ today: 1, info: 2 });
  expect(rest.cohorts.at(0)).toEqual({ of: 'none', count: 6 });
  expect(rest.deciding.find(({ of }) => of === 'NAT-05')).toEqual({ of: 'NAT-05', count: 1 });
  expect(rest.missing.find(({ of }) => of === 'nationality')).toEqual({ of: 'nationality', count: 5 });
  for (const list of [rest.cohorts, rest.deciding, rest.missing])
    expect(list.map(({ count }) => count)).toEqual(list.map(({ count }) => count).sort((a, b) => b - a));
});
