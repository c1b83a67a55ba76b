/** The comb: on every day on which the record turns, and weekly for decades, each designation has one standing. */
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day, daysBetween, within } from '../../lib/day';
import { register } from '../../lib/law/register';
import { determine } from '../../lib/rules/determine';
import { programsOn } from '../../lib/rules/programs';
import { programOn, type Standing } from '../../lib/rules/standing';
import { aroundTurns, turns } from './turns';

const { checked, reviewBy } = register.reviewed;
const first = day('2019-01-01');
const last = addDays(checked, 3653);

const weekly = Array.from({ length: Math.floor(daysBetween(first, last) / 7) + 1 }, (_, week) =>
  addDays(first, week * 7),
);
const comb = [...new Set([...aroundTurns, ...weekly])].sort();
/** Each day as people knew it then, and with everything known at the end. */
const asked: readonly (readonly [Day, Day])[] = comb.flatMap((asOf) => [
  [asOf, asOf] as const,
  [asOf, asOf < last ? last : asOf] as const,
]);

const labels = [
  'not-known-after-check',
  'not-yet-designated',
  'ended',
  'restored-by-court-order',
  'open-for-first-registration',
  're-registration-only',
  'in-force-no-window',
];

/** What must hold of a standing on any day; the names of what does not. */
function broken(found: Standing): string[] {
  const { label, force, windows, decidedBy, accounts, endedOn, term, asOf, knownOn } = found;
  const past = asOf > reviewBy;
  const nothing = label === 'not-yet-designated' || label === 'not-known-after-check';
  const inForce = force === 'in-force' || force === 'by-court-order';
  const laws: Record<string, boolean> = {
    'one of the labels': labels.includes(label),
    'not known exactly past the review day':
      past === (label === 'not-known-after-check') && past === (force === 'not-known'),
    'decided by nothing exactly when not yet or not known': (decidedBy === null) === nothing,
    'accounts exactly when something decides': (accounts.length === 0) === nothing,
    'one account, or two that differ': accounts.length < 2 || accounts[0]?.force !== accounts[1]?.force,
    'ended has its day, which is past': label !== 'ended' || (endedOn !== null && endedOn < asOf),
    'a window only while in force': windows.length === 0 || inForce,
    'a window that is open covers the day': windows.every(({ from, to }) => within(asOf, from, to)),
    'a term covers the day': term === null || within(asOf, term.from, term.to),
    'in force has a term': force !== 'in-force' || term !== null,
    'restored by a court is not called otherwise':
      (force === 'by-court-order') === (label === 'restored-by-court-order'),
    'nothing undone when known that day': asOf < knownOn || found.undoneSince.length === 0,
  };
  return Object.entries(laws).flatMap(([name, holds]) =>
    holds ? [] : [`${found.designation} ${asOf} known ${knownOn}: ${name}`],
  );
}

test('the comb is fine enough to mean something', () => {
  expect(new Set(turns).size).toBeGreaterThan(60);
  expect(weekly.length).toBeGreaterThan(900);
  expect(comb[0]?.slice(0, 4)).toBe('2017');
  expect(comb.at(-1)).toBe(weekly.at(-1));
});

test('each designation has exactly one standing on every day, whole and without contradiction', () => {
  const found = asked.flatMap(([asOf, knownOn]) => {
    const standings = programOn(register, asOf, knownOn);
    expect(standings.map(({ designation }) => designation)).toEqual(['ve-2021', 've-2023']);
    return standings.flatMap(broken);
  });
  expect(found).toEqual([]);
});

test('a determination and the programs beside can be made on every day', () => {
  for (const [asOf, knownOn] of asked) {
    expect(determine({}, register, asOf, knownOn).designations).toHaveLength(2);
    expect(programsOn(register, asOf, knownOn)).toHaveLength(register.programs.length);
  }
});

describe('the record has no hole', () => {
  test.each(register.designations)(
    '$id: from its first day to its last, no day is outside',
    ({ id, effective }) => {
      const standings = comb.flatMap((asOf) =>
        programOn(register, asOf, asOf).filter((one) => one.designation === id),
      );
      for (const { label, asOf } of standings) {
        if (asOf < effective.day) expect(label, asOf).toBe('not-yet-designated');
        else expect(label, asOf).not.toBe('not-yet-designated');
      }
      expect(standings.find(({ asOf }) => asOf === checked)?.label).toBe('ended');
    },
  );

  test('past the day of review nothing is ever said to have plainly ended', () => {
    const after = comb.filter((asOf) => asOf > reviewBy);
    expect(after.length).toBeGreaterThan(500);
    for (const asOf of after) {
      for (const { label, endedOn } of programOn(register, asOf, asOf)) {
        expect([label, endedOn], asOf).toEqual(['not-known-after-check', null]);
      }
    }
  });
});
