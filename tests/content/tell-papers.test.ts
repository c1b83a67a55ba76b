/** How papers are told: every sentence about the law with its source, nothing live, and nothing said twice. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entries as entriesEn } from '../../lib/content/en/entries';
import { entries as entriesEs } from '../../lib/content/es/entries';
import { type Locale, locales } from '../../lib/content/locales';
import { tellPapers } from '../../lib/content/tell-papers';
import { type Day, day } from '../../lib/day';
import { isCitable } from '../../lib/law/authorities/index';
import type { BearingEntryId } from '../../lib/law/entries';
import { protectedPapers } from '../../lib/law/protected-papers';
import { register } from '../../lib/law/register';
import { determine } from '../../lib/rules/determine';
import { type FactsInput, factsSchema } from '../../lib/rules/facts';
import { anyDays, anyFacts, fewerDraws } from '../rules/any-facts';
import { messages } from './words';

const entries = { es: entriesEs, en: entriesEn };

function told(papers: FactsInput['papers'], locale: Locale, asOf: Day, knownOn = asOf) {
  const facts = factsSchema.parse({ papers });
  return tellPapers(determine(facts, register, asOf, knownOn).papers, {
    words: messages[locale].papers,
    locale,
    order: protectedPapers,
    act: (id) => entries[locale][id as BearingEntryId].title,
  });
}
const { checked } = register.reviewed;
const kept = { endDate: '2026-10-02', receivedOn: '2025-01-28' };

test('whatever was told, on whatever day: no hole is left, and what is said of the law has its source', () => {
  const property = fc.property(anyFacts, anyDays, ({ papers }, { asOf, knownOn }) => {
    for (const locale of locales) {
      for (const { title, about, last, disputes } of told(papers, locale, asOf, knownOn)) {
        const lines = [...last, ...disputes];
        expect([title, ...about, ...lines.map((line) => line.text + line.decides)].join(' ')).not.toMatch(
          /[{}]|undefined|\[object/,
        );
        for (const { text, decides, citations } of lines) {
          const unclear = text === messages[locale].papers.recognised.unclear;
          expect(citations.some(({ authority }) => isCitable(authority)) || unclear, text).toBe(true);
          expect(decides === '' || citations.length > 0).toBe(true);
        }
      }
    }
  });
  fc.assert(property as never, fewerDraws);
});

describe('papers that read alike are told together', () => {
  test('and each that reads otherwise alone', () => {
    const [both, ...none] = told({ approval: kept, 'i-94': kept }, 'en', checked);
    expect([both?.title, none]).toEqual(['Approval letter (I-797), Form I-94: October 2, 2026', []]);
    expect(told({ permit: kept, approval: { endDate: '2025-09-10' } }, 'en', checked)).toHaveLength(2);
  });
});

test.each(locales)('on the day of the last check every last day has passed: %s', (locale) => {
  for (const endDate of ['2022-09-09', '2024-03-10', '2025-04-02', '2025-09-10', '2026-10-02']) {
    for (const { last } of told({ permit: { ...kept, endDate }, approval: { endDate } }, locale, checked)) {
      expect(last[0]?.text).toMatch(/Ese día ya pasó\.|That day has passed\./);
    }
  }
});

test('a paper that no notice names is for a lawyer, and never called bad', () => {
  const [es] = told({ permit: { endDate: '2025-05-05' } }, 'es', checked);
  expect(es?.about.join(' ')).toContain('Un abogado tiene que revisarlo.');
  expect([es?.last, es?.disputes]).toEqual([[], []]);
});

test('a permit that was moved says that it is not the status, unless an approval was told', () => {
  const permit = { endDate: '2025-09-10' };
  const said = (papers: FactsInput['papers']) =>
    told(papers, 'en', day('2025-10-01')).flatMap(({ disputes }) => disputes.map(({ text }) => text));
  const apart = messages.en.papers.disputes['permit-or-approval'];
  expect(said({ permit })).toContain(apart);
  expect(said({ permit, approval: permit })).not.toContain(apart);
});
