/** The words of the sealed copy: making one, and opening one. */
import type { CopyProblem } from '../handoff/seal';

/** What can be wrong with a file or a picture that was chosen. */
export type PickedProblem = 'too-large' | 'unreadable' | 'no-qr';

export type CopyMessages = {
  readonly title: string;
  readonly lead: string;
  readonly warnings: readonly string[];
  readonly make: string;
  readonly making: string;
  readonly failed: string;
  readonly readyTitle: string;
  readonly phrase: string;
  readonly phraseNote: string;
  /** {made} and {until} are days. */
  readonly days: string;
  readonly qrTitle: string;
  readonly qrNote: string;
  readonly lettersTitle: string;
  readonly lettersNote: string;
  readonly save: string;
  readonly saveNote: string;
  readonly saveFailed: string;
  /** The file's name, without its ending: it tells how long the copy opens, and nothing else. */
  readonly fileName: string;
  readonly onSheet: string;
  readonly drop: string;
  readonly sheetTitle: string;
  readonly sheetNote: string;
  readonly open: {
    readonly have: string;
    readonly lead: string;
    readonly letters: string;
    readonly lettersHint: string;
    readonly picked: string;
    readonly pickedHint: string;
    readonly pick: string;
    /** Said once letters came from a file, a picture or the camera. */
    readonly filled: string;
    readonly phrase: string;
    readonly phraseHint: string;
    readonly open: string;
    readonly opening: string;
    /** {row} is a number, {letter} a letter, {day} a day. */
    readonly problems: Readonly<Record<CopyProblem['problem'] | PickedProblem, string>>;
    /** {made} is a day. */
    readonly opened: string;
    readonly askAgain: string;
  };
};
