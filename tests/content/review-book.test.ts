/** The review book as it is printed: nothing that a person may read is left out of it. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ReviewBook } from '../../app/[locale]/review-book/book';
import { parts } from '../../app/[locale]/review-book/entries';
import { bookWords } from '../../app/[locale]/review-book/words';
import { besideEntries as besideEn } from '../../lib/content/en/beside-entries';
import { entries as entriesEn } from '../../lib/content/en/entries';
import { law as lawEn } from '../../lib/content/en/law';
import { besideEntries as besideEs } from '../../lib/content/es/beside-entries';
import { entries as entriesEs } from '../../lib/content/es/entries';
import { law as lawEs } from '../../lib/content/es/law';
import { locales } from '../../lib/content/locales';
import { questions } from '../../lib/interview/questions/index';
import { allAuthorities } from '../../lib/law/authorities/all';
import { paperDisputes } from '../../lib/law/paper-disputes';
import { paragraphs } from '../../lib/law/paragraphs';
import { reasonCodes } from '../../lib/rules/reasons';
import { ruleIds } from '../../lib/rules/rule-ids';
import { ruleSources } from '../../lib/rules/rule-sources';
import { rulesVersion } from '../../lib/rules/version';
import { ask } from '../rules/ask';
import { all, holes, strings } from './words';

const book = {
  es: renderToStaticMarkup(createElement(ReviewBook, { locale: 'es' })),
  en: renderToStaticMarkup(createElement(ReviewBook, { locale: 'en' })),
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const textOf = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&([a-z]+|#x27);/g, (whole, name: string) => entities[name] ?? whole);

/** Each line of the book that is a text of its own: its code, and what stands in either language. */
function linesIn(html: string): Map<string, { es: string; en: string }> {
  const row = /<tr class="own" id="text-([^"]+)">.*?<td lang="es">(.*?)<\/td><td lang="en">(.*?)<\/td>/g;
  return new Map(
    [...html.matchAll(row)].map(([, id, es, en]) => [
      id as string,
      { es: textOf(es as string), en: textOf(en as string) },
    ]),
  );
}

const record = {
  es: strings({ law: withoutNulls(lawEs), acts: { ...besideEs, ...entriesEs } }),
  en: strings({ law: withoutNulls(lawEn), acts: { ...besideEn, ...entriesEn } }),
};
function withoutNulls(tree: object): object {
  return JSON.parse(JSON.stringify(tree, (_, value) => (value === null ? '' : value)));
}
const said = (locale: 'es' | 'en') => [...all[locale], ...record[locale]].filter(([, text]) => text !== '');

