/** The picture of time and its table, as they are drawn: entry by entry they say the same. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { lookOf } from '../../app/[locale]/_ui/timeline/look';
import { SheetTimeline } from '../../app/[locale]/check/result/sheet-timeline';
import { TimelineOf } from '../../app/[locale]/check/result/timeline-card';
import { viewOn } from '../../app/[locale]/check/result/view';
import LawPage from '../../app/[locale]/law/page';
import { people } from '../../e2e/people';
import { formatDay } from '../../lib/content/days';
import { messages } from '../../lib/content/index';
import { type Locale, locales } from '../../lib/content/locales';
import { addDays, type Day, day, dayOf, daysBetween } from '../../lib/day';
import { replay } from '../../lib/interview/replay';
import { register } from '../../lib/law/register';
import type { TimelineEntry } from '../../lib/rules/timeline';
import { textsOf } from './program-views';

const { checked } = register.reviewed;
const text = (html: string) => textsOf(html).join(' ');

/** The entries of a drawn picture: id, and number, label and days as its title says them. */
const inPicture = (svg: string) =>
  [...svg.matchAll(/data-entry="([^"]+)"[^>]*><title>(.*?)<\/title>/g)].map(([, id, title]) => [
    id as string,
    text(title as string),
  ]);
const inTable = (table: string) =>
  [
    ...table.matchAll(/<tr data-entry="([^"]+)"><th[^>]*>(.*?)<\/th><td><span class="days">(.*?)<\/span>/g),
  ].map(([, id, label, days]) => [id as string, `${text(label as string)}: ${text(days as string)}`]);
const pictures = (html: string) => html.match(/<svg class="picture (?:lying|upright)".*?<\/svg>/gs) ?? [];

const view = (person: keyof typeof people, locale: Locale, other: Day | null) =>
  viewOn({ locale, answers: replay(people[person]).answers, device: checked, other, printsPrivate: false });
const result = (person: keyof typeof people, locale: Locale, other: Day | null = null) =>
  renderToStaticMarkup(createElement(TimelineOf, { view: view(person, locale, other) }));
const lawPage = async (locale: Locale) =>
  renderToStaticMarkup(await LawPage({ params: Promise.resolve({ locale }) }));

const some = ['neverFiled', 'holderWithPapers', 'unsureOfAll', 'manyTrips', 'tellsAll', 'stateless'] as const;
const days = [null, day('2021-06-01'), day('2025-02-04'), day('2025-04-10'), day('2025-09-20')];

describe.each(locales)('in %s', (locale) => {
  const same = (html: string) => {
    const table = inTable(html);
    expect(table.length).toBeGreaterThan(8);
    expect(pictures(html)).toHaveLength(2);
    for (const svg of pictures(html)) expect(inPicture(svg)).toEqual(table);
    // Numbered through, and each number stands in the picture.
    expect(table.map(([, said]) => said?.split('.')[0])).toEqual(table.map((_, at) => String(at + 1)));
    for (const svg of pictures(html)) {
      const numbers = [...svg.matchAll(/<text[^>]*>(\d{1,2})<\/text>/g)].map(([, number]) => Number(number));
      expect(numbers.sort((a, b) => a - b)).toEqual(table.map((_, at) => at + 1));
    }
  };

  test.each(some)('picture and table of %s say the same, on every day', (person) => {
    for (const of of days) same(result(person, locale, of));
  });

  test('so do those of the law page', async () => same(await lawPage(locale)));

  test('a bar stands where its days are', async () => {
    const [svg = ''] = pictures(await lawPage(locale));
    const years = [...svg.matchAll(/<path class="year" d="M(\d+) .*?<text[^>]*>(\d{4})</gs)];
    const first = Number(years[0]?.[2]);
    const from = dayOf(first, 1, 1);
    const all = daysBetween(from, dayOf(first + years.length, 1, 1));
    const at = (of: Day) => Math.floor((daysBetween(from, of) * 700) / all);
    const bars = [
      ...svg.matchAll(/data-entry="([^"]+)"[^>]*><title>([^<]*)<\/title><rect x="(\d+)"[^>]* width="(\d+)"/g),
    ];
    const terms = register.designations.flatMap(({ id, terms: rows }) =>
      rows.map(({ from: start, to, entry }) => [`term-${id}-${entry}`, start, to] as const),
    );
    for (const [id, start, to] of terms) {
      const [, , title, x, width] = bars.find(([, found]) => found === id) ?? [];
      expect(title, id).toContain(`${formatDay(start, locale)} – ${formatDay(to, locale)}`);
      expect(Number(x), id).toBe(at(start));
      expect(Math.abs(Number(x) + Number(width) - at(addDays(to, 1))), id).toBeLessThanOrEqual(1);
    }
  });

  test('each day of change tells both designations, with what decided and where it is written', async () => {
    const turns = (await lawPage(locale)).match(/<details class="turn".*?<\/details>/gs) ?? [];
    expect(turns.length).toBeGreaterThan(20);
    for (const turn of turns) {
      expect(turn).toMatch(/data-lying="\d+" data-upright="\d+"/);
      expect(turn.match(/<h4>/g)).toHaveLength(2);
      expect(turn).toMatch(/<a href="#[^"]+">[^<]+<\/a><\/p><p class="sources">.*?<a /s);
    }
  });
});

test('on paper the picture has no private matter, no number and no more height than it may', () => {
  for (const person of some) {
    const html = renderToStaticMarkup(createElement(SheetTimeline, { view: view(person, 'es', null) }));
    expect(html).not.toMatch(/<text[^>]*>\d{1,2}<\/text>/);
    expect(html).toContain('data-entry="act-sct-2026-10-05"');
    expect(html).not.toMatch(/(?:width|height)="-/);
    // So high that the style sheet has next to nothing to shrink: its letters stay those of the sheet.
    const [, height] = /class="picture paper" viewBox="\S+ \S+ \S+ (\S+)"/.exec(html) ?? [];
    expect(Number(height), person).toBeLessThanOrEqual((4.7 / 2.54) * 96);
  }
});

test('where nothing is compared nothing is drawn', () => {
  for (const person of ['citizen', 'neverFiled'] as const) {
    const before = view(person, 'es', person === 'citizen' ? null : day('2020-01-01'));
    expect(renderToStaticMarkup(createElement(SheetTimeline, { view: before }))).toBe('');
  }
});

test('yes, no and not sure are three shapes, each with its own words', () => {
  const looks = (['yes', 'no', 'unsure'] as const).map((answer) =>
    lookOf({ kind: 'present-on', told: { answer } } as TimelineEntry),
  );
  expect(looks).toEqual(['yes', 'no', 'unsure']);
  for (const locale of locales) {
    const { key } = messages[locale].timeline;
    expect(new Set(looks.map((look) => key[look])).size).toBe(3);
  }
});
