import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import { tellBecause } from '../../../../lib/content/tell-priority';
import type { ActBetween, Change, Difference } from '../../../../lib/triage/difference';
import { wordsOf } from '../../check/result/view';
import { batchWords } from './words';

/** The rules about registering; all others compare the person's facts. */
const filing = /^(?:TIM|PRG)-/;

/**
 * Why something of somebody changed, in lines: the reasons of a tag that came and went, the rules of a group that come
 * out otherwise with how they did and do, and for the program and papers the acts between the two days.
 */
export function whyText(
  change: Change,
  { came, went, rules }: Difference,
  acts: readonly ActBetween[],
  locale: Locale,
): readonly string[] {
  const { compare } = batchWords[locale];
  const { result } = messages[locale];
  const said = (outcomes: readonly (keyof typeof result.outcomes.past)[]) =>
    outcomes.map((outcome) => result.outcomes.past[outcome].toLowerCase()).join('; ') || '—';
  switch (change.what) {
    case 'tag':
      return [
        ...came.map((because) => fill(compare.came, { reason: tellBecause(because, locale) })),
        ...went.map((because) => fill(compare.went, { reason: tellBecause(because, locale) })),
      ];
    case 'facts':
    case 'filing':
      return rules
        .filter(({ rule }) => filing.test(rule) === (change.what === 'filing'))
        .map(
          ({ rule, before, after }) =>
            `${result.rules[rule]?.title ?? rule} (${rule}): ${said(before)} → ${said(after)}`,
        );
    default:
      return acts.map(({ entry, how }) => `${wordsOf(entry, locale).title}: ${compare.acts[how]}`);
  }
}
