/** Turning why somebody has a tag into a sentence: the form, the table and the printed list tell it alike. */
import type { Because } from '../triage/priority';
import * as en from './en/red-flags';
import * as es from './es/red-flags';
import { fill } from './fill';
import { messages } from './index';
import type { Locale } from './locales';

const words = { es, en };

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * One reason of a tag in words; `tense` is how the outcome of a rule is told, the past where the program has ended. What
 * only another version knows stands by its own name.
 */
export function tellBecause(because: Because, locale: Locale, tense: 'now' | 'past' = 'past'): string {
  const { redFlags, because: told } = words[locale];
  const { rules, outcomes, missing } = messages[locale].result;
  if ('urgent' in because) return told.urgent[because.urgent] ?? because.urgent;
  if ('flag' in because) {
    const short = redFlags[because.flag]?.short;
    return fill(told.flag, { short: short ? lowerFirst(short) : because.flag });
  }
  if ('missing' in because) {
    const what = missing[because.missing];
    return fill(told.missing, { what: what ? lowerFirst(what) : because.missing });
  }
  if ('stop' in because) return told.stop[because.stop] ?? because.stop;
  const { rule, outcome } = because;
  return fill(told.rule, {
    ...{ rule, title: rules[rule]?.title ?? rule },
    outcome: lowerFirst(outcomes[tense][outcome]),
  });
}
