import { type ReactNode, useEffect, useRef } from 'react';
import { type FieldArray, useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import type { FormFields } from '../../../../lib/interview/fields';
import { useProblem } from './problem-of';

type Name = 'trips' | 'proofs';

type Props<N extends Name> = {
  name: N;
  head: ReactNode;
  hint: ReactNode;
  locale: Locale;
  /** What one of them is called (hole: number), and the words of its buttons. */
  words: Readonly<Record<'heading' | 'add' | 'remove' | 'removed', string>>;
  empty: FormFields[N][number];
  /** The fields of one of them, given where they stand. */
  children: (path: string) => ReactNode;
};

/** A list on one page: add, take away, or say that it cannot be told now. */
export function Rows<N extends Name>({ name, head, hint, locale, words, empty, children }: Props<N>) {
  const { control, register } = useFormContext<FormFields>();
  const { fields, append, remove } = useFieldArray<FormFields, Name>({ control, name });
  const cannot = useWatch<FormFields, 'cannotList'>({ name: 'cannotList' }) === true;
  const problem = useProblem(name, locale);
  const status = useRef<HTMLParagraphElement>(null);
  const last = useRef<HTMLDivElement>(null);
  const count = useRef(fields.length);

  useEffect(() => {
    // A new one takes focus at its heading, so that nobody has to look for it.
    if (fields.length > count.current) last.current?.querySelector('h2')?.focus();
    count.current = fields.length;
  }, [fields.length]);

  const takeAway = (index: number) => {
    remove(index);
    if (status.current) status.current.textContent = fill(words.removed, { number: index + 1 });
    status.current?.focus();
  };
  return (
    <div className="trips">
      {head}
      {hint}
      <p role="status" tabIndex={-1} ref={status} className="quiet" />
      {fields.length === 0 && problem.shown}
      {!cannot &&
        fields.map((field, index) => (
          <div key={field.id} className="trip" ref={index === fields.length - 1 ? last : null}>
            <h2 tabIndex={-1}>{fill(words.heading, { number: index + 1 })}</h2>
            {children(`${name}.${index}`)}
            <button type="button" className="link" onClick={() => takeAway(index)}>
              {words.remove} <span className="aside">({fill(words.heading, { number: index + 1 })})</span>
            </button>
          </div>
        ))}
      {!cannot && (
        <p>
          <button
            type="button"
            className="button second"
            id={name}
            onClick={() => append(empty as FieldArray<FormFields, Name>, { shouldFocus: false })}
          >
            {words.add}
          </button>
        </p>
      )}
      <div className="choice" data-alone="">
        <input type="checkbox" id="cannotList" {...register('cannotList')} />
        <label htmlFor="cannotList">{messages[locale].check.trip.cannotList}</label>
      </div>
    </div>
  );
}
