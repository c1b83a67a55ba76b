import type { Page } from '@playwright/test';
import { formatDay, formatMonth } from '../../lib/content/days';
import { fill } from '../../lib/content/fill';
import { messages } from '../../lib/content/index';
import { locales } from '../../lib/content/locales';
import { day, exactly, monthSpan, partsOf, type Span } from '../../lib/day';
import type { Answers } from '../../lib/interview/answers';
import { replay } from '../../lib/interview/replay';
import { copyForm, sealedOn } from '../copies';
import { expect } from '../fixture';
import { people } from '../people';
import { filesIn, filesWith, historyOf, plantField, test } from '../profile';
import { atQuestion, begin, fillIn, seeResult, send, speak, walk } from '../walk';

const on = (text: string) => exactly(day(text));

/** Tells everything that can be told, on days that nothing else in the guide speaks of. */
const person: Answers = {
  ...people.tellsAll,
  ...people.childWithPapers,
  other_nat: 'yes',
  third_country: 'year-or-more',
  arrests: ['us', 'abroad'],
  keep_going: 'yes',
  first_entry: on('2013-10-17'),
  child_birth: monthSpan(2011, 5),
  trip_list: [4, 5].map((nth) => ({
    left: on(`201${nth}-02-19`),
    returned: on(`201${nth}-03-27`),
    reason: 'emergency',
    permit: 'none',
    inspected: 'unsure',
    heldTps: 'no',
  })),
  filed_when: { 've-2021': { day: on('2021-06-13'), by: 'receipt' } },
  late_condition_end: { 've-2023': { parole: on('2018-11-29'), pending: 'still' } },
  residence_spans: [
    { kind: 'work', from: monthSpan(2014, 8), to: monthSpan(2015, 1) },
    { kind: 'home', from: monthSpan(2016, 9) },
  ],
};

/** What somebody may type for October, as nothing but a keyboard would write it. */
const typed = 'oCtUbRe';

/** What Chromium puts before the fields of a form that it keeps for its next start. */
const formState = 'Blink serialized form state';

/** The days in an answer, however deep. */
function daysIn(answer: unknown): Span[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return 'earliest' in answer ? [answer as Span] : Object.values(answer).flatMap(daysIn);
}

/** A day as the app could have written it: as it keeps it, as it shows it, and as it was typed. */
function formsOf({ earliest, latest }: Span): string[] {
  const { year, month, date } = partsOf(earliest);
  const shown = earliest === latest ? formatDay : formatMonth;
  return [
    earliest,
    latest,
    ...locales.map((locale) => shown(earliest, locale)),
    `"month":"${month}","year":"${year}"`,
    `${date}/${month}/${year}`,
  ];
}

/** The words on the screen, a line each; long enough that chance writes none of them. */
const linesOn = async (page: Page) =>
  (await page.getByRole('main').innerText()).split('\n').filter((line) => line.trim().length > 15);

