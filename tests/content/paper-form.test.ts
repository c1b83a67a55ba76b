/** The blank form says all that the interview asks and all that answers are compared with, in both languages. */
import { describe, expect, it } from 'vitest';
import { comparedDays, shortRules } from '../../app/[locale]/paper/compared';
import type { Box } from '../../app/[locale]/paper/fields';
import { type FormQuestion, formIn } from '../../app/[locale]/paper/form';
import { sourceLines } from '../../app/[locale]/paper/sources';
import { formatDay } from '../../lib/content/days';
import { law as lawEn } from '../../lib/content/en/law';
import { law as lawEs } from '../../lib/content/es/law';
import { fill } from '../../lib/content/fill';
import { locales } from '../../lib/content/locales';
import { apartFrom } from '../../lib/interview/question';
import { questionOf, questions } from '../../lib/interview/questions/index';
import { allAuthorities } from '../../lib/law/authorities/all';
import { paragraphs } from '../../lib/law/paragraphs';
import { protectedPapers } from '../../lib/law/protected-papers';
import { register } from '../../lib/law/register';
import { ruleIds } from '../../lib/rules/rule-ids';
import { ruleSources } from '../../lib/rules/rule-sources';
import { all, messages } from './words';

const fromTo = { es: lawEs.fromTo, en: lawEn.fromTo };

/** Every text to mark, to write beside or to read in a question's tables. */
const labelsOf = ({ rows, grid }: FormQuestion): string[] => [
  ...rows.flatMap(({ label = '', boxes }) => [label, ...boxes.map((box: Box) => box.label)]),
  ...(grid ? [...grid.heads, ...grid.lines.map((line) => line ?? '')] : []),
  ...(grid?.letters.flatMap(({ head, choices }) => [head, ...choices.map(({ label }) => label)]) ?? []),
];

