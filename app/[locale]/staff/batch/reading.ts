/** A file to rows: first what it is like as a whole, then its rows one by one, its bytes counted as they come. */
import { type FileSurvey, readTable, surveyTable } from '../../../../lib/triage/read-table';
import type { SourceRow, TableProblem } from '../../../../lib/triage/table';

type OnBytes = (done: number) => Promise<void>;

/** The bytes of a file in their order; `onBytes` hears how many have come, and may hold or end it. */
async function* counted(file: File, onBytes: OnBytes): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  let done = 0;
  try {
    for (;;) {
      const { value, done: over } = await reader.read();
      if (over) return;
      done += value.byteLength;
      await onBytes(done);
      yield value;
    }
  } finally {
    void reader.cancel();
  }
}

const tableOf = (file: File, onBytes: OnBytes) => ({ open: () => counted(file, onBytes) });

/** What a file is like as a whole, or why it is not read. */
export const survey = (
  file: File,
  onBytes: OnBytes,
): Promise<{ readonly survey: FileSurvey } | { readonly problem: TableProblem }> =>
  surveyTable(tableOf(file, onBytes));

/** The rows of a file that was surveyed, some at a time. */
export const rowsIn = (
  file: File,
  surveyed: FileSurvey,
  onBytes: OnBytes,
): AsyncIterable<readonly SourceRow[]> => readTable(tableOf(file, onBytes), surveyed);