test('a text planted in each place that a browser writes is found', async ({ page, context, profile }) => {
  await page.goto('/es/privacy/?planted-address');
  await page.evaluate(async () => {
    document.title = 'planted-title';
    history.pushState({ step: 'planted-state' }, '');
    sessionStorage.setItem('answer', 'planted-session');
    localStorage.setItem('answer', 'planted-local');
    await (await caches.open('planted-cache')).put('/answer', new Response('planted-response'));
    await new Promise((done) => {
      const opening = indexedDB.open('planted-database');
      opening.onupgradeneeded = () => opening.result.createObjectStore('answers');
      opening.onsuccess = done;
    });
  });
  await plantField(page, 'on', 'planted-typed');
  await plantField(page, 'off', 'kept-from-the-disk');
  await page.goto('/es/help/');
  await context.close();

  const files = filesIn(profile);
  const inFiles = (text: string) => filesWith(files, text).join(' ');
  const places: readonly (readonly [string, RegExp])[] = [
    ['planted-address', /Default\/History/],
    ['planted-title', /Default\/History.*Default\/Sessions\//],
    ['planted-state', /Default\/Sessions\//],
    ['planted-typed', /Default\/Sessions\//],
    [formState, /Default\/Sessions\//],
    ['planted-session', /Default\/Session Storage\//],
    ['planted-local', /Default\/Local Storage\//],
    ['planted-database', /Default\/IndexedDB\//],
    ['planted-cache', /CacheStorage\//],
    ['planted-response', /CacheStorage\//],
  ];
  for (const [text, place] of places) expect(inFiles(text), text).toMatch(place);
  expect(inFiles('kept-from-the-disk'), 'a form without autocomplete').toBe('');
  expect(historyOf(profile)[0]).toEqual({
    address: expect.stringMatching(/planted-address$/),
    title: 'planted-title',
  });
});

test('of a whole check, seen and printed, nothing is found', async ({ page, context, profile, baseURL }) => {
  const lines = new Set<string>();
  const read = async () => {
    for (const line of await linesOn(page)) lines.add(line);
  };
  // In another tab, a copy typed and not opened, and its key.
  const copy = await sealedOn(person);
  const opening = await context.newPage();
  await opening.goto('/es/check/');
  await opening.locator('summary', { hasText: messages.es.copy.open.have }).click();
  await copyForm(opening, 'es').letters.fill(copy.rows.join('\n'));
  await copyForm(opening, 'es').phrase.fill(copy.phrase);
  await page.bringToFront();
  await begin(page, 'es');
  await walk(page, person, { locale: 'es', by: 'script', until: 'first_entry' });
  // Typed and left for the question before, and found again: the page remembers it, the browser must not.
  const month = page.getByRole('textbox', { name: messages.es.check.date.month, exact: true });
  await fillIn(page, 'first_entry', person.first_entry, 'es');
  await month.fill(typed);
  await page.goBack();
  await page.goForward();
  await atQuestion(page, 'first_entry', 'es');
  await expect(month).toHaveValue(typed);
  // Some seconds after a change the browser writes what it needs to open its tabs again, and the rest when it closes.
  await page.waitForTimeout(12_000);
  await speak(page, 'en');
  await send(page, 'en');
  await walk(page, person, { locale: 'en', by: 'script', after: 'first_entry' });
  await read();
  await seeResult(page, 'en');
  await page.getByRole('button', { name: messages.en.copy.make, exact: true }).click();
  const phrase = (await page.locator('.phrase dd').textContent()) ?? '';
  await read();
  await speak(page, 'es');
  await page.emulateMedia({ media: 'print' });
  await read();
  expect((await page.pdf()).length).toBeGreaterThan(5000);
  await page.emulateMedia({ media: 'screen' });
  await read();
  await context.close();

  // What the guide itself says is in its own script, which a browser may keep; only what is not can tell of a person.
  const site = [...filesIn('out')].filter(([name]) => /\.(?:html|js|txt|css|json|svg)$/.test(name));
  const ownWords = `${site.map(([, bytes]) => bytes.toString('utf8')).join('\n')}${JSON.stringify(messages)}`;
  const days = Object.values(person).flatMap(daysIn).flatMap(formsOf);
  const told = Object.entries(person).map(([id, answer]) => JSON.stringify({ [id]: answer }).slice(1, -1));
  const canaries = [
    ...new Set([typed, phrase, copy.phrase, ...copy.rows, ...days, ...told, ...lines]),
  ].filter((text) => !ownWords.includes(text));
  const { path } = replay(person);
  expect(path.length).toBeGreaterThan(50);
  expect(canaries).toEqual(
    expect.arrayContaining([
      typed,
      phrase,
      copy.phrase,
      ...copy.rows,
      ...formsOf(person.first_entry as Span),
    ]),
  );
  expect(canaries).toEqual(expect.arrayContaining(told));
  expect(canaries.filter((text) => lines.has(text)).length).toBeGreaterThan(100);

  const files = filesIn(profile);
  const found = [formState, ...canaries].flatMap((text) =>
    filesWith(files, text).map((file) => [text, file]),
  );
  expect(found).toEqual([]);

  // The history names the page in each language and nothing else.
  const titles = locales.flatMap((locale) => {
    const { check, site } = messages[locale];
    const steps = [...path, 'review', 'result'].map((_, index) => fill(check.tab.step, { step: index + 1 }));
    return [check.tab.start, ...steps].map((title) => `${title} · ${site.name}`);
  });
  const history = historyOf(profile);
  const addresses = locales.map((locale) => `${baseURL}/${locale}/check/`);
  expect(new Set(history.map(({ address }) => address))).toEqual(new Set(addresses));
  expect(history.filter(({ title }) => !titles.includes(title))).toEqual([]);
});