describe.each(locales)('the blank form in %s', (locale) => {
  const { check, papers, questions: words } = messages[locale];
  const parts = formIn(locale);
  const asked = parts.flatMap((part) => part.questions);
  const byId = new Map(asked.map((one) => [one.id, one]));
  const labels = (id: FormQuestion['id']) => labelsOf(byId.get(id) as FormQuestion);

  it('asks every question once, in the order of the interview, under its section', () => {
    expect(asked.map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
    expect(asked.map(({ number }) => number)).toEqual(questions.map((_, at) => at + 1));
    for (const { section, questions: within } of parts)
      for (const { id, title } of within)
        expect([questionOf(id).section, words[id].title]).toEqual([section, title]);
  });

  it.each(questions.map((question) => [question.id, question] as const))(
    'has every choice of %s',
    (id, question) => {
      const named = words[id].choices as Record<string, string>;
      const expected = [
        ...Object.values(named),
        ...(['several', 'late-conditions'].includes(question.kind) ? [words[id].none] : []),
        // A table of dates or of papers says "not sure" in the line over it, or by a box for all of it.
        ...(['trips', 'proofs', 'paper-ends', 'paper-days'].includes(question.kind)
          ? []
          : apartFrom(question).map((value) => check[value])),
      ];
      expect(expected.filter((label) => !labels(id).includes(label))).toEqual([]);
      const marked = byId
        .get(id)
        ?.rows.flatMap(({ label = '', boxes }) => boxes.map(({ value }) => `${label}: ${value}`));
      expect(new Set(marked).size, 'no box twice').toBe(marked?.length);
    },
  );

  it('has the parts of those that are asked one by one', () => {
    const { trip, tripReason, tripPermit, yes, no, unsure } = check;
    const ofTrips = [trip.reason, trip.permit, trip.inspected, trip.heldTps, trip.cannotList];
    expect(labels('trip_list')).toEqual(
      expect.arrayContaining([
        ...ofTrips,
        ...Object.values(tripReason),
        ...Object.values(tripPermit),
        yes,
        no,
        unsure,
      ]),
    );
    for (const kind of Object.values(papers.kinds)) expect(labels('doc_dates').join('; ')).toContain(kind);
    expect(labels('doc_dates')).toContain(papers.days.ends);
    expect(labels('doc_when')).toEqual(
      expect.arrayContaining([...Object.values(papers.kinds), papers.days.issued, papers.days.received]),
    );
    const { family, ...withEnds } = words.late_condition.choices;
    expect(labels('late_condition_end')).toEqual(expect.arrayContaining(Object.values(withEnds)));
    expect(labels('late_condition_end')).not.toContain(family);
    for (const { residenceSince, presenceSince, windows } of register.designations) {
      expect(labels('lived_since').join()).toContain(formatDay(residenceSince.day, locale));
      expect(labels('present_on').join()).toContain(formatDay(presenceSince.day, locale));
      const first = windows.find(({ kind }) => kind === 'first');
      for (const day of [first?.from, first?.to])
        expect(labels('late_condition').join()).toContain(formatDay(day as NonNullable<typeof day>, locale));
    }
  });

  it('has a blank wherever a date is asked', () => {
    const dated = asked.filter(
      ({ rows, grid }) => grid || rows.some(({ blank, boxes }) => blank || boxes.some((box) => box.blank)),
    );
    const kinds = [
      'day',
      'paper-ends',
      'paper-days',
      'receipt-day',
      'filings',
      'late-ends',
      'birth',
      'trips',
      'proofs',
    ];
    expect(dated.map(({ id }) => id)).toEqual(
      questions.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id),
    );
  });

  it('says where the questions end, and of what is private that it can stay empty', () => {
    const stops = asked.filter(({ stops }) => stops !== null).map(({ id, stops }) => [id, stops] as const);
    expect(stops.map(([id]) => id)).toEqual(questions.flatMap(({ id, stops }) => (stops ? [id] : [])));
    expect(stops[0]?.[1]).toContain(check.no);
    for (const choice of ['citizen', 'resident'] as const)
      expect(stops[1]?.[1]).toContain(words.usc_lpr.choices[choice]);
    expect(stops[1]?.[1]).not.toContain(words.usc_lpr.choices.neither);
    for (const { section, private: closed, questions: within } of parts) {
      if (['police', 'safety', 'immigration'].includes(section)) expect(closed, section).toBe(true);
      if (within.some(({ id }) => questionOf(id).offersLawyer)) expect(closed, section).toBe(true);
    }
    expect(parts.filter((part) => !part.private).map(({ section }) => section)).toContain('nationality');
  });

  it('says nothing that is true of a screen alone', () => {
    const { screenOnly } = messages[locale].checklist;
    const hints = all[locale].filter(([path]) => /^questions\..*\.hint$/.test(path)).map(([, text]) => text);
    for (const sentence of screenOnly)
      expect(
        hints.some((hint) => hint.includes(sentence)),
        sentence,
      ).toBe(true);
    const printed = asked.flatMap(({ hint, only, stops }) => [hint, only ?? '', stops ?? '']).join(' ');
    expect(printed).not.toMatch(/página|pantalla|dibujo|enlace|\bpage\b|screen|drawing|\blink\b/i);
  });

  it('has every day that answers are compared with', () => {
    for (const { id, ...law } of register.designations) {
      const said = comparedDays(locale)
        .find((one) => one.id === id)
        ?.lines.join(' ');
      for (const { day } of [law.residenceSince, law.presenceSince])
        expect(said).toContain(formatDay(day, locale));
      const rows = [...law.windows, ...law.terms].map(({ from, to }) => [from, to] as const);
      const applied = law.terms.flatMap(({ appliedByDhs = [] }) => appliedByDhs);
      const spans = [...rows, ...applied].map(([from, to]) =>
        fill(fromTo[locale], { from: formatDay(from, locale), to: formatDay(to, locale) }),
      );
      // A window and a term may have the same days: then they stand there twice.
      for (const span of spans)
        expect(said?.split(span).length, span).toBe(1 + spans.filter((other) => other === span).length);
      const ofPapers = comparedDays(locale).at(-1)?.lines ?? [];
      for (const { printedEnds, through } of law.permitExtensions)
        expect(
          ofPapers.filter(
            (line) =>
              [...printedEnds, through].every((day) => line.includes(formatDay(day, locale))) &&
              line.includes(id.slice(3)),
          ),
        ).not.toEqual([]);
    }
    for (const day of [protectedPapers.printedEnd, protectedPapers.receivedBy, protectedPapers.orderedOn])
      expect(comparedDays(locale).at(-1)?.lines.at(-1)).toContain(formatDay(day, locale));
  });

  it('has every rule once, with the numbers of its own sources', () => {
    const rules = shortRules(locale).flatMap((group) => group.rules);
    expect(rules.map(({ id }) => id).sort()).toEqual([...ruleIds].sort());
    const names = new Map(sourceLines().map(({ key, text }) => [key, text]));
    for (const { id, says, keys } of rules) {
      expect(says.length, id).toBeGreaterThan(4);
      const cited = keys === '' ? [] : keys.split(', ').map((key) => names.get(key.replace(/[~?]$/, '')));
      const own = [...new Set(ruleSources[id].map((at) => allAuthorities[paragraphs[at].authority].label))];
      expect(cited.length, id).toBe(own.length);
      // After the first section of a code, only its number follows.
      for (const [at, label] of own.entries())
        expect(
          label.endsWith(cited[at] ?? '?') || cited[at]?.startsWith(label),
          `${id} ${label} ${cited[at]}`,
        ).toBe(true);
    }
  });
});
