import { useMemo, useState } from 'react';
import type { Locale } from '../../../../lib/content/locales';
import type { Day } from '../../../../lib/day';
import type { Answers } from '../../../../lib/interview/answers';
import type { SittingEvent } from '../../../../lib/interview/session';
import { useCopy } from '../copy/use-copy';
import { useToday } from '../use-today';
import { ResultOf } from './result-of';
import { viewOn } from './view';

type Props = {
  locale: Locale;
  /** Only the answers that count. */
  answers: Answers;
  act: (event: SittingEvent) => void;
  onWipe: () => void;
};

/** The result: the program first in one sentence, then each comparison, then what to do with the paper. */
export function Result({ locale, answers, act, onWipe }: Props) {
  const [other, setOther] = useState<Day | null>(null);
  const device = useToday();
  const [printsPrivate, setPrintsPrivate] = useState(false);
  const copy = useCopy(answers);
  const view = useMemo(
    () => viewOn({ locale, answers, device, other, printsPrivate }),
    [locale, answers, device, other, printsPrivate],
  );
  return (
    <ResultOf
      view={view}
      other={other}
      copy={copy}
      act={act}
      onOther={setOther}
      onPrivate={setPrintsPrivate}
      onWipe={onWipe}
    />
  );
}
