import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import { idOf } from '../error-summary';
import { useProblem } from './problem-of';

type Props = {
  path: string;
  legend: ReactNode;
  locale: Locale;
  hint?: ReactNode;
  /** Month and year only: the day is not asked. */
  monthOnly?: boolean;
  /** How to write it, where the usual words do not fit. */
  how?: string;
  /** Whether "I am not sure" stands below; some forms say it elsewhere. */
  withUnsure?: boolean;
};

/** Text, never a picker or a number field: nothing is kept by the browser and nothing scrolls away. */
const typed = {
  type: 'text',
  autoComplete: 'off',
  // Written out: as a boolean it would leave the attribute away.
  spellCheck: 'false',
  autoCapitalize: 'off',
  autoCorrect: 'off',
} as const;

/** A date in three text fields; the month as a number or a word; day, or day and month, may stay empty. */
export function RoughDate({ path, legend, locale, hint, monthOnly = false, how, withUnsure = true }: Props) {
  const { register } = useFormContext();
  const { date, unsure } = messages[locale].check;
  const problem = useProblem(path, locale);
  const off = useWatch({ name: `${path}.unsure` }) === true;
  const hintFor = `${idOf(path)}-hint`;
  const described = [hintFor, problem.described].filter(Boolean).join(' ');
  const fields = monthOnly ? (['month', 'year'] as const) : (['day', 'month', 'year'] as const);
  // English speakers write the month first; each field names itself, so the order is only manners.
  const order = locale === 'en' && !monthOnly ? (['month', 'day', 'year'] as const) : fields;
  return (
    <fieldset className="group" data-problem={problem.has || undefined} aria-describedby={described}>
      <legend>{legend}</legend>
      {hint}
      <p className="hint" id={hintFor}>
        {how ?? (monthOnly ? date.monthYearHint : date.hint)}
      </p>
      {problem.shown}
      <div className="date">
        {order.map((name) => {
          const id = idOf(`${path}.${name}`);
          return (
            <div key={name} className={`date-${name}`}>
              <label htmlFor={id}>{date[name]}</label>
              <input
                {...typed}
                id={id}
                inputMode={name === 'month' ? 'text' : 'numeric'}
                aria-invalid={problem.at(`${path}.${name}`) || undefined}
                aria-describedby={problem.described}
                readOnly={off}
                {...register(`${path}.${name}`)}
              />
            </div>
          );
        })}
      </div>
      {withUnsure && (
        <div className="choice" data-alone="">
          <input type="checkbox" id={idOf(`${path}.unsure`)} {...register(`${path}.unsure`)} />
          <label htmlFor={idOf(`${path}.unsure`)}>{date.unsure || unsure}</label>
        </div>
      )}
    </fieldset>
  );
}
