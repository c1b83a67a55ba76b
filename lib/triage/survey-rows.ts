/** Counts the rows of a table and looks at its days, before any row is given out. */
import { cellKindOf } from './cell-kinds';
import { Refused } from './file-text';
import type { Limits } from './limits';
import { type Line, sourceRow } from './source-rows';
import { surveyDays } from './survey-days';
import type { HeaderPlan, TableSurvey } from './table';

/** A survey to which lines are added; throws where there are more rows than are read. */
export function surveyRows(
  plan: HeaderPlan,
  limits: Limits,
  most: number,
): { readonly add: (lines: readonly Line[]) => void; readonly told: () => TableSurvey } {
  const days = surveyDays();
  const dayColumns = plan.known.filter(
    (column) => column !== null && column.at !== null && column.holds !== 'list' && cellKindOf(column).day,
  );
  let rows = 0;
  const add = (lines: readonly Line[]) => {
    rows += lines.length;
    if (rows > most) throw new Refused({ why: 'too-many-rows', limit: most });
    for (const line of lines) {
      const row = sourceRow(line, plan, limits);
      if (!('cells' in row)) continue;
      for (const column of dayColumns) {
        const text = column && row.cells[column.id];
        if (text) days.add(column, text, line.line);
      }
    }
  };
  return { add, told: () => ({ plan, rows, days: days.told() }) };
}
