import { useState } from 'react';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Day } from '../../../../lib/day';
import type { SittingEvent } from '../../../../lib/interview/session';
import { rulesShown } from '../../_ui/rules-shown';
import { CopyOnSheet } from '../copy/copy-on-sheet';
import { MakeCopy } from '../copy/make-copy';
import type { CopyState } from '../copy/use-copy';
import { UrgentHelp } from '../urgent-help';
import { Wipe } from '../wipe';
import { BeforeTps, DedCard } from './before-tps';
import { Beside } from './beside';
import { DesignationCard } from './designation-card';
import { EvidenceCard } from './evidence-card';
import { Glance } from './glance';
import { NotAsked } from './not-asked';
import { OtherDay } from './other-day';
import { PaperChoice } from './paper-choice';
import { PapersCard } from './papers-card';
import { PersonCard } from './person-card';
import { Printing } from './printing';
import { PrivateChoice } from './private-choice';
import { SaveTrace } from './save-trace';
import { Sheet } from './sheet';
import { type PaperIn, viewsIn } from './sides';
import { Stopped } from './stopped';
import { Takeaways } from './takeaways';
import { TimelineCard } from './timeline-card';
import { useSheetTitle } from './use-sheet-title';
import { comparedWith, dayText, headline, type View } from './view';

type Props = {
  view: View;
  other: Day | null;
  copy: CopyState;
  act: (event: SittingEvent) => void;
  onOther: (day: Day | null) => void;
  onPrivate: (prints: boolean) => void;
  onWipe: () => void;
};

/** Everything that is shown of one view, on the screen and on paper. */
export function ResultOf({ view, other, copy, act, onOther, onPrivate, onWipe }: Props) {
  const { locale, answers, determination } = view;
  const { result, site } = messages[locale];
  const checked = dayText(determination.checked, locale);
  // Until somebody says otherwise, the paper is in the language of the page.
  const [paper, setPaper] = useState<PaperIn | null>(null);
  const printed = paper ?? locale;
  const views = viewsIn(view, printed);
  useSheetTitle(views[0].locale);
  return (
    <>
      <div className="screen">
        <h1 tabIndex={-1}>{result.title}</h1>
        <p className="headline">{headline(view)}</p>
        {view.withheld && <p className="note">{fill(site.stale, { day: checked })}</p>}
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
        <TimelineCard view={view} />
        <BeforeTps view={view} />
        <NotAsked view={view} onGoOn={() => act({ type: 'change', question: 'keep_going' })} />
        <PrivateChoice view={view} onChange={onPrivate} />
        <PaperChoice locale={locale} chosen={printed} onChoose={setPaper} />
        <Printing
          result={result}
          beside={
            <button type="button" className="link" onClick={() => act({ type: 'review' })}>
              {result.editAnswers}
            </button>
          }
        />
        <MakeCopy of={copy} locale={locale} />
        <SaveTrace view={view} />
        <OtherDay locale={locale} shown={other} onShow={onOther} />
        <Takeaways view={view} />
        <Beside view={view} />
        <Wipe check={messages[locale].check} onWipe={onWipe} />
        <p className="quiet">{fill(result.version, { version: rulesShown, checked })}</p>
      </div>
      {/* Another paper on another day, and not the last one written over. */}
      <Sheet
        key={`${determination.asOf} ${view.withheld} ${printed}`}
        views={views}
        last={copy.prints && copy.copy ? <CopyOnSheet copy={copy.copy} views={views} /> : null}
      />
    </>
  );
}
