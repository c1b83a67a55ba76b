/** The entries of the picture of time: the law as known on a day, and what a person told as rough as it was told. */
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day, exactly, monthSpan, within, yearSpan } from '../../lib/day';
import { entriesOf } from '../../lib/law/entries';
import { register } from '../../lib/law/register';
import type { Facts } from '../../lib/rules/facts';
import { programOn } from '../../lib/rules/standing';
import { type TimelineEntry, timelineOf } from '../../lib/rules/timeline';
import { isPrivateEntry, isRough } from '../../lib/rules/timeline-person';
import { aroundTurns } from '../law/turns';

const { checked, reviewBy } = register.reviewed;
const acts = entriesOf(register);
const on = (asOf: Day, facts: Facts | null = null) =>
  timelineOf(register, facts, { asOf, knownOn: asOf, today: asOf });
const one = (entries: readonly TimelineEntry[], id: string) => entries.find((entry) => entry.id === id);
const covers = ({ from, to }: TimelineEntry, of: Day) =>
  from !== null && to !== null && within(of, from.earliest, to.latest);

describe('the law', () => {
  const bearing = acts.filter(({ bears }) => bears.length > 0);

  test.each(bearing.map((act) => [act.id, act] as const))(
    '%s is there from its day on',
    (id, { knownFrom, by }) => {
      expect(one(on(addDays(knownFrom, -1)), `act-${id}`)).toBeUndefined();
      const entry = one(on(knownFrom), `act-${id}`);
      expect(entry).toMatchObject({ from: exactly(knownFrom), to: exactly(knownFrom) });
      expect(entry?.lane).toBe(by.endsWith('court') ? 'courts' : 'notices');
      expect(one(on(checked), `act-${id}`)?.sources).not.toEqual([]);
    },
  );

  test('rests on nothing that became known later', () => {
    for (const of of aroundTurns) {
      for (const { act, id } of on(of)) {
        const known = acts.find((entry) => entry.id === act);
        if (act !== null) expect(known && known.knownFrom <= of, `${of}: ${id}`).toBe(true);
      }
      const begun = register.designations.filter(({ effective }) => effective.day <= of).length;
      expect(on(of).filter(({ kind }) => kind === 'residence-day')).toHaveLength(begun);
    }
  });

  test('is drawn on each day as the program stood on it', () => {
    for (const of of aroundTurns.filter((each) => each <= reviewBy)) {
      for (const { designation, force, windows, contested } of programOn(register, of, of)) {
        const entries = on(of).filter(
          ({ lane, from, to }) => lane === designation && from !== null && to !== null,
        );
        const there = entries.filter((entry) => covers(entry, of));
        const has = (start: string) => there.some(({ kind }) => kind.startsWith(start));
        const where = `${designation}, ${of}: ${force}`;
        if (force === 'in-force') expect(has('term-'), where).toBe(true);
        expect(has('ended') && !has('court'), where).toBe(force === 'ended');
        if (force === 'by-court-order')
          expect(
            there.some(({ kind }) => kind === 'court'),
            where,
          ).toBe(true);
        if (force === 'none')
          expect(there.map(({ kind }) => kind).filter((kind) => !kind.endsWith('day'))).toEqual([]);
        const drawn = there.filter(({ kind }) => kind.startsWith('window')).map(({ act }) => act);
        expect(drawn.sort(), where).toEqual(windows.map(({ entry }) => entry).sort());
        for (const { disputed } of there.filter(({ kind }) => kind === 'ended'))
          expect(disputed, where).toBe(contested);
      }
    }
  });

  test('tells a term that was set aside, given back and set aside again, as it was known', () => {
    const known = (of: string) => one(on(day(of)), 'term-ve-2023-90-fr-5961')?.undone;
    expect(known('2025-01-16')).toBeUndefined();
    expect(known('2025-02-02')).toBe('no');
    expect(known('2025-02-03')).toBe('yes');
    expect(known('2025-03-31')).toBe('for-a-time');
    expect(known('2025-05-19')).toBe('yes');
    expect(one(on(checked), 'act-90-fr-9040')?.undone).toBe('for-a-time');
    expect(one(on(checked), 'act-90-fr-43225')?.undone).toBe('no');
  });

  test('says of one order what it did for some holders only', () => {
    expect(on(checked).filter(({ kind }) => kind === 'court-some')).toMatchObject([
      {
        lane: 've-2021',
        from: exactly(day('2025-09-11')),
        to: exactly(day('2025-10-02')),
        confidence: 'secondary',
      },
    ]);
  });

  test('goes no further than the last check once that is too old', () => {
    const kinds = (of: Day) => on(of).filter(({ kind }) => kind === 'ended' || kind === 'not-known');
    expect(kinds(reviewBy).map(({ open, to }) => [open, to?.latest])).toEqual([
      [true, reviewBy],
      [true, reviewBy],
    ]);
    const [ended, unknown] = kinds(addDays(reviewBy, 1));
    expect(ended).toMatchObject({ kind: 'ended', open: false, to: exactly(checked), disputed: false });
    expect(unknown).toMatchObject({ kind: 'not-known', open: true, from: exactly(addDays(checked, 1)) });
  });

  test('shows the day looked at, and today apart from it', () => {
    const looked = (today: Day | null, asOf = day('2025-09-20')) =>
      timelineOf(register, null, { asOf, knownOn: asOf, today })
        .filter(({ lane }) => lane === 'days')
        .map(({ kind, from }) => [kind, from?.earliest]);
    expect(looked(checked)).toEqual([
      ['as-of', '2025-09-20'],
      ['today', checked],
    ]);
    expect(looked(day('2025-09-20'))).toEqual([['as-of-today', '2025-09-20']]);
    expect(looked(null)).toEqual([['as-of', '2025-09-20']]);
    expect(looked(null, checked)).toEqual([['as-of-checked', checked]]);
  });

  test('knows no day before its own', () => {
    expect(() =>
      timelineOf(register, null, { asOf: checked, knownOn: addDays(checked, -1), today: null }),
    ).toThrow(RangeError);
  });
});

