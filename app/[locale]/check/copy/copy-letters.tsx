import { groupsOf } from '../../../../lib/handoff/letters';
import type { Sealed } from '../../../../lib/handoff/seal';

/** Letters in the groups in which they are read out. */
export const inGroups = (row: string) => groupsOf(row).join(' ');

/** The letters of a copy, a row to a line, so that a slip can be named by its row. */
export function CopyLetters({ copy }: { copy: Sealed }) {
  return (
    <ol className="letters" translate="no">
      {copy.rows.map((row) => (
        <li key={row}>{inGroups(row)}</li>
      ))}
    </ol>
  );
}
