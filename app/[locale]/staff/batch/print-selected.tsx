import type { Locale } from '../../../../lib/content/locales';
import type { Days } from './protocol';
import { batchWords } from './words';

type Props = { locale: Locale; days: Days; selected: ReadonlySet<number> };

/** Prints the sheets of those who are selected. */
export function PrintSelected({ locale }: Props) {
  const { results } = batchWords[locale];
  return (
    <button type="button" className="button second" onClick={() => window.print()}>
      {results.print}
    </button>
  );
}
