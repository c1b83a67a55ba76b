import type { PickedProblem } from '../../../../lib/content/copy-messages';
import { formatDay } from '../../../../lib/content/days';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import type { CopyProblem } from '../../../../lib/handoff/seal';

/** Why a copy did not open: the letters, the key phrase, or the file that was chosen. */
export type OpenProblem = CopyProblem | { readonly problem: PickedProblem };

export type FieldId = 'copy-letters' | 'copy-file' | 'copy-phrase';

const fields: Partial<Record<OpenProblem['problem'], FieldId>> = {
  'phrase-form': 'copy-phrase',
  'wrong-phrase': 'copy-phrase',
  'no-qr': 'copy-file',
  unreadable: 'copy-file',
  'too-large': 'copy-file',
};

/** The field that a problem stands at, by its id. */
export const fieldOf = ({ problem }: OpenProblem): FieldId => fields[problem] ?? 'copy-letters';

/** A problem in words. */
export function problemText(wrong: OpenProblem, locale: Locale): string {
  const day = 'until' in wrong ? wrong.until : 'made' in wrong ? wrong.made : null;
  return fill(messages[locale].copy.open.problems[wrong.problem], {
    row: 'row' in wrong ? wrong.row : '',
    letter: 'letter' in wrong ? wrong.letter : '',
    day: day === null ? '' : formatDay(day, locale),
  });
}
