import { describe, expect, it } from 'vitest';
import { formatDay } from '../../lib/content/days';
import { fill } from '../../lib/content/fill';
import { type Locale, locales } from '../../lib/content/locales';
import { tellStanding } from '../../lib/content/tell';
import { tellBefore, tellDed, tellPrograms } from '../../lib/content/tell-beside';
import { day } from '../../lib/day';
import { isCitable } from '../../lib/law/authorities/index';
import { register } from '../../lib/law/register';
import { determine } from '../../lib/rules/determine';
import { messages } from './words';

const today = '2026-11-21';
const on = (asOf: string, knownOn = asOf) => determine({}, register, day(asOf), day(knownOn));

/** The program layer of one designation, with acts by their ids. */
function told(id: 've-2021' | 've-2023', locale: Locale, asOf: string, knownOn = asOf): string[] {
  const at = register.designations.findIndex((one) => one.id === id);
  const { standing } = on(asOf, knownOn).designations[at] as ReturnType<typeof on>['designations'][0];
  return tellStanding(standing, {
    law: register.designations[at] as (typeof register.designations)[0],
    checked: register.reviewed.checked,
    words: messages[locale].result.standing,
    locale,
    act: (entry) => ({ entry, day: entry }),
  });
}

describe.each(locales)('the program layer in sentences (%s)', (locale) => {
  const { standing } = messages[locale].result;
  const written = (of: string) => formatDay(day(of), locale);

  it('never tells of a day that nobody could know yet', () => {
    const announced = fill(standing.announcedOnly, { day: written('2023-09-20') });
    expect(told('ve-2023', locale, '2023-09-25')).toEqual([announced]);
    expect(told('ve-2023', locale, '2023-09-25', today).join(' ')).toContain(written('2023-10-03'));
  });

  it('says of a notice whether it was out already or came later', () => {
    const ends = (of: string, entry: string) => ({ day: written(of), entry });
    const out = fill(standing.runsTo, ends('2025-04-07', '90-fr-9040'));
    const later = fill(standing.runsToLater, ends('2025-04-07', '90-fr-9040'));
    expect(told('ve-2023', locale, '2025-02-10')).toContain(out);
    expect(told('ve-2023', locale, '2024-06-01', today)).toContain(later);
    expect(told('ve-2023', locale, '2024-06-01').join()).not.toContain('90-fr-9040');
  });

  it('tells each account once, and that the government followed an order while it did', () => {
    const both = told('ve-2023', locale, '2025-09-20');
    expect(both[0]).toBe(fill(standing.byCourt, { day: 'ndcal-2025-09-05', entry: 'ndcal-2025-09-05' }));
    expect(both.filter((sentence) => sentence.includes('ndcal-2025-09-05'))).toHaveLength(1);
    expect(both).toContain(fill(standing.applied, { entry: '90-fr-5961' }));
    expect(told('ve-2023', locale, '2025-10-10')).not.toContain(
      fill(standing.applied, { entry: '90-fr-5961' }),
    );
  });

  it('tells the last day of a notice once', () => {
    const both = told('ve-2023', locale, '2025-04-05');
    expect(both).toContain(standing.twoAccounts);
    expect(both.filter((sentence) => sentence.includes('90-fr-9040'))).toHaveLength(1);
  });

  it('marks a window that only reports tell of', () => {
    const marked = (asOf: string) =>
      told('ve-2021', locale, asOf).filter((sentence) => sentence.endsWith(` (${standing.reported}).`));
    expect(marked('2021-03-09')).toHaveLength(1);
    expect(marked('2022-10-01')).toEqual([]);
  });

  it('tells an act that undid two in one sentence', () => {
    const undone = told('ve-2023', locale, '2025-02-10', today);
    expect(undone.filter((sentence) => sentence.includes('ndcal-2025-03-31'))).toHaveLength(2);
    expect(undone.join()).toContain('90-fr-8805; 90-fr-9040');
  });
});

describe.each(locales)('what lay beside TPS (%s)', (locale) => {
  const words = messages[locale].result;

  it('names what was known of the debate and the bill, with a source each, until the first designation', () => {
    const then = tellBefore(on('2019-03-18'), register, words, locale);
    expect(then.map(({ entry, later }) => [entry.id, later])).toEqual([['letter-2017-08-29', false]]);
    const acts = tellBefore(on('2019-03-18', today), register, words, locale);
    expect(acts.map(({ entry, later }) => [entry.id, later])).toEqual([
      ['letter-2017-08-29', false],
      ['house-2019-07-23', true],
      ['house-2019-07-25', true],
      ['senate-2019-07-30', true],
      ['declined-2019-07', true],
    ]);
    for (const { entry } of acts) expect(entry.sources.some(isCitable), entry.id).toBe(true);
    const eve = tellBefore(on('2021-03-08'), register, words, locale);
    expect(eve.map(({ later }) => later)).toEqual([false, false, false, false, false]);
    expect(tellBefore(on('2021-03-09'), register, words, locale)).toEqual([]);
    expect(tellBefore(on(today), register, words, locale)).toEqual([]);
  });

  it('tells Deferred Enforced Departure from its first day to its last', () => {
    expect(tellDed(on('2021-01-19'), register, words, locale)).toBeNull();
    for (const of of ['2021-01-20', '2022-07-20']) {
      const ded = tellDed(on(of), register, words, locale);
      expect(ded?.until).toContain(formatDay(day('2022-07-20'), locale));
      expect(ded?.citations.map(({ authority }) => authority).filter(isCitable)).toContain('FR-86-6845');
    }
    expect(tellDed(on('2022-07-21'), register, words, locale)).toBeNull();
  });

  it('names no program that did not exist yet', () => {
    expect(tellPrograms(on('2019-03-18'), words, locale)).toEqual([]);
    expect(tellPrograms(on('2021-01-20'), words, locale).map(({ id }) => id)).toEqual([
      'bill-2019',
      'ded-2021',
    ]);
  });
});
