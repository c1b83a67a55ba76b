import { useState } from 'react';
import { fill } from '../../../../lib/content/fill';
import type { Locale } from '../../../../lib/content/locales';
import { againstOf } from './against';
import { CompareDays } from './compare-days';
import { Drawings } from './drawings';
import { Errors } from './errors';
import { numberText } from './number-text';
import type { Counts, Days, Progress } from './protocol';
import { type OnOpen, Results } from './results';
import { SaveResults } from './save-results';
import { batchWords } from './words';

export type ReadyProps = {
  locale: Locale;
  days: Days;
  /** The day compared for is the device's own. */
  isToday: boolean;
  /** Nothing may be told of the program today. */
  stale: boolean;
  /** The last check of the record holds no longer on the device's day. */
  checkOver: boolean;
  counts: Counts;
  progress: Progress | null;
  version: number;
  onOpen: OnOpen;
  onOver: () => void;
  onErase: () => void;
};

/** A list that was read: what came in and out, the errors, the people, and what an office does with them. */
export function Ready(props: ReadyProps) {
  const { locale, counts, progress, onErase, onOver } = props;
  const words = batchWords[locale];
  const [moved, setMoved] = useState(0);
  const [read, rows, errors] = [counts.read, counts.rows, counts.errors].map(numberText);
  return (
    <>
      <h3 id="batch-read" tabIndex={-1}>
        {words.counts.title}
      </h3>
      <p className="sum" role="status">
        {fill(words.counts.sum, { read: read ?? '', rows: rows ?? '', errors: errors ?? '' })}
      </p>
      {counts.unread.length > 0 && <p>{fill(words.counts.unread, { list: counts.unread.join(', ') })}</p>}
      <p className="actions">
        <button type="button" className="link" onClick={onErase}>
          {words.erase}
        </button>
      </p>
      {counts.errors > 0 && <Errors locale={locale} count={counts.errors} />}
      {counts.rows > 0 && (
        <>
          <Results {...props} />
          <SaveResults
            {...{ locale, moved, onOver }}
            asOf={againstOf(props.days).asOf}
            stale={props.checkOver}
            rows={counts.rows}
            errors={counts.errors}
          />
          <CompareDays
            locale={locale}
            days={props.days}
            progress={progress}
            onOver={onOver}
            onMoved={setMoved}
          />
          <Drawings locale={locale} days={props.days} />
        </>
      )}
    </>
  );
}
