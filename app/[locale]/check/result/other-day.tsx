import { type FormEvent, useState } from 'react';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import { type Day, isExact } from '../../../../lib/day';
import { isSpan, readDate } from '../../../../lib/interview/read-date';
import { firstDay } from '../../../../lib/rules/first-day';
import { dayText } from './view';

const empty = { day: '', month: '', year: '' };

type Props = { locale: Locale; shown: Day | null; onShow: (day: Day | null) => void };

/** On another day: how the program and the comparison stood then, as people knew it that day. */
export function OtherDay({ locale, shown, onShow }: Props) {
  const { result, check } = messages[locale];
  const [typed, setTyped] = useState(empty);
  const [problem, setProblem] = useState(false);
  const { otherDay } = result;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readDate(typed);
    const ok = isSpan(read) && isExact(read) && read.earliest >= firstDay;
    setProblem(!ok);
    if (ok) onShow(read.earliest);
    else document.getElementById('other-day')?.focus();
  };
  const order = locale === 'en' ? (['month', 'day', 'year'] as const) : (['day', 'month', 'year'] as const);
  return (
    <details className="more other-day" open={shown !== null || undefined}>
      <summary>
        <h2>{otherDay.title}</h2>
      </summary>
      <p>{otherDay.lead}</p>
      <form noValidate autoComplete="off" onSubmit={submit}>
        <fieldset className="group" data-problem={problem || undefined}>
          <legend className="unseen">{otherDay.title}</legend>
          {problem && (
            <p className="error" id="other-day-error" role="alert">
              {otherDay.problem}
            </p>
          )}
          <div className="date">
            {order.map((name, index) => (
              <div key={name} className={`date-${name}`}>
                <label htmlFor={index === 0 ? 'other-day' : `other-day-${name}`}>{check.date[name]}</label>
                <input
                  type="text"
                  id={index === 0 ? 'other-day' : `other-day-${name}`}
                  inputMode={name === 'month' ? 'text' : 'numeric'}
                  autoComplete="off"
                  spellCheck="false"
                  autoCapitalize="off"
                  autoCorrect="off"
                  value={typed[name]}
                  aria-invalid={problem || undefined}
                  aria-describedby={problem ? 'other-day-error' : undefined}
                  onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
                />
              </div>
            ))}
          </div>
        </fieldset>
        <p className="actions">
          <button type="submit" className="button second">
            {otherDay.show}
          </button>
          {shown !== null && (
            <button type="button" className="link" onClick={() => onShow(null)}>
              {otherDay.today}
            </button>
          )}
        </p>
      </form>
      <p role="status">{shown !== null ? fill(otherDay.viewing, { day: dayText(shown, locale) }) : ''}</p>
    </details>
  );
}
