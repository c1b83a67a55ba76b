import { messages } from '../../../../lib/content/index';
import type { Answers } from '../../../../lib/interview/answers';
import type { DesignationId } from '../../../../lib/law/designation';
import type { DesignationResult } from '../../../../lib/rules/determine';
import { type Finding, type Outcome, outcomeOf } from '../../../../lib/rules/finding';
import { isPrivate } from '../../../../lib/rules/private';
import type { ReasonCode } from '../../../../lib/rules/reasons';
import { answeredFor } from './answered';
import type { SheetSources } from './sheet-sources';
import { counted, listsTrips, presenceAnswer } from './sheet-trips';
import { findingsIn, ruleText, shortReason, tenseIn, type View } from './view';

/** One line of the sheet's comparison. */
export type SheetRow = {
  readonly title: string;
  /** What the rule says in a few words; empty where the reason says it. */
  readonly rule: string;
  readonly answered: string;
  readonly outcome: Outcome;
  readonly phrase: string;
  readonly reason: string;
  /** The keys of its sources in the list at the end. */
  readonly keys: string;
  /** It counts trips instead of telling each. */
  readonly counts: boolean;
};

export type SheetRows = {
  /** Lines that read the same under every designation: printed once. */
  readonly shared: readonly SheetRow[];
  readonly own: ReadonlyMap<DesignationId, readonly SheetRow[]>;
};

/** Reasons that begin with what their rule says, so that the sheet does not say it twice. */
export const saysTheRule: readonly ReasonCode[] = [
  'not-in-us',
  'other-nationality-only',
  'stateless-from-elsewhere',
  'lived-here-in-time',
  'lived-here-too-late',
  'lived-here-rough',
  'not-living-here-on-day',
  'child-came-later',
  'not-present',
  'present-then-away',
  'absence-ordered',
];

/** What the screen and the law page tell, and two pages have no room for. */
const notOnPaper: readonly ReasonCode[] = [
  're-registration-period',
  're-registration-period-to-closed-day',
  're-registration-period-disputed',
];

// Shorter answers are no longer than saying that they stand above.
const longAnswer = 40;

const findingsOf = ({ comparison }: DesignationResult, view: View): readonly Finding[] =>
  comparison === null
    ? []
    : [...findingsIn(comparison.facts, view), ...findingsIn(comparison.filing, view)].filter(
        (finding) => (view.printsPrivate || !isPrivate(finding)) && !notOnPaper.includes(finding.reason),
      );

const ofManyTrips = (finding: Finding, answers: Answers) =>
  typeof finding.params.trip === 'number' && !listsTrips(answers);

/** Each finding by itself, but those of one rule and outcome about many trips at once. */
function comparedTogether(
  findings: readonly Finding[],
  answers: Answers,
): readonly [Finding, ...Finding[]][] {
  const kept = new Map<string, [Finding, ...Finding[]]>();
  for (const [index, finding] of findings.entries()) {
    const key = ofManyTrips(finding, answers) ? `${finding.rule} ${outcomeOf(finding)}` : String(index);
    kept.set(key, [...(kept.get(key) ?? []), finding] as [Finding, ...Finding[]]);
  }
  return [...kept.values()];
}

/** The sheet's lines: those that every designation shares apart from its own, so that two pages hold them. */
export function sheetRows(view: View, sources: SheetSources): SheetRows {
  const { locale, answers, determination } = view;
  const { result } = messages[locale];
  const told = new Set<string>();
  /** What was answered; a long line is told once, and so is a trip. */
  const answeredOnce = (finding: Finding, designation: DesignationId): string => {
    const { trip } = finding.params;
    // The months of papers stand in lines of their own, counted.
    if (finding.criterion === 'coverage') return '';
    const lines =
      finding.criterion === 'presence'
        ? presenceAnswer(finding, view, designation)
        : answeredFor(finding, answers, locale, designation, determination.asOf);
    const fresh = lines.filter((line) => line.length < longAnswer || !told.has(line));
    for (const line of lines) told.add(line);
    if (fresh.length > 0 || lines.length === 0) return fresh.join('; ');
    // What is said of a trip begins with its number.
    return typeof trip === 'number' ? '' : result.saidAbove;
  };
  const rows = new Map<DesignationId, SheetRow[]>();
  for (const of of determination.designations) {
    const words = result.outcomes[tenseIn(view, of.standing)];
    rows.set(
      of.designation,
      comparedTogether(findingsOf(of, view), answers).map((together) => {
        const [finding] = together;
        const { title, inShort } = ruleText(finding, of.standing, locale);
        const numbers = together.map(({ params }) => params.trip as number);
        return {
          title,
          ...(ofManyTrips(finding, answers)
            ? { rule: '', answered: '', reason: counted(numbers, view) }
            : {
                rule: saysTheRule.includes(finding.reason) || isPrivate(finding) ? '' : inShort,
                answered: answeredOnce(finding, of.designation),
                // A private line is a topic to talk about: what it is and what was answered, and no more.
                reason: isPrivate(finding) ? '' : shortReason(finding, locale),
              }),
          counts: ofManyTrips(finding, answers),
          outcome: outcomeOf(finding),
          phrase: words[outcomeOf(finding)],
          keys: sources.keys(together.flatMap(({ citations }) => citations)),
        };
      }),
    );
  }
  const lists = [...rows.values()].filter((list) => list.length > 0);
  // Keys number the sources as cited, and a trip is told in full only once: neither makes lines differ.
  const alike = ({ title, rule, outcome, phrase, reason }: SheetRow) =>
    JSON.stringify([title, rule, outcome, phrase, reason]);
  const everywhere = (row: SheetRow) =>
    lists.length > 1 && lists.every((list) => list.some((other) => alike(other) === alike(row)));
  return {
    shared: merged(lists[0]?.filter(everywhere) ?? []),
    own: new Map([...rows].map(([id, list]) => [id, merged(list.filter((row) => !everywhere(row)))])),
  };
}

/** Trips that compare alike with one rule stand in one line, each by its number. */
function merged(rows: readonly SheetRow[]): readonly SheetRow[] {
  const kept = new Map<string, SheetRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.title, row.phrase, row.keys]);
    const first = kept.get(key);
    const joined = (a: string, b: string, by: string) => [a, b].filter((text) => text !== '').join(by);
    kept.set(
      key,
      first === undefined
        ? row
        : {
            ...first,
            answered: joined(first.answered, row.answered, '; '),
            reason: joined(first.reason, row.reason, ' '),
          },
    );
  }
  return [...kept.values()];
}
