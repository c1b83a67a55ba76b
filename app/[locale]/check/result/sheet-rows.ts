import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import type { Answers } from '../../../../lib/interview/answers';
import type { DesignationId } from '../../../../lib/law/designation';
import type { DesignationResult } from '../../../../lib/rules/determine';
import { type Finding, type Outcome, outcomeOf } from '../../../../lib/rules/finding';
import { isPrivate } from '../../../../lib/rules/private';
import type { ReasonCode } from '../../../../lib/rules/reasons';
import { answeredFor } from './answered';
import type { SheetSources } from './sheet-sources';
import { counted, listsTrips, presenceAnswer } from './sheet-trips';
import type { Views } from './sides';
import { findingsIn, paperReason, ruleText, tenseIn, type View } from './view';

/** What a row says in one language. */
export type RowText = {
  readonly locale: Locale;
  readonly title: string;
  /** What the rule says in a few words; empty where the reason says it. */
  readonly rule: string;
  readonly answered: string;
  readonly phrase: string;
  readonly reason: string;
};

/** One row of the sheet's comparison. */
export type SheetRow = {
  /** In each language of the sheet, in its order. */
  readonly said: readonly RowText[];
  readonly outcome: Outcome;
  /** The keys of its sources in the list at the end. */
  readonly keys: string;
};

export type SheetRows = {
  /** Rows that read the same under every designation: printed once. */
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

/** Reasons that begin with what was answered and no more, so that the sheet, which has it beside them, does not. */
export const saysTheAnswer: readonly ReasonCode[] = [
  'present-then-away',
  'second-nationality',
  'second-nationality-possible',
  'entered-on-other-passport',
  'family-spouse',
  'family-child',
  're-registration-missed',
  're-registration-not-asked',
  'denied-or-withdrawn',
  'denied-which-unknown',
  'application-pending',
  'pending-which-unknown',
  'absence-emergency-after',
  'absence-returned-uninspected',
  'absence-with-tps-no-permit',
];

/** A reason without the first sentence, which says the answer; the number of a trip stays. */
export const withoutAnswer = (reason: string) =>
  reason.replace(/^((?:Viaje|Trip) (?:\d+|\{trip\})\. )?[^.]*\. /, '$1');

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

/** The words of rows in the language of a view; what was answered at length is told in the first row that needs it. */
function tellsIn(view: View) {
  const { locale, answers, determination } = view;
  const { result } = messages[locale];
  const told = new Set<string>();
  const answeredOnce = (finding: Finding, designation: DesignationId): string => {
    const { trip } = finding.params;
    // The months of papers stand in lines of their own, counted.
    if (finding.criterion === 'coverage' || outcomeOf(finding) === 'information') return '';
    const lines =
      finding.criterion === 'presence'
        ? presenceAnswer(finding, view, designation)
        : answeredFor(finding, answers, locale, designation, determination.asOf);
    const whole = lines.join('; ');
    const fresh = whole.length < longAnswer ? lines : lines.filter((line) => !told.has(line));
    for (const line of lines) told.add(line);
    if (fresh.length > 0 || lines.length === 0) return fresh.join('; ');
    // What is said of a trip begins with its number.
    return typeof trip === 'number' ? '' : result.saidAbove;
  };
  return (together: readonly [Finding, ...Finding[]], of: DesignationResult): RowText => {
    const [finding] = together;
    const { title, inShort } = ruleText(finding, of.standing, locale);
    const phrase = result.outcomes[tenseIn(view, of.standing)][outcomeOf(finding)];
    if (ofManyTrips(finding, answers)) {
      const numbers = together.map(({ params }) => params.trip as number);
      return { locale, title, rule: '', answered: counted(numbers, view), phrase, reason: '' };
    }
    const answered = answeredOnce(finding, of.designation);
    const reason = paperReason(finding, locale);
    const quiet = isPrivate(finding) || outcomeOf(finding) === 'matches';
    return {
      locale,
      title,
      rule: quiet || saysTheRule.includes(finding.reason) ? '' : inShort,
      answered,
      phrase,
      // A private line is a topic to talk about, and a rule that matches one line: what it is and what was answered.
      reason: quiet
        ? ''
        : answered && saysTheAnswer.includes(finding.reason)
          ? withoutAnswer(reason)
          : reason,
    };
  };
}

/** The rows of the sheet in the languages of its views: those that every designation shares apart from its own. */
export function sheetRows(views: Views, sources: SheetSources): SheetRows {
  const [view] = views;
  const { determination, answers } = view;
  const tells = views.map(tellsIn);
  const rows = new Map<DesignationId, SheetRow[]>(
    determination.designations.map((of) => [
      of.designation,
      comparedTogether(findingsOf(of, view), answers).map((together) => ({
        said: tells.map((tell) => tell(together, of)),
        outcome: outcomeOf(together[0]),
        keys: sources.keys(together.flatMap(({ citations }) => citations)),
      })),
    ]),
  );
  const lists = [...rows.values()].filter((list) => list.length > 0);
  // Keys number the sources as cited, and a trip is told in full only once: neither makes rows differ.
  const alike = ({ said }: SheetRow) =>
    JSON.stringify(said.map(({ title, rule, phrase, reason }) => [title, rule, phrase, reason]));
  const everywhere = (row: SheetRow) =>
    lists.length > 1 && lists.every((list) => list.some((other) => alike(other) === alike(row)));
  return {
    shared: merged(lists[0]?.filter(everywhere) ?? []),
    own: new Map([...rows].map(([id, list]) => [id, merged(list.filter((row) => !everywhere(row)))])),
  };
}

const joined = (first: string, second: string, by: string) =>
  [first, second].filter((text) => text !== '').join(by);

/** Two reasons in a row; the sentences with which both end stand once, at the end. */
function joinedReasons(first: string, second: string): string {
  const [kept, last] = [first.split('. '), second.split('. ')];
  while (kept.length > 1 && kept.at(-1) === last.at(-1)) {
    kept.pop();
    last.pop();
  }
  return joined(kept.length < first.split('. ').length ? `${kept.join('. ')}.` : first, second, ' ');
}

/** Trips that compare alike with one rule stand in one row, each by its number. */
function merged(rows: readonly SheetRow[]): readonly SheetRow[] {
  const kept = new Map<string, SheetRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.said.map(({ title, phrase }) => [title, phrase]), row.keys]);
    const first = kept.get(key);
    const said = first?.said.map((text, at) => ({
      ...text,
      answered: joined(text.answered, row.said[at]?.answered ?? '', '; '),
      reason: joinedReasons(text.reason, row.said[at]?.reason ?? ''),
    }));
    kept.set(key, { ...row, said: said ?? row.said });
  }
  return [...kept.values()];
}
