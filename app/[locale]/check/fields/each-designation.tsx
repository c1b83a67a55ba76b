import { useWatch } from 'react-hook-form';
import { formatDay } from '../../../../lib/content/days';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import type { Answers } from '../../../../lib/interview/answers';
import type { Question } from '../../../../lib/interview/question';
import type { Designation, DesignationId } from '../../../../lib/law/designation';
import { designations } from '../../../../lib/law/designations/index';
import { Boxes } from './boxes';
import { Choices } from './choices';
import { RoughDate } from './rough-date';

export type EachProps = { question: Question; answers: Answers; locale: Locale; track: DesignationId };

const lawOf = (track: DesignationId) => designations.find(({ id }) => id === track) as Designation;

/** Yes, no or not sure for the day that counts under one designation. */
export function YesNoOn({ question, locale, track }: EachProps) {
  const { check } = messages[locale];
  const { residenceSince, presenceSince } = lawOf(track);
  const day = question.id === 'lived_since' ? residenceSince.day : presenceSince.day;
  return (
    <Choices
      path={`each.${track}`}
      legend={fill(check.onDay, { day: formatDay(day, locale) })}
      choices={[
        { value: 'yes', label: check.yes },
        { value: 'no', label: check.no },
        { value: 'unsure', label: check.unsure },
      ]}
      locale={locale}
    />
  );
}

/** The day of a first filing under one designation, and whether it is the receipt's day or the day it was sent. */
export function FilingUnder({ question, locale, track }: EachProps) {
  const { check, questions } = messages[locale];
  const path = `filings.${track}`;
  const unsure = useWatch({ name: `${path}.date.unsure` }) === true;
  const words = questions[question.id].choices as Record<string, string>;
  return (
    <div className="under">
      <RoughDate path={`${path}.date`} legend={check.designations[track]} locale={locale} />
      {!unsure && (
        <Choices
          path={`${path}.by`}
          legend={check.filedBy}
          choices={[
            ...question.choices.map((value) => ({ value, label: words[value] as string })),
            { value: 'unsure', label: check.unsure },
          ]}
          locale={locale}
        />
      )}
    </div>
  );
}

/** What the person had at some time while the first registration of one designation was open. */
export function ConditionsIn({ question, locale, track }: EachProps) {
  const { check, questions } = messages[locale];
  const window = lawOf(track).windows.find(({ kind }) => kind === 'first');
  const { choices, none } = questions.late_condition;
  const between = window && {
    from: formatDay(window.from, locale),
    to: formatDay(window.to, locale),
  };
  return (
    <Boxes
      path={`late.${track}`}
      legend={between ? fill(check.betweenDays, between) : check.designations[track]}
      choices={question.choices.map((value) => ({
        value,
        label: (choices as Record<string, string>)[value] as string,
      }))}
      alone={[
        { value: 'none', label: none },
        { value: 'unsure', label: check.unsure },
      ]}
      locale={locale}
    />
  );
}
