/** A row screened: the person compared with the record on a day, told in short enough for a table of many. */
import type { Day } from '../day';
import type { DesignationId, Register } from '../law/designation';
import { determine } from '../rules/determine';
import type { FactId, PaperKind } from '../rules/facts';
import { type Outcome, outcomeOf } from '../rules/finding';
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

const outcomes: readonly Outcome[] = ['does-not-match', 'lawyer', 'missing', 'matches', 'information'];

const once = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

/** Screens a row; the same row and day always give the same. */
export function screen({ facts, flags }: Row, { register, asOf, knownOn }: Against): Screened {
  const made = determine(facts, register, asOf, knownOn);
  const compared = made.designations.map(({ designation, standing, comparison }) => {
    const worst = comparison?.facts.worst ?? null;
    const deciding =
      worst === null || worst === 'matches' || worst === 'information'
        ? []
        : once(
            (comparison?.facts.findings ?? [])
              .filter((one) => outcomeOf(one) === worst)
              .map(({ rule }) => rule),
          );
    return {
      designation,
      label: standing.label,
      facts: worst,
      filing: comparison?.filing.worst ?? null,
      deciding,
    };
  });
  const findings = made.designations.flatMap(({ comparison }) =>
    comparison === null ? [] : [...comparison.facts.findings, ...comparison.filing.findings],
  );
  const rules = Object.fromEntries(
    outcomes.map((outcome) => [
      outcome,
      once(findings.filter((one) => outcomeOf(one) === outcome).map(({ rule }) => rule)),
    ]),
  ) as Record<Outcome, readonly RuleId[]>;
  return {
    priority: priorityOf(made, flags),
    designations: compared,
    papers: made.papers.map(({ paper, cohort, recognised }) => ({ paper, cohort, recognised })),
    rules,
    missing: made.missing,
    notAssessed: made.notAssessed,
  };
}
