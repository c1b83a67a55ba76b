import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Authority } from '../../../../lib/law/citation';
import type { DesignationId } from '../../../../lib/law/designation';
import type { DesignationResult } from '../../../../lib/rules/determine';
import { type Finding, type Outcome, outcomeOf } from '../../../../lib/rules/finding';
import { answeredFor } from './answered';
import { authorityOf, reasonText, ruleText, tenseOf, type View } from './view';

/** One line of the sheet's comparison. */
export type SheetRow = {
  readonly title: string;
  readonly answered: string;
  readonly outcome: Outcome;
  readonly phrase: string;
  readonly reason: string;
  /** The keys of its sources in the list at the end. */
  readonly keys: string;
};

export type SheetRows = {
  /** Lines that read the same under every designation: printed once. */
  readonly shared: readonly SheetRow[];
  readonly own: ReadonlyMap<DesignationId, readonly SheetRow[]>;
  /** The sources in the order they are first cited, each once. */
  readonly sources: readonly Authority[];
};

const findingsOf = ({ comparison }: DesignationResult): readonly Finding[] =>
  comparison === null ? [] : [...comparison.facts.findings, ...comparison.filing.findings];

/** The sheet's lines: those that every designation shares apart from its own, so that two pages hold them. */
export function sheetRows(view: View): SheetRows {
  const { locale, answers, determination, withheld } = view;
  const { outcomes } = messages[locale].result;
  const sources: Authority[] = [];
  const keyOf = (authority: Authority) => {
    if (!sources.includes(authority)) sources.push(authority);
    return sources.indexOf(authority) + 1;
  };
  const told = new Set<string>();
  /** What was answered; a trip is told in full once, and by its number after that. */
  const answeredOnce = (finding: Finding, designation: DesignationId): string => {
    const text = answeredFor(finding, answers, locale, designation).join('; ');
    const { trip } = finding.params;
    if (typeof trip !== 'number' || !told.has(text)) {
      told.add(text);
      return text;
    }
    return fill(messages[locale].check.trip.heading, { number: trip });
  };
  const rows = new Map<DesignationId, SheetRow[]>();
  for (const result of determination.designations) {
    const words = outcomes[tenseOf(result.standing, withheld)];
    rows.set(
      result.designation,
      findingsOf(result)
        .filter((finding) => answers.in_us !== 'no' || outcomeOf(finding) !== 'missing')
        .map((finding) => ({
          title: ruleText(finding, result.standing, locale).title,
          answered: answeredOnce(finding, result.designation),
          outcome: outcomeOf(finding),
          phrase: words[outcomeOf(finding)],
          reason: reasonText(finding, locale),
          keys: [...new Set(finding.citations.map(authorityOf).filter((found) => found !== null))]
            .map(keyOf)
            .join(', '),
        })),
    );
  }
  const lists = [...rows.values()].filter((list) => list.length > 0);
  // Keys number the sources as cited, and a trip is told in full only once: neither makes lines differ.
  const alike = ({ title, outcome, phrase, reason }: SheetRow) =>
    JSON.stringify([title, outcome, phrase, reason]);
  const everywhere = (row: SheetRow) =>
    lists.length > 1 && lists.every((list) => list.some((other) => alike(other) === alike(row)));
  return {
    shared: lists[0]?.filter(everywhere) ?? [],
    own: new Map([...rows].map(([id, list]) => [id, list.filter((row) => !everywhere(row))])),
    sources,
  };
}
