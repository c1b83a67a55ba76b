import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Locale } from '../../../../lib/content/locales';
import { idOf } from '../error-summary';
import { useProblem } from './problem-of';

export type Choice = { readonly value: string; readonly label: string };

type Props = {
  path: string;
  legend: ReactNode;
  choices: readonly Choice[];
  locale: Locale;
  hint?: ReactNode;
  describedBy?: string | undefined;
};

/** One of several: radio buttons in a group whose name is the question. */
export function Choices({ path, legend, choices, locale, hint, describedBy }: Props) {
  const { register } = useFormContext();
  const problem = useProblem(path, locale);
  const described = [describedBy, problem.described].filter(Boolean).join(' ');
  return (
    <fieldset
      className="group"
      data-problem={problem.has || undefined}
      aria-describedby={described || undefined}
    >
      <legend>{legend}</legend>
      {hint}
      {problem.shown}
      {choices.map(({ value, label }, index) => {
        const id = index === 0 ? idOf(path) : `${idOf(path)}-${value}`;
        return (
          <div className="choice" key={value}>
            <input type="radio" id={id} value={value} {...register(path)} />
            <label htmlFor={id}>{label}</label>
          </div>
        );
      })}
    </fieldset>
  );
}
