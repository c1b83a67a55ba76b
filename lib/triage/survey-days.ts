/** In which order a file writes days with slashes: told by none of them alone, so somebody is asked once, with samples. */
import type { Column } from './column';
import { slashed } from './read-day';
import type { DaySample, DaySurvey } from './table';

const most = 5;

/** Gathers the days of a file, cell by cell. */
export function surveyDays(): {
  readonly add: (column: Column, text: string, line: number) => void;
  readonly told: () => DaySurvey;
} {
  const [samples, dayFirst, monthFirst]: DaySample[][] = [[], [], []];
  let ambiguous = 0;
  const keep = (list: DaySample[] | undefined, sample: DaySample) => {
    if (list && list.length < most) list.push(sample);
  };
  const add = (column: Column, text: string, line: number) => {
    for (const value of text.split('..')) {
      const [first, second] = slashed(value.trim()) ?? [0, 0];
      // The same both ways, or no such day.
      if (first === second) continue;
      const sample = { column: column.id, value: text, line };
      if (first <= 12 && second <= 12) {
        ambiguous++;
        keep(samples, sample);
      } else if (second <= 12) keep(dayFirst, sample);
      else if (first <= 12) keep(monthFirst, sample);
    }
  };
  const told = () => ({
    ambiguous,
    samples: samples ?? [],
    dayFirst: dayFirst ?? [],
    monthFirst: monthFirst ?? [],
  });
  return { add, told };
}
