/** Papers by their months, for the card and for the sheet: how much of each residence line they show, in words. */
import { formatDay, formatMonth } from '../../../../lib/content/days';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import { dayOf, partsOf } from '../../../../lib/day';
import type { DesignationId } from '../../../../lib/law/designation';
import { type Coverage, coverageOf, proofsOf } from '../../../../lib/rules/evidence';
import { designationOf, type View } from './view';

export type Covered = { readonly designation: DesignationId; readonly coverage: Coverage };

/** Each designation that is compared, with the months that papers show of it; none where no month was told. */
export function coveredIn({ facts, determination }: View): readonly Covered[] {
  const proofs = proofsOf(facts);
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

/** Every run of months without a paper, each with how many they are. */
export function gapsText({ line, shown }: Coverage, locale: Locale): string {
  const { gaps, noGap } = messages[locale].evidence;
  const { year, month } = partsOf(line.from);
  const named = (at: number) =>
    formatMonth(dayOf(year + Math.floor((month - 1 + at) / 12), ((month - 1 + at) % 12) + 1, 1), locale);
  const runs: [number, number][] = [];
  for (const [at, has] of shown.entries()) {
    const run = runs.at(-1);
    if (has) continue;
    if (run?.[1] === at - 1) run[1] = at;
    else runs.push([at, at]);
  }
  const list = runs.map(([from, to]) =>
    from === to ? named(from) : `${named(from)} – ${named(to)} (${to - from + 1})`,
  );
  return list.length === 0 ? noGap : fill(gaps, { list: list.join('; ') });
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
