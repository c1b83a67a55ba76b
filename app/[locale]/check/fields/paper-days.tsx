import type { ReactNode } from 'react';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import type { PaperKind } from '../../../../lib/rules/facts';
import { PaperDrawing } from './paper-drawing';
import { RoughDate } from './rough-date';

type Props = { papers: readonly PaperKind[]; head: ReactNode; hint: ReactNode; locale: Locale };
type DayProps = { paper: PaperKind; day: 'ends' | 'issued' | 'received'; locale: Locale; hint?: ReactNode };

function PaperDay({ paper, day, locale, hint }: DayProps) {
  const { kinds, days } = messages[locale].papers;
  return (
    <RoughDate
      path={`papers.${paper}.${day}`}
      legend={`${kinds[paper]}: ${days[day]}`}
      locale={locale}
      hint={hint}
    />
  );
}

/** The end printed on each paper held, each beside a drawing of where it stands. */
export function PaperEnds({ papers, head, hint, locale }: Props) {
  return (
    <>
      {head}
      {hint}
      {papers.map((paper) => (
        <PaperDay
          key={paper}
          paper={paper}
          day="ends"
          locale={locale}
          hint={<PaperDrawing of={`${paper}-ends`} locale={locale} />}
        />
      ))}
    </>
  );
}

/** Two days of each paper that may be protected: the one printed, and the one on which it reached the person. */
export function PaperDays({ papers, head, hint, locale }: Props) {
  return (
    <>
      {head}
      {hint}
      {papers.map((paper) => (
        <div className="under" key={paper}>
          <PaperDay
            paper={paper}
            day="issued"
            locale={locale}
            // Where an I-94 prints its own day of issue is not settled, so no drawing shows it.
            hint={paper !== 'i-94' && <PaperDrawing of={`${paper}-issued`} locale={locale} />}
          />
          <PaperDay paper={paper} day="received" locale={locale} />
        </div>
      ))}
    </>
  );
}