describe('the review book', () => {
  it.each(locales)('holds every text of both languages, once and under its own code: %s', (locale) => {
    const lines = linesIn(book[locale]);
    expect(lines.size).toBeGreaterThan(1500);
    for (const language of locales) {
      const found = [...lines].map(([code, line]) => [code, line[language]]).sort();
      expect(found).toEqual(said(language).sort());
    }
    expect(new Set(book[locale].match(/(?<= id=")[^"]+/g)).size).toBe(book[locale].match(/ id="/g)?.length);
  });

  it.each(locales)('has an entry for every question, rule and reason, with its choices: %s', (locale) => {
    const codes = [
      ...questions.map(({ id }) => `questions.${id}`),
      ...ruleIds.map((id) => `result.rules.${id}`),
      ...reasonCodes.map((code) => `result.reasons.${code}`),
    ];
    expect(codes.filter((code) => !book[locale].includes(`<tbody id="${code}"`))).toEqual([]);
    const lines = linesIn(book[locale]);
    for (const { id, choices } of questions)
      for (const choice of choices) expect(lines.has(`questions.${id}.choices.${choice}`), id).toBe(true);
  });

  it.each(locales)(
    'names the paragraphs of every rule, and leads nowhere that is not there: %s',
    (locale) => {
      for (const id of ruleIds) {
        const [, head = ''] =
          book[locale].split(`<tbody id="result.rules.${id}"`)[1]?.split('entry-head') ?? [];
        const own = textOf(head.slice(0, head.indexOf('<tr class="own"')));
        for (const at of ruleSources[id]) {
          expect(own, id).toContain(allAuthorities[paragraphs[at].authority].label);
          expect(own, id).toContain(paragraphs[at].at);
        }
      }
      const ids = new Set(book[locale].match(/(?<= id=")[^"]+/g));
      const links = [...book[locale].matchAll(/ href="#([^"]+)"/g)].map(([, to]) => to as string);
      expect(links.length).toBeGreaterThan(1000);
      expect(links.filter((to) => !ids.has(to))).toEqual([]);
    },
  );

  it('tells a rule and a source for every reason, and the rules and doors of a question', () => {
    const told = (code: string, note: string) =>
      parts
        .flatMap(({ entries }) => entries)
        .find((entry) => entry.code === code)
        ?.beside.find((one) => one.note === note);
    for (const code of reasonCodes) {
      const [rules, sources] = ['rules', 'sources'].map((note) => told(`result.reasons.${code}`, note));
      expect(rules && 'links' in rules ? rules.links.length : 0, code).toBeGreaterThan(0);
      expect(sources && 'cited' in sources ? sources.cited.length : 0, code).toBeGreaterThan(0);
    }
    expect(told('questions.present_on', 'rules')).toMatchObject({
      links: ['result.rules.CPP-01', 'result.rules.CPP-02'],
    });
    expect(told('questions.conv_flags', 'asked')).toMatchObject({
      openers: [
        { question: 'us_convictions', answers: ['one-misdemeanor', 'misdemeanors', 'felony', 'unsure'] },
      ],
    });
  });

  const wordsOnly = [
    ...['kinds', 'days', 'told', 'drawings', 'missing'].map((of) => `papers.${of}`),
    ...['evidence.list', 'evidence.table'],
  ];
  const onPapers = parts
    .filter(({ id }) => id === 'papers' || id === 'evidence')
    .flatMap((one) => one.entries);
  it.each(onPapers.map((entry) => [entry.code, entry] as const))(
    'tells a rule for what is said of papers, or that there is none: %s',
    (code, { beside }) => {
      const rules = beside.find(({ note }) => note === 'rules');
      const named = rules && 'links' in rules ? rules.links : null;
      if (wordsOnly.includes(code)) expect(beside).toEqual([{ note: 'rules', links: [] }]);
      else expect(named).not.toEqual([]);
      expect(named).not.toBeNull();
    },
  );

  it('tells the sources of each group of papers, each later day and each dispute', () => {
    const cited = (code: string) =>
      onPapers
        .find((entry) => entry.code === code)
        ?.beside.flatMap((one) => ('cited' in one ? one.cited : []))
        .map(({ authority, at, confidence }) => ({ authority, confidence, ...(at && { at }) }));
    for (const [id, { citations }] of Object.entries(paperDisputes))
      expect(cited(`papers.disputes.${id}`), id).toEqual(citations);
    // What was not found, and what is not known, has no source.
    const none = ['papers.cohorts.not-on-record', 'papers.cohorts.unknown'];
    const of = onPapers.filter(({ code }) => /^papers\.(cohorts|perhaps|recognised)/.test(code));
    expect(of.filter(({ code }) => cited(code)?.length === 0).map(({ code }) => code)).toEqual(none);
    for (const id of ['permit', 'approval', 'i-94'] as const)
      for (const endDate of ['2022-09-09', '2025-09-10', '2025-04-02', '2026-10-02'])
        for (const { cohort, perhaps } of ask({ papers: { [id]: { endDate } } }).papers)
          if (perhaps !== null)
            for (const { authority } of perhaps.citations)
              expect(
                cited(`papers.perhaps.${perhaps.doubt}`)?.map((one) => one.authority),
                `${cohort} ${perhaps.doubt}`,
              ).toContain(authority);
  });

  it.each(locales)(
    'says which version it is and who signs it, with no script and no style of its own: %s',
    (locale) => {
      const words = bookWords[locale];
      for (const one of [rulesVersion, ...Object.values(words.signers), ...Object.values(words.sign)])
        expect(textOf(book[locale])).toContain(one);
      // Five lines to write on for each of the two, and two boxes.
      expect(book[locale].match(/class="(?:line|tick)"/g)?.length).toBe(14);
      expect(book[locale]).not.toMatch(/<script|<style|\sstyle="|\son[a-z]+="/i);
    },
  );

  it('has the same words of its own in both languages, with the same holes', () => {
    const own = { es: strings(bookWords.es), en: strings(bookWords.en) };
    expect(own.es.map(([path]) => path)).toEqual(own.en.map(([path]) => path));
    expect(own.es.map(([, text]) => holes(text))).toEqual(own.en.map(([, text]) => holes(text)));
  });
});
