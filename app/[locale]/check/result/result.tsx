import { useEffect, useMemo, useState } from 'react';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import { type Day, later } from '../../../../lib/day';
import type { Answers } from '../../../../lib/interview/answers';
import { factsFrom } from '../../../../lib/interview/facts-from';
import type { SittingEvent } from '../../../../lib/interview/session';
import { register } from '../../../../lib/law/register';
import { determine } from '../../../../lib/rules/determine';
import { freshness } from '../../../../lib/rules/freshness';
import { rulesVersion } from '../../../../lib/rules/version';
import { today } from '../today';
import { UrgentHelp } from '../urgent-help';
import { Wipe } from '../wipe';
import { BeforeTps, DedCard } from './before-tps';
import { Beside } from './beside';
import { DesignationCard } from './designation-card';
import { EvidenceCard } from './evidence-card';
import { Glance } from './glance';
import { NotAsked } from './not-asked';
import { OtherDay } from './other-day';
import { PapersCard } from './papers-card';
import { PersonCard } from './person-card';
import { PrivateChoice } from './private-choice';
import { Sheet } from './sheet';
import { Stopped } from './stopped';
import { Takeaways } from './takeaways';
import { comparedWith, dayText, headline, type View } from './view';

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
  const [now, setNow] = useState(today);
  const [printsPrivate, setPrintsPrivate] = useState(false);
  useEffect(() => {
    // A tab left open overnight is asked again what day it is.
    const again = () => setNow(today());
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, []);
  const { checked } = register.reviewed;
  const asOf = other ?? later(now, checked);
  const view: View = useMemo(() => {
    const fresh = freshness(now, register.reviewed);
    return {
      locale,
      answers,
      determination: determine(factsFrom(answers), register, asOf),
      isToday: other === null,
      // A past day stays as the record tells it; only claims about today can go stale.
      withheld: other === null && fresh !== 'fresh',
      printsPrivate,
    };
  }, [locale, answers, asOf, now, other, printsPrivate]);
  const { result, site } = messages[locale];
  const { determination } = view;
  return (
    <>
      <div className="screen">
        <h1 tabIndex={-1}>{result.title}</h1>
        <p className="headline">{headline(view)}</p>
        {view.withheld && <p className="note">{fill(site.stale, { day: dayText(checked, locale) })}</p>}
        <UrgentHelp answers={answers} locale={locale} />
        <Glance view={view} />
        <p className="quiet">{comparedWith(view, view.isToday ? 'asOfToday' : 'asOf')}</p>
        <p className="statement">{site.notAdvice}</p>
        <p>{result.notADecision}</p>
        <Stopped view={view} />
        <DedCard view={view} />
        <PersonCard view={view} />
        <div className="designations">
          {determination.designations.map((one) => (
            <DesignationCard key={one.designation} of={one} view={view} />
          ))}
        </div>
        <PapersCard view={view} />
        <EvidenceCard view={view} />
        <BeforeTps view={view} />
        <NotAsked view={view} onGoOn={() => act({ type: 'change', question: 'keep_going' })} />
        <PrivateChoice view={view} onChange={setPrintsPrivate} />
        <p className="actions">
          <button type="button" className="button" onClick={() => window.print()}>
            {result.print}
          </button>
          <button type="button" className="link" onClick={() => act({ type: 'review' })}>
            {result.editAnswers}
          </button>
        </p>
        <p className="quiet">{result.printNote}</p>
        <OtherDay locale={locale} shown={other} onShow={setOther} />
        <Takeaways view={view} />
        <Beside view={view} />
        <Wipe check={messages[locale].check} onWipe={onWipe} />
        <p className="quiet">
          {fill(result.version, { version: rulesVersion, checked: dayText(checked, locale) })}
        </p>
      </div>
      <Sheet view={view} />
    </>
  );
}
