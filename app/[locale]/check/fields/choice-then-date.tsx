import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import { type Choice, Choices } from './choices';
import { RoughDate } from './rough-date';

type Props = {
  head: ReactNode;
  hint: ReactNode;
  locale: Locale;
  /** The choice that opens the date. */
  dated: Choice;
  other: Choice;
  /** What the date is of. */
  legend: string;
  beside?: ReactNode;
  monthOnly?: boolean;
};

/** One choice that opens a date, one that needs none, or not sure. */
export function ChoiceThenDate(props: Props) {
  const { head, hint, locale, dated, other, legend, beside, monthOnly = false } = props;
  const open = useWatch({ name: 'choice' }) === dated.value;
  return (
    <>
      <Choices
        path="choice"
        legend={head}
        hint={hint}
        choices={[dated, other, { value: 'unsure', label: messages[locale].check.unsure }]}
        locale={locale}
      />
      {open && <RoughDate path="date" legend={legend} hint={beside} locale={locale} monthOnly={monthOnly} />}
    </>
  );
}
