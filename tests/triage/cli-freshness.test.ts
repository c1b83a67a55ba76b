/** The command on a machine whose day is too late for the last check, or before it. */
import { afterAll, describe, expect, test } from 'vitest';
import { formatDay } from '../../lib/content/days';
import { fill } from '../../lib/content/fill';
import { messages } from '../../lib/content/index';
import { addDays, day } from '../../lib/day';
import { register } from '../../lib/law/register';
import { removeFiles, screen } from './run-screen';

afterAll(removeFiles);

const { checked, reviewBy } = register.reviewed;
const { result, site } = messages.en;
const late = `{"nationality": "born", "livedSince": "2023-07", "papers": {"kinds": ["permit-a12"],
  "permit": {"endDate": "2026-10-02", "receivedOn": "2025-02-01"}}, "tpsHistory": [],
  "lateConditions": {"ve-2021": [{"kind": "parole", "ended": "still"}], "ve-2023": []}}`;
const flat = (text: string) => text.replace(/\s+/g, ' ');
const on = formatDay(checked, 'en');
const words = ['-', '--format', 'text', '--what-would-change'];

describe.each([
  ['the day after the check holds', addDays(reviewBy, 1)],
  ['years before it', day('2019-03-18')],
])('%s', (_, today) => {
  test.concurrent('nothing is told of the program, and the comparison stays in the past', async () => {
    const { out, err } = await screen(words, late, { today });
    expect(err).toBe('');
    const text = flat(out);
    expect(text).toContain(fill(site.stale, { day: on }));
    expect(text).toContain(fill(result.asOfLastCheck, { checked: on }));
    for (const name of ['2021', '2023']) {
      expect(text).toContain(`TPS Venezuela ${name}: ${result.labels['not-known-after-check']} (PRG-06)`);
    }
    // Once for each designation, and once for the papers.
    expect(text.split(fill(result.standing.notKnown, { checked: on }))).toHaveLength(4);
    expect(text).toContain(result.outcomes.past.matches);
    const claims = [
      'last day was April',
      'It is a bill',
      formatDay(today, 'en'),
      messages.en.changes.timeLead,
    ];
    for (const claim of claims) expect(text).not.toContain(claim);
  });
});

test.concurrent('nor in the JSON', async () => {
  const { out } = await screen(['-', '--what-would-change'], late, { today: '2019-03-18' });
  const { designations, whatWouldChange, programs } = JSON.parse(out);
  for (const { standing } of designations) {
    expect(standing).toMatchObject({ label: 'not-known-after-check', decidedBy: null, endedOn: null });
  }
  expect(programs.map(({ state }: { state: string }) => state)).toContain('not-known');
  expect(whatWouldChange.time).toEqual([]);
});

test.concurrent('a past day is told in the past, as it stood, whatever day the machine has', async () => {
  const { out } = await screen([...words, '--as-of', '2024-01-05'], late, { today: day('2035-01-01') });
  const text = flat(out);
  expect(text).toContain(`TPS Venezuela 2023: ${result.labels['open-for-first-registration']}`);
  expect(text).toContain(result.outcomes.past.matches);
  expect(text).not.toContain(result.outcomes.now.matches);
});

test.concurrent('up to the last day the standing holds as last checked', async () => {
  const { out } = await screen(words, late, { today: reviewBy });
  const text = flat(out);
  expect(text).toContain(`TPS Venezuela 2023: ${result.labels.ended}`);
  expect(text).toContain(fill(result.standing.asLastChecked, { checked: on }));
  expect(text).not.toContain(fill(site.stale, { day: on }));
});
