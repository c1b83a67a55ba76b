/** What staff see of facts is what the person sees of the answers that tell them. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Sheet } from '../../app/[locale]/check/result/sheet';
import { viewsIn } from '../../app/[locale]/check/result/sides';
import { type View, viewOn } from '../../app/[locale]/check/result/view';
import { Sheets } from '../../app/[locale]/staff/sheets';
import { people } from '../../e2e/people';
import { day } from '../../lib/day';
import { factsFrom } from '../../lib/interview/facts-from';
import { replay } from '../../lib/interview/replay';
import type { Row } from '../../lib/triage/row';
import { messages } from './words';

const device = day('2026-11-21');
const shown = { locale: 'es', device, other: null, printsPrivate: true } as const;
const drawn = (view: View) => renderToStaticMarkup(createElement(Sheet, { views: viewsIn(view, 'both') }));
const names = Object.keys(people) as (keyof typeof people)[];
const answersOf = (who: keyof typeof people) => replay(people[who]).answers;

describe.each(names)('the sheet of %s', (who) => {
  const answers = answersOf(who);
  const byAnswers = viewOn({ ...shown, answers });
  const byFacts = viewOn({ ...shown, facts: factsFrom(answers) });

  test('says the same by facts as by answers, but for what nobody was asked', () => {
    const ofPerson = { ...byFacts, byFacts: false };
    const { keep_going } = answers;
    expect(drawn({ ...ofPerson, answers: { ...ofPerson.answers, ...(keep_going && { keep_going }) } })).toBe(
      drawn(byAnswers),
    );
  });
});

test('a sheet by facts names each part of the questions that nobody asked about, and no other', () => {
  const { sections } = messages.es.check;
  const asked = viewOn({ ...shown, facts: { arrests: [], drugs: 'no', crimeAbroad: 'no' } });
  expect(drawn(viewOn({ ...shown, facts: {} }))).toContain(`${sections.police} ·`);
  expect(drawn(asked)).not.toContain(`${sections.police} ·`);
  expect(drawn(asked)).toContain(sections.elsewhere);
});

describe('the sheets of several people', () => {
  const row = (who: keyof typeof people, code: string, language: Row['language']): Row => ({
    ...{ code, language, flags: {} },
    facts: factsFrom(answersOf(who)),
  });
  const rows = [row('neverFiled', 'K-17', 'en'), row('holderWithPapers', 'K-18', null)];
  const made = (paper: 'each' | 'both', other: Parameters<typeof Sheets>[0]['other'] = null) =>
    renderToStaticMarkup(
      createElement(Sheets, { rows, locale: 'es', paper, device, other, printsPrivate: false }),
    );

  test('are in the language of each person, with the key of the office', () => {
    const [first = '', second = ''] = made('each').split('<div class="sheet"').slice(1);
    expect(first).toContain('lang="en"');
    expect(first).toContain('K-17');
    expect(first).toContain(messages.en.result.sheetTitle);
    expect(second).toContain(messages.es.result.sheetTitle);
    expect(second).toContain('K-18');
    expect(second).not.toContain('K-17');
  });

  test('are of the day looked at, as known on another', () => {
    const then = made('both', { asOf: day('2025-05-20'), knownOn: day('2026-11-21') });
    expect(then).toContain('20 de mayo de 2025');
    expect(then).not.toBe(made('both', { asOf: day('2025-05-20'), knownOn: day('2025-05-20') }));
  });
});
