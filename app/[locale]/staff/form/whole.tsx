import { useEffect, useMemo, useRef, useState } from 'react';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import type { Row } from '../../../../lib/triage/row';
import { rulesShown } from '../../_ui/rules-shown';
import { BeforeTps, DedCard } from '../../check/result/before-tps';
import { Beside } from '../../check/result/beside';
import { DesignationCard } from '../../check/result/designation-card';
import { EvidenceCard } from '../../check/result/evidence-card';
import { Glance } from '../../check/result/glance';
import { PaperChoice } from '../../check/result/paper-choice';
import { PapersCard } from '../../check/result/papers-card';
import { PersonCard } from '../../check/result/person-card';
import { Printing } from '../../check/result/printing';
import { PrivateChoice } from '../../check/result/private-choice';
import { SaveTrace } from '../../check/result/save-trace';
import type { PaperIn } from '../../check/result/sides';
import { Stopped } from '../../check/result/stopped';
import { Takeaways } from '../../check/result/takeaways';
import { TimelineCard } from '../../check/result/timeline-card';
import { comparedWith, dayText, headline, viewOn } from '../../check/result/view';
import type { Days } from '../days';
import { Sheets } from '../sheets';
import { staffWords } from '../words';

type Props = { row: Row; locale: Locale; days: Days; onBack: () => void };

/** The result of a person as the person's own page shows it, and the same paper; only what hangs on answers is left out. */
export function Whole({ row, locale, days, onBack }: Props) {
  const { result, site } = messages[locale];
  const heading = useRef<HTMLHeadingElement>(null);
  const [printsPrivate, setPrintsPrivate] = useState(false);
  const [paper, setPaper] = useState<PaperIn | null>(null);
  const view = useMemo(
    () => viewOn({ locale, facts: row.facts, printsPrivate, ...days }),
    [locale, row, printsPrivate, days],
  );
  const rows = useMemo(() => [row], [row]);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  const { determination } = view;
  const checked = dayText(determination.checked, locale);
  const spoken = paper ?? row.language ?? locale;
  const back = (
    <button type="button" className="link" onClick={onBack}>
      {staffWords[locale].form.back}
    </button>
  );
  return (
    <>
      <div className="screen">
        <h1 tabIndex={-1} ref={heading}>
          {result.title}
        </h1>
        <p className="actions">{back}</p>
        <p className="headline">{headline(view)}</p>
        {view.withheld && <p className="note">{fill(site.stale, { day: checked })}</p>}
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
        <PrivateChoice view={view} onChange={setPrintsPrivate} />
        <PaperChoice locale={locale} chosen={spoken} onChoose={setPaper} />
        <Printing result={result} beside={back} />
        <SaveTrace view={view} />
        <Takeaways view={view} />
        <Beside view={view} />
        <p className="quiet">{fill(result.version, { version: rulesShown, checked })}</p>
      </div>
      <Sheets
        key={`${determination.asOf} ${determination.knownOn} ${view.withheld} ${spoken}`}
        {...{ rows, locale, printsPrivate, paper: spoken }}
        device={days.device}
        other={days.other && { asOf: days.other, knownOn: determination.knownOn }}
      />
    </>
  );
}
