import { formatDay } from '../../../../lib/content/days';
import { fill } from '../../../../lib/content/fill';
import type { Locale } from '../../../../lib/content/locales';
import { day } from '../../../../lib/day';
import type { CohortGroup } from '../../../../lib/triage/results-view';
import { batchWords } from './words';

/** A group of papers in a few words; of permits that a notice moved, the day that they print. */
export function cohortName(cohort: CohortGroup, locale: Locale): string {
  const { cohorts } = batchWords[locale];
  const [, printed] = /^permit-(.+)$/.exec(cohort) ?? [];
  return printed === undefined
    ? (cohorts[cohort as Exclude<CohortGroup, `permit-${string}`>] ?? cohort)
    : fill(cohorts.permit, { day: formatDay(day(printed), locale) });
}
