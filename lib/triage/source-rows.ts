/** The cells of one line of a table to the cells of a person, or to what is wrong with the line itself. */
import type { Column } from './column';
import type { Limits } from './limits';
import { looksPersonal } from './personal';
import { readPrecision } from './read-day';
import type { CellFault, CellProblem } from './row';
import type { HeaderPlan, SourceRow } from './table';

/** A line as a reader of files gives it, and whether its quotation marks stand as they have to. */
export type Line = { readonly line: number; readonly texts: readonly string[]; readonly broken: boolean };

/** Whether a line holds nothing: such a line is no row. */
export const isEmpty = (texts: readonly string[]): boolean => texts.every((text) => text.trim() === '');

const problem = (
  column: string,
  value: string,
  why: CellFault,
  allowed: readonly string[] = [],
): CellProblem => ({
  // What says who somebody is is not said again; nor is any of it where a long text is cut.
  ...{ column, value: looksPersonal(value) ? '' : value.slice(0, 60), why, allowed },
});

/** Whether a text holds what no text has: the marks of a machine, or a letter that was lost. */
function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 32 && code !== 9 && code !== 10) || code === 127 || code === 0xfffd) return true;
  }
  return false;
}

const withoutBreaks = (text: string) => text.trim().replace(/\s+/g, ' ');

/** The row of a line that is not empty: its cells by the name of their column, or its errors. */
export function sourceRow(
  { line, texts, broken }: Line,
  plan: HeaderPlan,
  limits: Pick<Limits, 'cell'>,
): SourceRow {
  const { known, rougher } = plan;
  if (broken) return { line, problems: [problem('', '', 'broken-quotes')] };
  if (texts.some((text, at) => at >= known.length && text.trim() !== ''))
    return { line, problems: [problem('', '', 'too-many-cells')] };
  const problems: CellProblem[] = [];
  const cells: Record<string, string> = {};
  for (const [at, text] of texts.entries()) {
    const column = known[at];
    const told = column ? withoutBreaks(text) : '';
    if (!column || told === '') continue;
    if (text.length > limits.cell) problems.push(problem(column.id, told, 'too-long'));
    else if (hasControls(told)) problems.push(problem(column.id, '', 'unreadable-letters'));
    else cells[column.id] = told;
  }
  for (const [at, column] of rougher.entries()) roughen(column, texts[at] ?? '', cells, problems);
  return problems.length > 0 ? { line, problems } : { line, cells };
}

/** A day that is known less exactly than it is written says so itself from here on. */
function roughen(
  column: Column | null,
  text: string,
  cells: Record<string, string>,
  problems: CellProblem[],
): void {
  const told = withoutBreaks(text);
  const written = column ? cells[column.id] : undefined;
  if (!column || told === '' || written === undefined) return;
  const precision = readPrecision(told);
  if (precision === undefined)
    problems.push(problem(column.id, told, 'not-a-choice', ['day', 'month', 'year']));
  else if (precision !== 'day' && /\d/.test(written)) cells[column.id] = `${written} (${precision})`;
}
