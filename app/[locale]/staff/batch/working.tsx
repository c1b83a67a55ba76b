import { fill } from '../../../../lib/content/fill';
import type { Locale } from '../../../../lib/content/locales';
import { numberText } from './number-text';
import type { Progress } from './protocol';
import { batchWords } from './words';

type Props = {
  locale: Locale;
  progress: Progress | null;
  paused: boolean;
  onPause: (on: boolean) => void;
  onCancel: () => void;
};

/** How far the reading is, and the ways to hold it and to end it. */
export function Working({ locale, progress, paused, onPause, onCancel }: Props) {
  const words = batchWords[locale];
  const { what = 'reading', done = 0, of = 1, rows = 0, errors = 0 } = progress ?? {};
  return (
    <div className="working">
      <p role="status">{paused ? words.held : `${words.doing[what]}…`}</p>
      {paused && <p className="hint">{words.heldErases}</p>}
      <progress value={done} max={Math.max(of, 1)} aria-label={words.doing[what]} />
      <p className="hint">{fill(words.soFar, { rows: numberText(rows), errors: numberText(errors) })}</p>
      <p className="actions">
        <button type="button" className="button second" onClick={() => onPause(!paused)}>
          {paused ? words.goOn : words.pause}
        </button>
        <button type="button" className="link" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}
