import { type DragEvent, useState } from 'react';
import type { Locale } from '../../../../lib/content/locales';
import { tableFault } from './table-fault';
import type { Phase } from './use-batch';
import { batchWords } from './words';

type Props = { locale: Locale; phase: Phase; onPick: (file: File) => void };

/** Where a file is chosen or dropped, and what became of the one before. */
export function PickList({ locale, phase, onPick }: Props) {
  const words = batchWords[locale];
  const { pick } = words;
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onPick(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer?.files);
  };
  const said = () => {
    if (phase.is === 'refused') return `${words.refused} ${tableFault(phase.problem, locale)}`;
    if (phase.is !== 'empty' || !phase.after) return '';
    return words[phase.after];
  };
  if (phase.is === 'reading') return null;
  return (
    <>
      <p role="status" className={said() ? 'note' : undefined}>
        {said()}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the control, which does all of it */}
      <div
        className="drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <div className="pick">
          <input
            type="file"
            id="batch-file"
            accept=".csv,.txt,.xlsx,text/csv"
            aria-label={pick.label}
            onChange={({ currentTarget }) => {
              take(currentTarget.files);
              // The same file can be chosen again, after it was corrected.
              currentTarget.value = '';
            }}
          />
          <span className="button second" aria-hidden="true">
            {phase.is === 'ready' || phase.is === 'asking' ? pick.again : pick.button}
          </span>
        </div>
        <p className="hint">
          {pick.drop} {pick.limits}
        </p>
      </div>
    </>
  );
}
