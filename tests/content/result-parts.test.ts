/** Parts of the result as they are drawn: what stands there and what does not. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Glance } from '../../app/[locale]/check/result/glance';
import { opensIn } from '../../app/[locale]/check/result/opens';
import type { View } from '../../app/[locale]/check/result/view';
import { WhatChanges } from '../../app/[locale]/check/result/what-changes';
import { people } from '../../e2e/people';
import { fill } from '../../lib/content/fill';
import { locales } from '../../lib/content/locales';
import { day, exactly } from '../../lib/day';
import type { Answers } from '../../lib/interview/answers';
import { factsFrom } from '../../lib/interview/facts-from';
import { replay } from '../../lib/interview/replay';
import { register } from '../../lib/law/register';
import { determine } from '../../lib/rules/determine';
import { type Finding, outcomeOf } from '../../lib/rules/finding';
import { isPrivate } from '../../lib/rules/private';
import { messages } from './words';

const { checked } = register.reviewed;

/** Told of all that is asked, and of parole that ended before the registration in which it is told to have stood. */
const told = {
  ...people.neverFiled,
  late_condition: { 've-2021': ['parole'], 've-2023': [] },
  late_condition_end: { 've-2021': { parole: exactly(day('2020-05-01')) } },
} as const satisfies Answers;
const walkers = { ...people, told };

function viewOf(person: keyof typeof walkers, more: Partial<View> = {}, asOf = checked): View {
  const { answers } = replay(walkers[person]);
  const determination = determine(factsFrom(answers), register, asOf);
  const view = {
    locale: 'es',
    facts: factsFrom(answers),
    answers,
    determination,
    isToday: true,
    withheld: false,
    printsPrivate: false,
  };
  return { ...(view as View), ...more };
}

describe.each(locales)('the answer on the first screen (%s)', (locale) => {
  const names = ['neverFiled', 'holderWithPapers', 'manyTrips', 'tellsAll'] as const;

  it.each(names)('counts the rules that were compared, and no line that only informs: %s', (person) => {
    const view = viewOf(person, { locale });
    const html = renderToStaticMarkup(createElement(Glance, { view }));
    const counted = view.determination.designations.flatMap(({ comparison }) =>
      [comparison?.facts, comparison?.filing].flatMap((group) => {
        const outcomes = (group?.findings ?? []).map(outcomeOf).filter((one) => one !== 'information');
        const count = outcomes.filter((one) => one === group?.worst).length;
        return outcomes.length > 0
          ? [fill(messages[locale].result.ofAll, { count, all: outcomes.length })]
          : [];
      }),
    );
    expect(counted.length).toBeGreaterThan(1);
    const shown = [...html.matchAll(/<\/strong> <span>([^<]*)</g)].map(([, said]) => said);
    expect(shown).toEqual(counted);
  });
});

describe('a group in which nothing is compared', () => {
  it('is told as information, and counts nothing', () => {
    const view = viewOf('neverFiled', {}, day('2021-06-01'));
    expect(view.determination.designations[0]?.comparison?.filing.worst).toBe('information');
    const html = renderToStaticMarkup(createElement(Glance, { view }));
    expect(html).toMatch(
      /<p data-outcome="information">[^<]*<span[^>]*><\/span><strong>[^<]+<\/strong> <\/p>/,
    );
  });
});

describe('what could change the result', () => {
  const drawn = (person: keyof typeof walkers, isToday: boolean) =>
    renderToStaticMarkup(createElement(WhatChanges, { view: viewOf(person, { isToday }) }));

  it('is there where a fact is missing that some value can fill, on whatever day', () => {
    for (const isToday of [true, false]) expect(drawn('manyTrips', isToday)).toContain('<details');
  });

  it('is not there on another day where all that is missing was told, so that nothing could be listed', () => {
    expect(viewOf('told').determination.missing).toEqual(['lateConditions']);
    expect(drawn('told', false)).toBe('');
    expect(drawn('told', true)).toContain('<details');
  });
});

describe('which rows lie open', () => {
  const findingsOf = (person: keyof typeof walkers) =>
    viewOf(person).determination.designations[0]?.comparison?.facts.findings ?? [];

  it('what differs or is not known, where these are few; never what matches, informs or is private', () => {
    const findings = findingsOf('neverFiled');
    const open = findings.filter(opensIn(findings));
    const tells = findings.filter((one) => !['matches', 'information'].includes(outcomeOf(one)));
    expect(open).toEqual(tells);
    expect(open.length).toBeGreaterThan(1);
    const told = findingsOf('tellsAll');
    for (const [index, one] of told.entries()) {
      if (isPrivate(one)) expect(opensIn([one])(told[index] as Finding)).toBe(false);
    }
  });

  it('of many only what does not match', () => {
    const findings = findingsOf('manyTrips');
    expect(findings.length).toBeGreaterThan(20);
    const open = findings.filter(opensIn(findings)).map(outcomeOf);
    expect(open.length).toBeGreaterThan(0);
    expect(new Set(open)).toEqual(new Set(['does-not-match']));
  });
});
