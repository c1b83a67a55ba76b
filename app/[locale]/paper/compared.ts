/** The dates and rules that the answers are compared with, each with the numbers of its sources. */
import { formatDay } from '../../../lib/content/days';
import { law as lawEn } from '../../../lib/content/en/law';
import { law as lawEs } from '../../../lib/content/es/law';
import { fill } from '../../../lib/content/fill';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import { readingMessages } from '../../../lib/content/reading';
import type { Day } from '../../../lib/day';
import type { SectionId } from '../../../lib/interview/question';
import type { AuthorityId } from '../../../lib/law/authorities/index';
import type { Confidence } from '../../../lib/law/citation';
import type { Designation, DesignationId, Term } from '../../../lib/law/designation';
import { protectedPapers } from '../../../lib/law/protected-papers';
import { register } from '../../../lib/law/register';
import { type RuleId, ruleIds } from '../../../lib/rules/rule-ids';
import { keyOf, keysOfRule } from './sources';

const law = { es: lawEs, en: lawEn };

export type ComparedDays = {
  readonly id: DesignationId | 'papers';
  readonly title: string;
  readonly lines: readonly string[];
};

type Grounded = { readonly sources: readonly AuthorityId[]; readonly confidence: Confidence };

/** Rows whose words begin alike in one line: "Extension: from … to … [3]; from … to … [5~]." */
function joined(rows: readonly (readonly [string, string, string])[]): string[] {
  const heads = [...new Set(rows.map(([head]) => head))];
  return heads.map((head) => {
    const days = rows.filter(([one]) => one === head).map(([, days, key]) => `${days} [${key}]`);
    return `${head}: ${days.join('; ')}.`;
  });
}

/** The days of each designation from the register, and last those of papers. */
export function comparedDays(locale: Locale): readonly ComparedDays[] {
  const { check, papers } = messages[locale];
  const { checklist } = readingMessages[locale];
  const { dates, windows, terms, permits, fromTo } = law[locale];
  const say = (day: Day) => formatDay(day, locale);
  const between = (from: Day, to: Day) => fill(fromTo, { from: say(from), to: say(to) });
  const key = ({ sources, confidence }: Grounded) => keyOf(sources[0], confidence);
  const head = (text: string, contested: boolean) => (contested ? `${text} (${checklist.contested})` : text);
  const applied = ({ appliedByDhs = [] }: Term) =>
    appliedByDhs.length === 0
      ? []
      : [fill(terms.applied, { intervals: appliedByDhs.map(([from, to]) => between(from, to)).join('; ') })];
  const of = (designation: Designation): ComparedDays => ({
    id: designation.id,
    title: check.designations[designation.id],
    lines: [
      ...joined([
        [dates.residence, say(designation.residenceSince.day), key(designation.residenceSince)],
        [dates.presence, say(designation.presenceSince.day), key(designation.presenceSince)],
        ...designation.windows.map(
          (one) => [head(windows[one.kind], one.contested), between(one.from, one.to), key(one)] as const,
        ),
        ...designation.terms.map(
          (one) =>
            [head(terms.kind[one.kind], !one.recognised), between(one.from, one.to), key(one)] as const,
        ),
      ]),
      ...designation.terms.flatMap(applied),
    ],
  });
  /** A row that both designations have stands once, with the years of both. */
  const permitLines = new Map<string, string[]>();
  for (const { id, permitExtensions } of register.designations)
    for (const row of permitExtensions) {
      const { printedEnds, through, receiptBy, contested } = row;
      const text = fill(checklist.permit, {
        printed: [...printedEnds].sort().map(say).join('; '),
        through: say(through),
      });
      const told = `${head(text, contested)}${receiptBy ? `. ${permits.receipt}` : ''} [${key(row)}]`;
      permitLines.set(told, [...(permitLines.get(told) ?? []), id.slice(3)]);
    }
  const { printedEnd, receivedBy, orderedOn, sources, confidence } = protectedPapers;
  const dated = fill(papers.dated, { papers: Object.values(papers.kinds).join(', '), end: say(printedEnd) });
  const protectedBy = fill(papers.cohorts.protected, {
    receivedBy: say(receivedBy),
    ordered: say(orderedOn),
  });
  return [
    ...register.designations.map(of),
    {
      id: 'papers',
      title: checklist.papersTitle,
      lines: [
        ...[...permitLines].map(([text, years]) => `${years.join(', ')}: ${text}.`),
        `${dated}. ${protectedBy} [${key({ sources, confidence: confidence['ve-2023'] })}]`,
      ],
    },
  ];
}

export type ShortRule = {
  readonly id: RuleId;
  readonly says: string;
  readonly keys: string;
};
export type RuleGroup = {
  readonly section: SectionId;
  readonly title: string;
  readonly rules: readonly ShortRule[];
};

/** Under which section's name the rules of a kind stand. */
const sectionOf: Readonly<Record<string, SectionId>> = {
  ...{ PRG: 'papers', THR: 'start', NAT: 'nationality', CR: 'time-here', CPP: 'time-here', ABS: 'time-here' },
  ...{
    TIM: 'filing',
    FRS: 'elsewhere',
    CRM: 'police',
    BAR: 'safety',
    INA: 'immigration',
    STA: 'immigration',
  },
  ...{ DIS: 'help', BEN: 'help', EVD: 'proof', FEE: 'help', LEG: 'help' },
};

/** Rules whose few words leave their title nothing to add. */
const shortAlone: readonly RuleId[] = [
  ...(['THR-01', 'THR-02', 'THR-03', 'NAT-01', 'NAT-02', 'NAT-04', 'NAT-05'] as const),
  ...(['CR-01', 'CR-02', 'CPP-01', 'ABS-01', 'ABS-02', 'TIM-06', 'PRG-05'] as const),
];

/** A day of each designation in one phrase. */
const each = (locale: Locale, of: (designation: Designation) => Day | undefined) =>
  register.designations
    .flatMap((designation) => {
      const day = of(designation);
      return day === undefined ? [] : [`${formatDay(day, locale)} (${designation.id.slice(3)})`];
    })
    .join(', ');

/** Every rule in a few words, by the section that it belongs to. */
export function shortRules(locale: Locale): readonly RuleGroup[] {
  const { result, check } = messages[locale];
  const { checklist } = readingMessages[locale];
  const first = ({ windows }: Designation) => windows.find(({ kind }) => kind === 'first');
  const days = {
    residence: each(locale, ({ residenceSince }) => residenceSince.day),
    presence: each(locale, ({ presenceSince }) => presenceSince.day),
    from: each(locale, (designation) => first(designation)?.from),
    to: each(locale, (designation) => first(designation)?.to),
  };
  const groups = new Map<SectionId, ShortRule[]>();
  for (const id of ruleIds) {
    const section = sectionOf[id.slice(0, id.indexOf('-'))];
    if (section === undefined) throw new Error(`no section for rule ${id}`);
    const { title } = result.rules[id];
    const short = result.inShort[id];
    const told = short === undefined ? `${title}.` : shortAlone.includes(id) ? short : `${title}: ${short}`;
    const says = checklist.rules[id] ?? told;
    const rule = { id, says: fill(says, days), keys: keysOfRule(id) };
    groups.set(section, [...(groups.get(section) ?? []), rule]);
  }
  return [...groups].map(([section, rules]) => ({ section, title: check.sections[section], rules }));
}
