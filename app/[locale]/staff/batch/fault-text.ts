import { fill } from '../../../../lib/content/fill';
import type { Locale } from '../../../../lib/content/locales';
import type { TriageMessages } from '../../../../lib/content/triage-messages';
import type { CellProblem } from '../../../../lib/triage/row';
import { writtenIn } from '../../../../lib/triage/value-names';

/** Why a cell cannot be read, and what can be written there, in the words of a language. */
export function faultText({ why, allowed }: CellProblem, words: TriageMessages, locale: Locale): string {
  const list = allowed.map((word) => writtenIn(word, locale)).join(', ');
  return list === '' ? words.faults[why] : `${words.faults[why]}. ${fill(words.allowed, { list })}`;
}
