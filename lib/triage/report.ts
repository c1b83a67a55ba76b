/** A determination as other programs read it: outcomes spelt out, citations with label and address. */
import { authorities, isCitable } from '../law/authorities/index';
import type { Citation } from '../law/citation';
import type { Determination, Group } from '../rules/determine';
import { type Finding, outcomeOf } from '../rules/finding';
import type { PaperStanding } from '../rules/papers';
import { rulesVersion } from '../rules/version';

function resolve(citation: Citation) {
  const found = isCitable(citation.authority) ? authorities[citation.authority] : null;
  return { ...citation, label: found?.label ?? citation.authority, url: found?.url ?? null };
}

const finding = (one: Finding) => ({
  rule: one.rule,
  criterion: one.criterion,
  outcome: outcomeOf(one),
  verdict: one.verdict,
  attention: one.attention,
  waivable: one.waivable,
  reason: one.reason,
  params: one.params,
  missing: one.missing,
  citations: one.citations.map(resolve),
});

const paper = ({ citations, perhaps, disputes, ...one }: PaperStanding) => ({
  ...one,
  citations: citations.map(resolve),
  perhaps: perhaps && { ...perhaps, citations: perhaps.citations.map(resolve) },
  disputes: disputes.map(({ id, citations: of }) => ({ id, citations: of.map(resolve) })),
});

const group = ({ worst, findings }: Group) => ({ worst, findings: findings.map(finding) });

/** The whole determination as plain data, with the version of the rules that made it. */
export function reportOf(determination: Determination) {
  const { designations, papers, ...rest } = determination;
  return {
    rulesVersion,
    ...rest,
    papers: papers.map(paper),
    designations: designations.map(({ designation, standing, comparison }) => ({
      designation,
      standing,
      comparison:
        comparison === null ? null : { facts: group(comparison.facts), filing: group(comparison.filing) },
    })),
  };
}

export type Report = ReturnType<typeof reportOf>;
