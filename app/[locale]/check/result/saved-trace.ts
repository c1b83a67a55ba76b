import { messages, notAdvice } from '../../../../lib/content/index';
import { register } from '../../../../lib/law/register';
import { traceOf, withoutPrivate } from '../../../../lib/rules/trace';
import type { View } from './view';

/** The file of the reasoning shown: its neutral name, and what `npm run screen` prints for the same facts and days. */
export function savedTrace({ facts, determination, locale }: View, withPrivate: boolean) {
  const lawHash = process.env.LAW_HASH ?? '';
  const whole = traceOf(facts, determination, register, { lawHash, notAdvice });
  const trace = withPrivate ? whole : withoutPrivate(whole);
  return {
    name: `${messages[locale].reasoning.fileName}-${determination.asOf}.json`,
    text: `${JSON.stringify(trace, null, 2)}\n`,
  };
}
