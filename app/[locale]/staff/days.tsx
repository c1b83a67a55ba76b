import { useState } from 'react';
import type { Locale } from '../../../lib/content/locales';
import { type Day, day, isDay } from '../../../lib/day';
import { firstDay } from '../../../lib/rules/first-day';
import { staffWords } from './words';

/** With what a comparison is made: the device's day, or another day and what was known on a day. */
export type Days = {
  /** The device's own day. */
  readonly device: Day;
  /** Another day to look at; null for today. */
  readonly other: Day | null;
  /** The day of knowledge of another day; that day itself where it is not told. */
  readonly knownOn?: Day;
};

export type OtherDays = Pick<Days, 'other' | 'knownOn'>;

type Problem = 'no-day' | 'too-early' | 'known-before';
type Typed = Readonly<Record<'asOf' | 'knownOn', string>>;

function read({ asOf, knownOn }: Typed): OtherDays | { at: keyof Typed; problem: Problem } {
  if (asOf.trim() === '') return knownOn.trim() === '' ? { other: null } : { at: 'asOf', problem: 'no-day' };
  if (!isDay(asOf.trim())) return { at: 'asOf', problem: 'no-day' };
  const other = day(asOf.trim());
  if (other < firstDay) return { at: 'asOf', problem: 'too-early' };
  if (knownOn.trim() === '') return { other };
  if (!isDay(knownOn.trim())) return { at: 'knownOn', problem: 'no-day' };
  const known = day(knownOn.trim());
  return known < other ? { at: 'knownOn', problem: 'known-before' } : { other, knownOn: known };
}

type Props = { locale: Locale; onDays: (days: OtherDays) => void };

/** The day of the rules and the day of knowledge, for one person and for many. A day that cannot be read changes nothing. */
export function DaysFields({ locale, onDays }: Props) {
  const { days: words } = staffWords[locale];
  const [typed, setTyped] = useState<Typed>({ asOf: '', knownOn: '' });
  const [wrong, setWrong] = useState<{ at: keyof Typed; problem: Problem } | null>(null);
  const change = (next: Typed, tells: boolean) => {
    setTyped(next);
    const made = read(next);
    if ('problem' in made) setWrong(tells ? made : null);
    else {
      setWrong(null);
      onDays(made);
    }
  };
  return (
    <fieldset className="days">
      <legend>{words.title}</legend>
      {(['asOf', 'knownOn'] as const).map((at) => (
        <div key={at} className="field">
          <label htmlFor={`days-${at}`}>{words[at]}</label>
          <input
            type="text"
            id={`days-${at}`}
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck="false"
            value={typed[at]}
            aria-invalid={wrong?.at === at || undefined}
            aria-describedby={wrong?.at === at ? 'days-problem days-hint' : 'days-hint'}
            onChange={(event) => change({ ...typed, [at]: event.target.value }, false)}
            onBlur={() => change(typed, true)}
          />
        </div>
      ))}
      <p className="hint" id="days-hint">
        {words.hint}
      </p>
      {wrong && (
        <p className="error" id="days-problem" role="alert">
          {words.problems[wrong.problem]}
        </p>
      )}
      {typed.asOf !== '' && (
        <button type="button" className="link" onClick={() => change({ asOf: '', knownOn: '' }, true)}>
          {words.today}
        </button>
      )}
    </fieldset>
  );
}
