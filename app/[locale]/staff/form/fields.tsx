import { useController, useFormContext } from 'react-hook-form';
import type { Locale } from '../../../../lib/content/locales';
import type { Column } from '../../../../lib/triage/column';
import type { Values } from './cells-in';
import { columnWords, labelOf } from './label-of';
import { type Control, controlOf } from './options-of';
import { useFault } from './use-fault';

type Props = { column: Column; locale: Locale };

const ids = (...all: (string | false | undefined)[]) => all.filter(Boolean).join(' ') || undefined;

/** The field of a column, by what it may hold. */
export function Field({ column, locale }: Props) {
  const control = controlOf(column, locale);
  if (control.as === 'boxes') return <Boxes column={column} locale={locale} of={control} />;
  return <Line column={column} locale={locale} of={control} />;
}

/** A text or one of a list, under its name. */
function Line({ column, locale, of }: Props & { of: Exclude<Control, { as: 'boxes' }> }) {
  const { register, getValues } = useFormContext<Values>();
  const { id } = column;
  const { label, hint } = labelOf(column, locale);
  const fault = useFault(id, locale);
  const told = {
    id,
    'aria-describedby': ids(hint !== '' && `${id}-hint`, fault.described),
    'aria-invalid': fault.described !== undefined || undefined,
    ...register(id),
  };
  const stood = getValues(id) ?? '';
  return (
    <div className="field" data-column={id}>
      <label htmlFor={id}>{label}</label>
      {hint !== '' && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {of.as === 'text' ? (
        <input
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck="false"
          {...told}
        />
      ) : (
        <select autoComplete="off" {...told}>
          <option value="">{columnWords[locale].options.notAssessed}</option>
          {of.options.map(({ value, label: said }) => (
            <option key={value} value={value}>
              {said}
            </option>
          ))}
          {/* As it stood in a file, where it is none of them. */}
          {stood !== '' && of.options.every(({ value }) => value !== stood) && (
            <option value={stood}>{stood}</option>
          )}
        </select>
      )}
      {fault.shown}
    </div>
  );
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Boxes of which any number can be ticked, and those that stand alone. */
function Boxes({ column, locale, of }: Props & { of: Extract<Control, { as: 'boxes' }> }) {
  const { control } = useFormContext<Values>();
  const { id } = column;
  const { field } = useController({ control, name: id, defaultValue: '' });
  const { label } = labelOf(column, locale);
  const fault = useFault(id, locale);
  const ticked = new Set((field.value ?? '').split(/[;,|+]\s*/).filter(Boolean));
  const toggle = (value: string) => {
    const stays = (one: string) => one !== value && !of.alone.has(one) && !of.alone.has(value);
    const next = of.options.map((one) => one.value).filter((one) => ticked.has(one) && stays(one));
    field.onChange((ticked.has(value) ? next : [...next, value]).join('; '));
  };
  return (
    <fieldset className="field boxes" data-column={id} aria-describedby={fault.described}>
      <legend>{label}</legend>
      {fault.shown}
      {of.options.map(({ value, label: said }, at) => (
        <label key={value} className="box">
          <input
            type="checkbox"
            autoComplete="off"
            id={at === 0 ? id : `${id}-${value}`}
            checked={ticked.has(value)}
            onChange={() => toggle(value)}
            onBlur={field.onBlur}
          />
          <span className="key" aria-hidden="true">
            {letters[at]}
          </span>
          <span>{said}</span>
        </label>
      ))}
    </fieldset>
  );
}
