import { useFormContext, useFormState } from 'react-hook-form';
import { triage as en } from '../../../../lib/content/en/triage';
import { triage as es } from '../../../../lib/content/es/triage';
import type { Locale } from '../../../../lib/content/locales';
import type { CellFault } from '../../../../lib/triage/row';
import type { Values } from './cells-in';

/** The words for many people at once, which only this page loads. */
export const triageWords = { es, en };

/** Why a field cannot be read, in words that are tied to its control; null where it can. */
export function useFault(id: string, locale: Locale) {
  const { control, getValues } = useFormContext<Values>();
  const { errors } = useFormState({ control, name: id });
  const fault = errors[id]?.message as CellFault | undefined;
  if (fault === undefined) return { described: undefined, shown: null };
  const at = `${id}-fault`;
  return {
    described: at,
    shown: (
      <p className="error" id={at}>
        {faultText(fault, getValues(id) ?? '', locale)}
      </p>
    ),
  };
}

/** A fault after what stands in the field; of a number of the government nothing is said again. */
function faultText(fault: CellFault, stands: string, locale: Locale): string {
  const said = triageWords[locale].faults[fault];
  const value = fault === 'personal-number' ? '' : stands.trim();
  return value === '' ? `${capital(said)}.` : `${value}: ${said}.`;
}

/** Words as the beginning of a sentence. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
