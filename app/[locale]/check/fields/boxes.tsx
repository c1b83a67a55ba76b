import type { ChangeEvent, ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Locale } from '../../../../lib/content/locales';
import { idOf } from '../error-summary';
import type { Choice } from './choices';
import { useProblem } from './problem-of';

type Props = {
  path: string;
  legend: ReactNode;
  choices: readonly Choice[];
  /** "None of these" and "I am not sure": each stands alone. */
  alone: readonly Choice[];
  locale: Locale;
  hint?: ReactNode;
  describedBy?: string | undefined;
};

/** Any of several: boxes, where "none" or "not sure" clears the others and the others clear them. */
export function Boxes({ path, legend, choices, alone, locale, hint, describedBy }: Props) {
  const { register, getValues, setValue } = useFormContext();
  const problem = useProblem(path, locale);
  const described = [describedBy, problem.described].filter(Boolean).join(' ');
  const lonely = alone.map(({ value }) => value);
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    if (!target.checked) return;
    const now: string[] = getValues(path) ?? [];
    setValue(
      path,
      lonely.includes(target.value) ? [target.value] : now.filter((value) => !lonely.includes(value)),
    );
  };
  return (
    <fieldset
      className="group"
      data-problem={problem.has || undefined}
      aria-describedby={described || undefined}
    >
      <legend>{legend}</legend>
      {hint}
      {problem.shown}
      {[...choices, ...alone].map(({ value, label }, index) => {
        const id = index === 0 ? idOf(path) : `${idOf(path)}-${value}`;
        return (
          <div className="choice" key={value} data-alone={lonely.includes(value) || undefined}>
            <input type="checkbox" id={id} value={value} {...register(path, { onChange })} />
            <label htmlFor={id}>{label}</label>
          </div>
        );
      })}
    </fieldset>
  );
}
