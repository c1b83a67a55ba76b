import { fill } from '../../../../lib/content/fill';
import type { Locale } from '../../../../lib/content/locales';
import { numberText } from './number-text';
import type { EarlierRefused } from './protocol';
import { batchWords } from './words';

/** Why a file is no result to compare with, with the line at which that was seen; at the first it is another file. */
export function earlierFault(by: EarlierRefused, locale: Locale): string {
  const { compare } = batchWords[locale];
  if (by.why === 'too-large') return compare.refusedLarge;
  const line = numberText(by.line);
  if (by.why === 'several-screenings') return fill(compare.refusedSeveral, { line });
  return by.line === 1 ? compare.refused : fill(compare.refusedLine, { line });
}
