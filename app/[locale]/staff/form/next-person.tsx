import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { StaffMessages } from '../../../../lib/content/staff-messages';
import { cellsIn, type Values } from './cells-in';

type Props = { words: StaffMessages['form']; onNext: () => void };

const takesFocus = (button: HTMLButtonElement | null) => button?.focus();

/** Wipes the form for the next person; asked once more where something is typed, because nothing brings it back. */
export function NextPerson({ words, onNext }: Props) {
  const { control } = useFormContext<Values>();
  const holds = Object.keys(cellsIn(useWatch({ control }) as Values)).length > 0;
  const [asked, setAsked] = useState(false);
  if (!asked || !holds) {
    return (
      <button type="button" className="link" onClick={() => (holds ? setAsked(true) : onNext())}>
        {words.next}
      </button>
    );
  }
  return (
    <span>
      <span role="alert">{words.nextAsk}</span>{' '}
      <button ref={takesFocus} type="button" className="button second" onClick={onNext}>
        {words.nextYes}
      </button>{' '}
      <button type="button" className="link" onClick={() => setAsked(false)}>
        {words.nextNo}
      </button>
    </span>
  );
}
