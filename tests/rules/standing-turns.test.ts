import { expect, test } from 'vitest';
import { addDays, day } from '../../lib/day';
import { register } from '../../lib/law/register';
import { programOn } from '../../lib/rules/standing';
import { standingTurns } from '../../lib/rules/standing-turns';

const { checked } = register.reviewed;
const turns = standingTurns(register);

test('between two of the days no designation changes how it stands', () => {
  const days = new Set<string>(turns.map((turn) => turn.day));
  const stood = (of: typeof checked) =>
    JSON.stringify(
      programOn(register, of, of).map(({ label, decidedBy, windows, contested, runsTo, announced }) => [
        ...[label, decidedBy, windows, contested, runsTo, announced],
      ]),
    );
  let before = stood(day('2019-01-01'));
  for (let of = day('2019-01-02'); of <= checked; of = addDays(of, 1)) {
    const now = stood(of);
    if (now !== before) expect(days.has(of), of).toBe(true);
    before = now;
  }
});

test('each of them is told once, in order, as known that day', () => {
  const days = turns.map((turn) => turn.day);
  expect(days).toEqual([...new Set(days)].sort());
  expect(days.at(0)).toBe('2021-03-08');
  expect(days).toContain('2025-11-08');
  for (const turn of turns) expect(turn.standings).toEqual(programOn(register, turn.day, turn.day));
});
