/** Papers by their months, for the card and for the sheet: how much of each residence line they show, in words. */
import { formatDay, formatMonth } from '../../../../lib/content/days';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import { factsFrom } from '../../../../lib/interview/facts-from';
import type { DesignationId } from '../../../../lib/law/designation';
import { type Coverage, coverageOf, proofsOf } from '../../../../lib/rules/evidence';
import { designationOf, type View } from './view';

export type Covered = { readonly designation: DesignationId; readonly coverage: Coverage };

/** Each designation that is compared, with the months that papers show of it; none where no month was told. */
export function coveredIn({ answers, determination }: View): readonly Covered[] {
  const proofs = proofsOf(factsFrom(answers));
  if (proofs === null) return [];
  return determination.designations.flatMap(({ designation, comparison }) =>
    comparison === null
      ? []
      : [{ designation, coverage: coverageOf(designationOf(designation), determination.asOf, proofs) }],
  );
}

/** How many months have a paper, and the most in a row without one. */
export function coverageText({ line, count, gap }: Coverage, locale: Locale): readonly [string, string] {
  const { covered, gap: without, noGap } = messages[locale].evidence;
  const months = new Set(gap ? [gap.from, gap.to].map((month) => formatMonth(month, locale)) : []);
  return [
    fill(covered, { count, all: line.count }),
    gap === null ? noGap : fill(without, { count: gap.count, months: [...months].join(' – ') }),
  ];
}

/** Whether a paper was told near each day that counts, and of late: label and answer. */
export function nearText(
  { designation, coverage }: Covered,
  locale: Locale,
): readonly (readonly [string, string])[] {
  const { near } = messages[locale].evidence;
  const { residenceSince, presenceSince } = designationOf(designation);
  const said = (has: boolean) => (has ? near.told : near.notTold);
  return [
    [fill(near.residence, { day: formatDay(residenceSince.day, locale) }), said(coverage.nearResidence)],
    [fill(near.presence, { day: formatDay(presenceSince.day, locale) }), said(coverage.nearPresence)],
    [near.recent, said(coverage.recent)],
  ];
}
