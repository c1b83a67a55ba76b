import type { FieldError, Resolver } from 'react-hook-form';
import { readRow } from '../../../../lib/triage/read-row';
import type { Row } from '../../../../lib/triage/row';
import { latestDay } from '../../check/today';
import { cellsIn, type Values } from './cells-in';

/** Reads the whole form as a row of a batch is read; the message of an error is the fault. */
export const rowResolver: Resolver<Values, unknown, Row> = (values) => {
  const read = readRow(cellsIn(values), { order: null, today: latestDay() });
  if ('row' in read) return { values: read.row as Row & Values, errors: {} };
  const errors: Record<string, FieldError> = {};
  for (const { column, why } of read.problems) errors[column] ??= { type: 'cell', message: why };
  return { values: {}, errors };
};