describe('what a person told', () => {
  const mine = (facts: Facts, asOf = checked) => on(asOf, facts).filter(({ lane }) => lane === 'person');
  const asOf = day('2024-06-15');

  test('a rough day stays rough, and one that is not known has none', () => {
    const rough = { livedSince: yearSpan(2021) };
    expect(mine(rough)).toMatchObject([{ from: yearSpan(2021), to: exactly(checked), open: true }]);
    expect(mine({ livedSince: 'unsure' })).toMatchObject([{ from: null, to: exactly(checked), open: true }]);
    expect(mine({})).toEqual([]);
    // Who is abroad, or came later than the day looked at, is not drawn as living here.
    expect(mine({ ...rough, inUs: false })).toMatchObject([{ to: yearSpan(2021), open: false }]);
    expect(mine({ livedSince: exactly(day('2024-06-16')) }, asOf)).toMatchObject([{ open: false }]);
    expect(mine({ livedSince: exactly(asOf) }, asOf)).toMatchObject([{ open: true }]);
  });

  test('a trip keeps its number; one that begins after the day looked at is not there yet', () => {
    const trip = (left: string) => ({ left: exactly(day(left)), returned: 'unsure' }) as const;
    const absences = [
      trip('2024-06-16'),
      trip('2024-06-15'),
      { left: 'unsure', returned: 'unsure' } as const,
    ];
    expect(mine({ absences }, asOf).map(({ id, from, to }) => [id, from?.earliest, to])).toEqual([
      ['trip-2', '2024-06-15', null],
      ['trip-3', undefined, null],
    ]);
    expect(mine({ absences: 'unsure' })).toEqual([]);
  });

  test('the days of a paper are three, and none fills another', () => {
    const papers = { permit: { endDate: monthSpan(2026, 10), issuedOn: 'unsure' } } as const;
    expect(mine({ papers }).map(({ kind, from }) => [kind, from])).toEqual([
      ['paper-end', monthSpan(2026, 10)],
      ['paper-issued', null],
    ]);
    expect(mine({ papers: { renewalReceivedOn: 'none' } })).toEqual([]);
  });

  test('a day of presence is drawn where its designation is known, with the answer', () => {
    const presentOn = { 've-2021': true, 've-2023': 'unsure' } as const;
    expect(mine({ presentOn }).map(({ told }) => told.answer)).toEqual(['yes', 'unsure']);
    expect(mine({ presentOn }, day('2023-10-02')).map(({ id }) => id)).toEqual(['present-on-ve-2021']);
  });

  test('months of papers are no rougher than a month', () => {
    const residenceProof = [{ kind: 'work', from: monthSpan(2023, 6), to: monthSpan(2024, 2) }] as const;
    const [proof] = mine({ residenceProof: [...residenceProof] });
    expect([proof?.from, proof?.to].map((span) => span && isRough(span, true))).toEqual([false, false]);
    expect(isRough(yearSpan(2023), true)).toBe(true);
    expect(isRough(monthSpan(2023, 6), false)).toBe(true);
  });

  test('what is private is known as such', () => {
    expect(isPrivateEntry({ fact: 'court' })).toBe(true);
    expect([{ fact: 'absences' } as const, { fact: null }].map(isPrivateEntry)).toEqual([false, false]);
  });
});
