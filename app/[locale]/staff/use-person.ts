import { useCallback, useEffect, useState } from 'react';
import type { Locale } from '../../../lib/content/locales';
import type { Opened } from '../../../lib/handoff/seal';
import { factsFrom } from '../../../lib/interview/facts-from';
import { replay } from '../../../lib/interview/replay';
import type { Cells } from '../../../lib/triage/row';
import { writeRow } from '../../../lib/triage/write-row';
import { type Values, valuesFrom } from './form/cells-in';
import { focusField } from './form/focus';

type Person = {
  /** Another one for each person: the form is keyed by it. */
  readonly number: number;
  readonly initial: Values;
  readonly opened: Pick<Opened, 'made' | 'askAgain'> | null;
};

/** Who is in the form: nobody, somebody from a copy, or a row of a batch. What is typed lives in the form alone. */
export function usePerson(locale: Locale) {
  const [person, setPerson] = useState<Person>({ number: 0, initial: {}, opened: null });
  const put = useCallback(
    (initial: Values, opened: Person['opened']) =>
      setPerson(({ number }) => ({ number: number + 1, initial, opened })),
    [],
  );
  const next = useCallback(() => put({}, null), [put]);
  const fromCopy = useCallback(
    ({ answers, made, askAgain }: Opened) => {
      const facts = factsFrom(replay(answers).answers);
      const cells = writeRow({ code: '', language: null, facts, flags: {} }, 'en');
      put(valuesFrom(cells, locale), { made, askAgain });
    },
    [put, locale],
  );
  const fromRow = useCallback((cells: Cells) => put(valuesFrom(cells, locale), null), [put, locale]);
  const { number } = person;
  useEffect(() => {
    if (number > 0) focusField('client_code');
  }, [number]);
  return { ...person, next, fromCopy, fromRow };
}
