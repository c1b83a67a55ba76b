import { useWatch } from 'react-hook-form';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import { endsOf } from '../../../../lib/interview/questions/late-condition-end';
import { Choices } from './choices';
import type { EachProps } from './each-designation';
import { RoughDate } from './rough-date';

/** For each condition that was told: still had, ended on a day, or not sure. */
export function EndsIn({ answers, locale, track }: EachProps) {
  const { questions } = messages[locale];
  return (
    <div className="under">
      {endsOf(answers, track).map((kind) => (
        <EndOf
          key={kind}
          path={`ends.${track}.${kind}`}
          name={`${questions.late_condition.choices[kind]} (${messages[locale].check.designations[track]})`}
          locale={locale}
        />
      ))}
    </div>
  );
}

function EndOf({ path, name, locale }: { path: string; name: string; locale: Locale }) {
  const { check, questions } = messages[locale];
  const ended = useWatch({ name: `${path}.state` }) === 'ended';
  const { still, ended: hasEnded } = questions.late_condition_end.choices;
  return (
    <>
      <Choices
        path={`${path}.state`}
        legend={name}
        choices={[
          { value: 'still', label: still },
          { value: 'ended', label: hasEnded },
          { value: 'unsure', label: check.unsure },
        ]}
        locale={locale}
      />
      {ended && <RoughDate path={`${path}.date`} legend={hasEnded} locale={locale} />}
    </>
  );
}
