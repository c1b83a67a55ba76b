import type { ReactNode } from 'react';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import type { Answers } from '../../../../lib/interview/answers';
import { emptyProof } from '../../../../lib/interview/fields';
import { kindsTold } from '../../../../lib/interview/questions/residence-spans';
import { Choices } from './choices';
import { RoughDate } from './rough-date';
import { Rows } from './rows';

type Props = { head: ReactNode; hint: ReactNode; answers: Answers; locale: Locale };

/** Papers by their months: each line is one of the kinds that were ticked, and a month or several in a row. */
export function Proofs({ head, hint, answers, locale }: Props) {
  const { evidence, questions } = messages[locale];
  const { list } = evidence;
  const kinds = kindsTold(answers).map((value) => ({
    value,
    label: questions.residence_docs.choices[value],
  }));
  return (
    <Rows name="proofs" head={head} hint={hint} locale={locale} words={list} empty={emptyProof(answers)}>
      {(path) => (
        <>
          {kinds.length > 1 && (
            <Choices path={`${path}.kind`} legend={list.kind} choices={kinds} locale={locale} />
          )}
          <RoughDate
            path={`${path}.from`}
            legend={list.from}
            locale={locale}
            monthOnly
            withUnsure={false}
            how={list.monthHint}
          />
          <RoughDate
            path={`${path}.to`}
            legend={list.to}
            locale={locale}
            monthOnly
            withUnsure={false}
            how={list.toHint}
          />
        </>
      )}
    </Rows>
  );
}
