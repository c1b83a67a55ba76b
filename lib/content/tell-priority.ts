/** Turning why somebody has a tag into a sentence: the form, the table and the printed list tell it alike. */
import type { Because } from '../triage/priority';
import * as en from './en/red-flags';
import * as es from './es/red-flags';
import { fill } from './fill';
import { messages } from './index';
import type { Locale } from './locales';

const words = { es, en };

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** One reason of a tag in words; `tense` is how the outcome of a rule is told, the past where the program has ended. */
export function tellBecause(because: Because, locale: Locale, tense: 'now' | 'past' = 'past'): string {
  const { redFlags, because: told } = words[locale];
  const { rules, outcomes, missing } = messages[locale].result;
  if ('urgent' in because) return told.urgent[because.urgent];
  if ('flag' in because) return fill(told.flag, { short: lowerFirst(redFlags[because.flag].short) });
  if ('missing' in because) return fill(told.missing, { what: lowerFirst(missing[because.missing]) });
  if ('stop' in because) return told.stop[because.stop];
  const { rule, outcome } = because;
  return fill(told.rule, {
    ...{ rule, title: rules[rule].title },
    outcome: lowerFirst(outcomes[tense][outcome]),
  });
}
