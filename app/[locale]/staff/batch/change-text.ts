import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import type { Change } from '../../../../lib/triage/difference';
import { cohortName } from './cohort-name';
import { triageWords } from './triage-words';
import { batchWords } from './words';

/** What of somebody changed, and under which designation or on which paper. */
export function changeWhat(change: Change, locale: Locale): string {
  const { compare, results } = batchWords[locale];
  const kind = compare.kinds[change.what];
  if (!('on' in change)) return kind;
  const { papers } = messages[locale];
  const on =
    change.on === 've-2021' || change.on === 've-2023'
      ? results.designation[change.on]
      : papers.kinds[change.on];
  return `${on}: ${kind}`;
}

/** One side of a change in words; a dash where nothing was compared. What an earlier version called otherwise stands as it is. */
export function changeText(change: Change, side: 'before' | 'after', locale: Locale): string {
  const { result } = messages[locale];
  const { compare } = batchWords[locale];
  const value = change[side];
  if (value === null) return '—';
  const told = (): string | undefined => {
    switch (change.what) {
      case 'tag':
        return triageWords[locale].tags[change[side]]?.name;
      case 'label':
        return result.labels[change[side] ?? 'ended'];
      case 'cohort':
        return cohortName(change[side] ?? 'unknown', locale);
      case 'recognised':
        return compare.recognised[change[side] ?? 'unknown'];
      default:
        return result.outcomes.past[change[side] ?? 'information'];
    }
  };
  return told() ?? value;
}
