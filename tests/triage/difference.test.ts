/** Who moved between two screenings, why, and which acts stand between them. */
import { describe, expect, it, test } from 'vitest';
import { day } from '../../lib/day';
import { register } from '../../lib/law/register';
import type { FactsInput } from '../../lib/rules/facts';
import { actsBetween, difference } from '../../lib/triage/difference';
import { finderOf, readEarlier } from '../../lib/triage/earlier-file';
import { outRecord, type Ran } from '../../lib/triage/out-columns';
import type { FlagMarks } from '../../lib/triage/red-flags';
import { screen } from '../../lib/triage/screen';
import { jsonLine } from '../../lib/triage/write-table';
import { read } from '../rules/ask';

const on = (asOf: string, knownOn = asOf) => ({ register, asOf: day(asOf), knownOn: day(knownOn) });
const seen = (facts: FactsInput, asOf: string, knownOn?: string, flags: FlagMarks = {}) =>
  screen({ code: '', language: null, facts: read(facts), flags }, on(asOf, knownOn));

const arrived: FactsInput = {
  inUs: true,
  immigrationStatus: 'neither',
  nationality: 'born',
  otherNationality: 'no',
  livedSince: '2020-05-01',
  presentOn: { 've-2021': true, 've-2023': true },
  absences: [],
};
const holder: FactsInput = {
  ...arrived,
  tpsHistory: ['granted'],
  tpsDesignations: ['ve-2021'],
  papers: { kinds: ['permit-a12'], permit: { endDate: '2026-10-02', receivedOn: '2025-02-05' } },
};

describe('somebody moves', () => {
  it('when a designation ends', () => {
    const { moved, changes } = difference(seen(arrived, '2025-11-07'), seen(arrived, '2025-11-08'));
    expect(moved).toBe(true);
    expect(changes).toEqual([{ what: 'label', on: 've-2021', before: 'in-force-no-window', after: 'ended' }]);
  });

  it('when a paper is recognised no longer', () => {
    const { changes } = difference(seen(holder, '2026-10-02'), seen(holder, '2026-10-03'));
    expect(changes).toContainEqual({ what: 'recognised', on: 'permit', before: 'yes', after: 'no' });
  });

  it('by what staff marked, with the reason that came and the one that went', () => {
    const before = seen(arrived, '2026-11-21', undefined, { fear: 'yes' });
    const after = seen(arrived, '2026-11-21', undefined, { open_case: 'yes' });
    const { changes, came, went } = difference(before, after);
    expect(changes).toEqual([{ what: 'tag', before: 'lawyer', after: 'today' }]);
    expect([came, went]).toEqual([[{ flag: 'open_case' }], [{ flag: 'fear' }]]);
  });

  it('by a fact, with the rules that come out otherwise', () => {
    const later = { ...arrived, livedSince: '2021-03-09' } as const;
    const { changes, rules } = difference(seen(arrived, '2026-11-21'), seen(later, '2026-11-21'));
    expect(changes).toContainEqual({
      ...{ what: 'facts', on: 've-2021' },
      ...{ before: 'matches', after: 'does-not-match' },
    });
    expect(rules).toContainEqual({
      rule: 'CR-01',
      before: ['matches'],
      after: ['does-not-match', 'matches'],
    });
  });

  it('and nobody does between two days on which everything is the same', () => {
    const still = { moved: false, changes: [], came: [], went: [], rules: [] };
    expect(difference(seen(holder, '2026-11-20'), seen(holder, '2026-11-21'))).toEqual(still);
  });
});

describe('the acts between two screenings', () => {
  const { checked } = register.reviewed;
  const ids = (before: ReturnType<typeof on>, after: ReturnType<typeof on>, checkedBefore = checked) =>
    actsBetween(register, { ...before, checked: checkedBefore }, { ...after, checked }).map(
      ({ entry, how }) => `${entry} ${how}`,
    );

  it('are those that became known, took effect or held no longer', () => {
    expect(ids(on('2026-10-01'), on('2026-11-21'))).toEqual([
      'papers-2026-10-02 known',
      'sct-2026-10-05 known',
    ]);
    expect(ids(on('2025-11-07'), on('2025-11-08'))).toContain('90-fr-43225 began');
  });

  it('are the same whichever day is first, and none on one day', () => {
    expect(ids(on('2026-11-21'), on('2026-10-01'))).toEqual(ids(on('2026-10-01'), on('2026-11-21')));
    expect(ids(on('2026-11-21'), on('2026-11-21'))).toEqual([]);
  });

  it('tell an act that only the newer record holds, even between two equal days after it', () => {
    const today = on('2026-11-21');
    expect(ids(today, today, day('2026-10-04'))).toEqual(['sct-2026-10-05 known']);
    expect(ids(today, today, day('2026-10-05'))).toEqual([]);
  });
});

const ran: Ran = {
  ...{ asOf: day('2026-11-20'), knownOn: day('2026-11-20'), checked: day('2026-11-21') },
  ...{ rulesVersion: '1', lawHash: '01234567', stale: false, notAdvice: 'No.' },
};
const lineOf = (code: string, line: number, of = ran, facts = arrived) =>
  jsonLine(outRecord({ code, line, screened: seen(facts, '2026-11-20') }, of)).trimEnd();

describe('an earlier screening', () => {
  it('is read back as it was', () => {
    const earlier = readEarlier([lineOf('a', 2), '', lineOf('b', 3, ran, holder)]);
    const people = 'people' in earlier ? earlier.people : [];
    expect(people.map(({ code, line, asOf }) => [code, line, asOf])).toEqual([
      ['a', 2, '2026-11-20'],
      ['b', 3, '2026-11-20'],
    ]);
    expect(people[1]?.screened).toEqual(seen(holder, '2026-11-20'));
  });

  it.each([
    ['a table', 'client_code,line', 1],
    ['no text', '', 1],
    ['another record', '{"a":1}', 1],
    ['a tag that there is not', lineOf('a', 2).replace('"facts"', '"soon"'), 1],
    ['a key of the language', lineOf('a', 2).replace('"line"', '"__proto__":{},"line"'), 1],
  ])('is refused where it is %s', (_, text, line) => {
    expect(readEarlier([text])).toEqual({ problem: { why: 'not-a-screening', line } });
  });

  it('is refused where two screenings were put together', () => {
    const other = { ...ran, asOf: day('2026-11-19'), knownOn: day('2026-11-20') };
    expect(readEarlier([lineOf('a', 2), lineOf('b', 3, other)])).toEqual({
      problem: { why: 'several-screenings', line: 2 },
    });
  });
});

test('a person is found again by key and line, by the key alone, and never by the line alone', () => {
  const read = readEarlier([lineOf('a', 2), lineOf('b', 3), lineOf('b', 4), lineOf('', 5)]);
  const find = finderOf('people' in read ? read.people : []);
  const lines = ([code, line]: [string, number]) => find(code, line)?.line;
  expect(
    [
      ['a', 2],
      ['a', 9],
      ['b', 4],
      ['b', 9],
      ['c', 2],
      ['', 5],
      ['', 2],
    ].map((one) => lines(one as never)),
  ).toEqual([2, 2, 4, undefined, undefined, 5, undefined]);
});
