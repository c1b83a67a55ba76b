/** A row screened: the person compared with the record on a day, told in short enough for a table of many. */
import type { Day } from '../day';
import type { DesignationId, Register } from '../law/designation';
import { determine } from '../rules/determine';
import type { FactId, PaperKind } from '../rules/facts';
import { type Finding, type Outcome, outcomeOf } from '../rules/finding';
import type { Cohort, PaperStanding } from '../rules/papers';
import type { RuleId } from '../rules/rule-ids';
import type { Label } from '../rules/standing';
import { type Priority, priorityOf } from './priority';
import type { Row } from './row';

/** With what, and for which day, rows are screened. */
export type Against = { readonly register: Register; readonly asOf: Day; readonly knownOn: Day };

export type ScreenedDesignation = {
  readonly designation: DesignationId;
  readonly label: Label;
  /** The worst outcome of each group; null where there is nothing to compare with. */
  readonly facts: Outcome | null;
  readonly filing: Outcome | null;
  /** The rules that gave the worst outcome of the facts, each once; none where all of it matches. */
  readonly deciding: readonly RuleId[];
};

export type ScreenedPaper = {
  readonly paper: PaperKind;
  readonly cohort: Cohort;
  readonly recognised: PaperStanding['recognised'];
};

export type Screened = {
  readonly priority: Priority;
  readonly designations: readonly ScreenedDesignation[];
  readonly papers: readonly ScreenedPaper[];
  /** Every rule compared, by how it came out under any designation. */
  readonly rules: Readonly<Record<Outcome, readonly RuleId[]>>;
  readonly missing: readonly FactId[];
  readonly notAssessed: readonly RuleId[];
};

/** The rules by how they came out, each once for each outcome, in the order of the findings. */
type ByOutcome = Readonly<Record<Outcome, Set<RuleId>>>;

const nothingYet = (): ByOutcome => ({
  'does-not-match': new Set(),
  lawyer: new Set(),
  missing: new Set(),
  matches: new Set(),
  information: new Set(),
});

/** Adds findings to the rules by outcome, and gives the rules that came out in one way. */
function sort(findings: readonly Finding[], into: ByOutcome, worst: Outcome | null): readonly RuleId[] {
  const deciding = new Set<RuleId>();
  for (const finding of findings) {
    const outcome = outcomeOf(finding);
    into[outcome].add(finding.rule);
    if (outcome === worst) deciding.add(finding.rule);
  }
  return [...deciding];
}

/** What decides: nothing does where all matches. */
const decisive = (worst: Outcome): Outcome | null =>
  worst === 'matches' || worst === 'information' ? null : worst;

/** Screens a row; the same row and day always give the same. */
export function screen({ facts, flags }: Row, { register, asOf, knownOn }: Against): Screened {
  const made = determine(facts, register, asOf, knownOn);
  const by = nothingYet();
  const designations = made.designations.map(({ designation, standing, comparison }): ScreenedDesignation => {
    const { label } = standing;
    if (comparison === null) return { designation, label, facts: null, filing: null, deciding: [] };
    const { facts: own, filing } = comparison;
    const deciding = sort(own.findings, by, decisive(own.worst));
    sort(filing.findings, by, null);
    return { designation, label, facts: own.worst, filing: filing.worst, deciding };
  });
  return {
    priority: priorityOf(made, flags),
    designations,
    papers: made.papers.map(({ paper, cohort, recognised }) => ({ paper, cohort, recognised })),
    rules: {
      'does-not-match': [...by['does-not-match']],
      lawyer: [...by.lawyer],
      missing: [...by.missing],
      matches: [...by.matches],
      information: [...by.information],
    },
    missing: made.missing,
    notAssessed: made.notAssessed,
  };
}
