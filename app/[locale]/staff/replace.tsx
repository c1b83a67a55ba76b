import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import { staffWords } from './words';

type Props = { locale: Locale; onYes: () => void; onNo: () => void };

const takesFocus = (button: HTMLButtonElement | null) => button?.focus();

/** Asks before somebody else takes the place of the person in the form. */
export function Replace({ locale, onYes, onNo }: Props) {
  const { yes, no } = messages[locale].check;
  return (
    <div className="note screen-only">
      <p role="alert">{staffWords[locale].copy.replace}</p>
      <p>
        <button ref={takesFocus} type="button" className="button second" onClick={onYes}>
          {yes}
        </button>{' '}
        <button type="button" className="link" onClick={onNo}>
          {no}
        </button>
      </p>
    </div>
  );
}
