import './batch.css';
import { formatDay } from '../../../../lib/content/days';
import { fill } from '../../../../lib/content/fill';
import type { Locale } from '../../../../lib/content/locales';
import type { Day } from '../../../../lib/day';
import { register } from '../../../../lib/law/register';
import { freshness } from '../../../../lib/rules/freshness';
import type { Cells } from '../../../../lib/triage/row';
import { useReady } from '../../check/use-ready';
import { useToday } from '../../check/use-today';
import { AskOrder } from './ask-order';
import { PickList } from './pick-list';
import { Ready } from './ready';
import { Templates } from './templates';
import { useBatch } from './use-batch';
import { useFocus } from './use-focus';
import { batchWords } from './words';
import { line } from './worker-line';
import { Working } from './working';

type Props = {
  locale: Locale;
  asOf: Day;
  knownOn: Day;
  onOpen: (person: { cells: Cells; line: number; code: string }) => void;
  onHolding: (holding: boolean) => void;
};

/** Many people at once: a file read in this tab, everybody compared, and what an office does with that. */
export function Batch({ locale, asOf, knownOn, onOpen, onHolding }: Props) {
  const words = batchWords[locale];
  // The page is made where there is no worker, so that nothing is said of one before the page is awake.
  const ready = useReady();
  const device = useToday();
  const days = { asOf, knownOn, today: device };
  const batch = useBatch(days, onHolding);
  const { phase, progress, paused } = batch;
  useFocus(phase);
  const checkOver = freshness(device, register.reviewed) !== 'fresh';
  const stale = asOf >= device && checkOver;
  return (
    <section className="batch" aria-labelledby="batch-title">
      <h2 id="batch-title" tabIndex={-1}>
        {words.title}
      </h2>
      {words.lead.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {ready && stale && (
        <p className="note">{fill(words.stale, { day: formatDay(register.reviewed.checked, locale) })}</p>
      )}
      {ready && line === null && <p className="note">{words.noWorker}</p>}
      {ready && line !== null && <PickList locale={locale} phase={phase} onPick={batch.read} />}
      {phase.is === 'reading' && (
        <Working
          locale={locale}
          progress={progress}
          paused={paused}
          onPause={batch.pause}
          onCancel={() => batch.erase('stopped')}
        />
      )}
      {phase.is === 'asking' && (
        <AskOrder locale={locale} days={phase.days} onOrder={(order) => batch.order({ order })} />
      )}
      {phase.is === 'ready' ? (
        <Ready
          key={batch.version}
          {...{ locale, days, stale, checkOver, progress, version: batch.version, counts: phase.counts }}
          isToday={asOf === device}
          onOpen={onOpen}
          onOver={() => batch.setProgress(null)}
          onErase={() => batch.erase()}
        />
      ) : (
        ready && phase.is !== 'reading' && <Templates locale={locale} />
      )}
    </section>
  );
}
