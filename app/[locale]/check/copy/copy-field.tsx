import type { ReactNode } from 'react';
import type { CopyMessages } from '../../../../lib/content/copy-messages';
import type { Locale } from '../../../../lib/content/locales';
import { type FieldId, fieldOf, type OpenProblem, problemText } from './open-problem';

/** What ties a control to its label, its hint and what is wrong with it. */
export type FieldProps = {
  readonly id: FieldId;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string;
};

type Props = {
  id: FieldId;
  label: string;
  hint: string;
  wrong: OpenProblem | null;
  locale: Locale;
  put: (props: FieldProps) => ReactNode;
};

/** One field of the form that opens a copy: label, hint, what is wrong, control. */
export function CopyField({ id, label, hint, wrong, locale, put }: Props) {
  const here = wrong !== null && fieldOf(wrong) === id ? wrong : null;
  return (
    <>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {here && (
        <p className="error" id={`${id}-error`} role="alert">
          {problemText(here, locale)}
        </p>
      )}
      {put({
        id,
        'aria-invalid': here ? true : undefined,
        'aria-describedby': `${id}-hint${here ? ` ${id}-error` : ''}`,
      })}
    </>
  );
}

type PickProps = { words: CopyMessages['open']; props: FieldProps; onPick: (file: File) => void };

/** Chooses a file; the browser's own button would speak the browser's language, so ours stands over it. */
export function PickFile({ words, props, onPick }: PickProps) {
  return (
    <p className="actions pick">
      <input
        type="file"
        accept=".txt,text/plain,image/*"
        {...props}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again, and its name is kept nowhere.
          currentTarget.value = '';
          if (file) onPick(file);
        }}
      />
      <span className="button second" aria-hidden="true">
        {words.pick}
      </span>
    </p>
  );
}
