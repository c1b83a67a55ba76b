/** The sheet of every test person as it is drawn, in each language and in both side by side. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Sheet } from '../../app/[locale]/check/result/sheet';
import { type PaperIn, viewsIn } from '../../app/[locale]/check/result/sides';
import { findingsIn, ruleText, viewOn } from '../../app/[locale]/check/result/view';
import { people } from '../../e2e/people';
import { type Locale, locales } from '../../lib/content/locales';
import { type Day, day } from '../../lib/day';
import { replay } from '../../lib/interview/replay';
import { isPrivate } from '../../lib/rules/private';
import { textsOf } from './program-views';
import { messages } from './words';

const device = day('2026-11-21');
const days: readonly (Day | null)[] = [null, day('2025-09-20'), day('2021-02-15')];

const viewOf = (who: keyof typeof people, other: Day | null, printsPrivate: boolean) =>
  viewOn({ locale: 'es', answers: replay(people[who]).answers, device, other, printsPrivate });

const drawn = (view: ReturnType<typeof viewOf>, paper: PaperIn) =>
  renderToStaticMarkup(createElement(Sheet, { views: viewsIn(view, paper), last: createElement('hr') }));

const rowsOf = (html: string) => [...html.matchAll(/<tr data-outcome="([^"]*)">(.*?)<\/tr>/g)];
const wordsOf = (html: string) => textsOf(html).join(' ');

const looks = (Object.keys(people) as (keyof typeof people)[]).flatMap((who) =>
  days.flatMap((other) => [false, true].map((printsPrivate) => ({ who, other, printsPrivate }))),
);

describe.each(looks)('the sheet of $who on $other, private matters: $printsPrivate', (look) => {
  const view = viewOf(look.who, look.other, look.printsPrivate);
  const sheets = { es: drawn(view, 'es'), en: drawn(view, 'en'), both: drawn(view, 'both') };

  it('has a row for every comparison, and none for what is private unless it is to print', () => {
    for (const locale of locales) {
      const rows = rowsOf(sheets[locale]).map(([, outcome, cells]) => ({
        outcome,
        said: wordsOf(cells as string),
      }));
      for (const { standing, comparison } of view.determination.designations) {
        if (comparison === null) continue;
        const findings = [comparison.facts, comparison.filing].flatMap((group) => findingsIn(group, view));
        for (const finding of findings.filter(({ reason }) => !reason.startsWith('re-registration-period'))) {
          const { title } = ruleText(finding, standing, locale);
          const has = rows.some(({ said }) => said.startsWith(title));
          expect(has, `${locale}: ${title}`).toBe(look.printsPrivate || !isPrivate(finding));
        }
      }
    }
  });

  it('says side by side what it says alone, row for row and with the same sources', () => {
    const both = rowsOf(sheets.both);
    const sides: Record<Locale, RegExp> = {
      es: /<td lang="es">(.*?)<\/td>/,
      en: /<td lang="en">(.*?)<\/td>/,
    };
    for (const locale of locales) {
      const alone = rowsOf(sheets[locale]);
      expect(both.length).toBe(alone.length);
      for (const [at, [, outcome, cells = '']] of alone.entries()) {
        const beside = both[at]?.[2] ?? '';
        const said = wordsOf(sides[locale].exec(beside)?.[1] ?? '');
        const keys = /<td class="sheet-keys">(.*?)<\/td>/;
        expect(both[at]?.[1]).toBe(outcome);
        expect(keys.exec(beside)?.[1]).toBe(keys.exec(cells)?.[1]);
        const parts = textsOf(cells.replace(keys, '')).map((part) => part.replace(/\.$/, ''));
        for (const part of parts) expect(said).toContain(part);
      }
    }
    const listed = (html: string) => /<ol class="sheet-sources">.*<\/ol>/.exec(html)?.[0];
    expect(listed(sheets.both)).toBe(listed(sheets.es));
    expect(listed(sheets.es)).toBe(listed(sheets.en));
  });

  it('lists every source that a key names', () => {
    const listed = [...(/<ol class="sheet-sources">(.*)<\/ol>/.exec(sheets.es)?.[1] ?? '').matchAll(/<li/g)]
      .length;
    const keys = rowsOf(sheets.es).flatMap(([, , cells]) =>
      [...(/sheet-keys">(.*?)</.exec(cells as string)?.[1] ?? '').matchAll(/\d+/g)].map(([key]) =>
        Number(key),
      ),
    );
    for (const key of keys) expect(key).toBeLessThanOrEqual(listed);
  });

  it('has lines for a reviewer, and what was asked for beside it last', () => {
    for (const locale of locales) {
      const { reviewedBy, reviewedOn, sources } = messages[locale].result;
      expect(wordsOf(sheets[locale])).toContain(`${reviewedBy} ${reviewedOn}`);
      expect(wordsOf(sheets.both)).toContain(`${reviewedBy} ${reviewedOn}`);
      if (rowsOf(sheets.es).length > 0) expect(wordsOf(sheets.both)).toContain(sources);
      expect(sheets[locale]).toMatch(/<hr\/><\/div>$/);
    }
  });
});
