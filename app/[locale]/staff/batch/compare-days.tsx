import { type FormEvent, useState } from 'react';
import type { Locale } from '../../../../lib/content/locales';
import { day, isDay } from '../../../../lib/day';
import { firstDay } from '../../../../lib/rules/first-day';
import { earlierFault } from './earlier-fault';
import { MovedTable } from './moved-table';
import type { Days, MovedEnd, Progress } from './protocol';
import { batchWords } from './words';
import { line } from './worker-line';

type Props = {
  locale: Locale;
  days: Days;
  progress: Progress | null;
  onOver: () => void;
  onMoved: (count: number) => void;
};
type Problem = 'problem' | 'problemOrder';
type Done = Extract<MovedEnd, { is: 'done' }>;

/** The two days as typed; the day of knowledge may be left out. */
function readDays(asOf: string, knownOn: string): Pick<Days, 'asOf' | 'knownOn'> | Problem {
  const known = knownOn.trim() === '' ? asOf.trim() : knownOn.trim();
  if (!isDay(asOf.trim()) || !isDay(known) || asOf.trim() < firstDay) return 'problem';
  return known < asOf.trim() ? 'problemOrder' : { asOf: day(asOf.trim()), knownOn: day(known) };
}

/** Who comes out differently on another day, or than in a result that was saved before. */
export function CompareDays({ locale, days, progress, onOver, onMoved }: Props) {
  const { compare, doing } = batchWords[locale];
  const [typed, setTyped] = useState({ asOf: '', knownOn: '' });
  const [wrong, setWrong] = useState<Problem | null>(null);
  const [refused, setRefused] = useState('');
  const [found, setFound] = useState<{ end: Done; round: number } | null>(null);
  const [busy, setBusy] = useState(false);
  const run = async (asked: Promise<MovedEnd> | undefined) => {
    setWrong(null);
    setRefused('');
    setFound(null);
    setBusy(true);
    const end = await asked?.catch((): MovedEnd => ({ is: 'failed' }));
    setBusy(false);
    onOver();
    if (end?.is === 'refused') setRefused(earlierFault(end.by, locale));
    if (end?.is === 'failed') setRefused(compare.failed);
    if (end?.is !== 'done') return;
    setFound((before) => ({ end, round: (before?.round ?? 0) + 1 }));
    onMoved(end.moved);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readDays(typed.asOf, typed.knownOn);
    if (typeof read !== 'string') return void run(line?.ask('compare', { days: { ...days, ...read } }));
    setWrong(read);
    document.getElementById('compare-asOf')?.focus();
  };
  return (
    <details className="more">
      <summary>
        <h3>{compare.title}</h3>
      </summary>
      <p>{compare.lead}</p>
      <form className="filters" noValidate autoComplete="off" onSubmit={submit}>
        {(['asOf', 'knownOn'] as const).map((name) => (
          <div className="field" key={name}>
            <label htmlFor={`compare-${name}`}>{compare[name]}</label>
            <input
              type="text"
              id={`compare-${name}`}
              autoComplete="off"
              spellCheck="false"
              aria-describedby={wrong ? 'compare-problem' : 'compare-how'}
              value={typed[name]}
              onChange={({ currentTarget }) => setTyped({ ...typed, [name]: currentTarget.value })}
            />
          </div>
        ))}
        <button type="submit" className="button" disabled={busy}>
          {compare.go}
        </button>
      </form>
      <p className="hint" id="compare-how">
        {compare.how}
      </p>
      {wrong && (
        <p className="error" id="compare-problem" role="alert">
          {compare[wrong]}
        </p>
      )}
      <h4>{compare.fileTitle}</h4>
      <p>{compare.fileLead}</p>
      <input
        type="file"
        className="file"
        accept=".jsonl,.txt"
        aria-label={compare.fileLabel}
        disabled={busy}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void run(line?.ask('compareFile', { file }));
          currentTarget.value = '';
        }}
      />
      {refused && (
        <p className="error" role="alert">
          {refused}
        </p>
      )}
      {busy && (
        <p role="status">
          {doing.comparing}…{' '}
          {progress && <progress value={progress.done} max={progress.of} aria-label={doing.comparing} />}
        </p>
      )}
      {found && <MovedTable key={found.round} locale={locale} end={found.end} />}
    </details>
  );
}
