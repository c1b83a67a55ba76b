import { describe, expect, test } from 'vitest';
import { people } from '../../e2e/people';
import { day, exactly } from '../../lib/day';
import { walkers } from '../../lib/hosting/bench-people';
import { handsOn, median, minutesOf, screensOf, secondsOf, wordsShown } from '../../lib/hosting/bench-walk';
import { replay } from '../../lib/interview/replay';

const aDay = exactly(day('2023-07-31'));

describe('the time of a walk', () => {
  test('is its words at the declared rate, and the time of each choice and date', () => {
    expect(secondsOf({ words: 238, choices: 0, dates: 0 })).toBe(60);
    expect(secondsOf({ words: 150, choices: 0, dates: 0 }, 150)).toBe(60);
    expect(secondsOf({ words: 5, choices: 2, dates: 1 }, 150)).toBe(2 + 6 + 8);
    const screen = { name: 'one', words: 119, choices: 0, dates: 0 };
    expect(minutesOf([screen, screen])).toBe(1);
    // Only questions count.
    expect(minutesOf([{ ...screen, name: 'before' }, screen, screen, { ...screen, name: 'review' }])).toBe(1);
  });

  test('has a middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 9])).toBe(3);
    expect(median([7])).toBe(7);
  });

  test('counts every choice and every date of an answer', () => {
    expect(handsOn('yes')).toEqual({ choices: 1, dates: 0 });
    expect(handsOn([])).toEqual({ choices: 1, dates: 0 });
    expect(handsOn(['a', 'b'])).toEqual({ choices: 2, dates: 0 });
    expect(handsOn(aDay)).toEqual({ choices: 0, dates: 1 });
    expect(handsOn({ issued: aDay, received: 'unsure' })).toEqual({ choices: 1, dates: 1 });
    expect(handsOn(people.childWithPapers.trip_list)).toEqual({ choices: 9, dates: 3 });
  });

  test('counts the words in sight, and of what is folded away its name', () => {
    expect(wordsShown('<h1>Una cosa</h1><p>dos, tres</p>')).toBe(4);
    expect(wordsShown('<details class="why"><summary>Por qué</summary><p>no se ve</p></details>uno')).toBe(3);
    expect(wordsShown('<noscript>nada</noscript>a<span class="unseen">oído</span><b>b</b>')).toBe(2);
  });

  test('reads no line twice', () => {
    const read = new Set<string>();
    expect(wordsShown('<b>No sé</b><p>uno</p><b>No sé</b>', read)).toBe(3);
    expect(wordsShown('<b>No sé</b><p>dos</p>', read)).toBe(1);
  });

  test('is that of the screens on the way: before, every question, the review', () => {
    const screens = screensOf(people.neverFiled, 'es');
    expect(screens.map(({ name }) => name)).toEqual(['before', ...replay(people.neverFiled).path, 'review']);
    expect(screens.every(({ words }) => words > 5)).toBe(true);
    // Trips and their fields are on the screen that asks for them.
    const words = (of: typeof people.manyTrips) =>
      screensOf(of, 'es').find(({ name }) => name === 'trip_list')?.words ?? 0;
    expect(words(people.manyTrips)).toBeGreaterThan(0);
  });

  test('is told of thirty people, each with a short walk and a full one', () => {
    const all = walkers();
    expect(all).toHaveLength(30);
    for (const { number, short, full } of all) {
      expect(replay(short).next, String(number)).toBe('done');
      expect(replay(full).next, String(number)).toBe('done');
      expect(Object.keys(short).length, String(number)).toBeLessThan(Object.keys(full).length);
    }
    // What a row tells is what its person answers.
    expect(all[5]?.short.trip_list).toHaveLength(1);
    expect(all[9]?.full).toMatchObject({ us_convictions: 'misdemeanors', conv_flags: ['erased'] });
    expect(all[4]?.short.doc_dates).toEqual({ permit: exactly(day('2026-10-02')) });
  });
});
