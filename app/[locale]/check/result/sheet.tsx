import type { ReactNode } from 'react';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { DesignationResult } from '../../../../lib/rules/determine';
import { isPrivateFact } from '../../../../lib/rules/private';
import { rulesShown } from '../../_ui/rules-shown';
import { further } from './not-asked';
import { SheetBeside } from './sheet-beside';
import { SheetEvidence } from './sheet-evidence';
import { SheetNotes, SheetReview, SheetSourceList } from './sheet-notes';
import { SheetPapers } from './sheet-papers';
import { sheetRows } from './sheet-rows';
import { SheetSources } from './sheet-sources';
import { SheetTable } from './sheet-table';
import { listsTrips } from './sheet-trips';
import { Sides, type Views } from './sides';
import { standingSentences } from './standing-sentences';
import { Stopped } from './stopped';
import { useSheetTitle } from './use-sheet-title';
import { citationOf, comparedWith, dayText, entryOf, hasPrivateTopic, headline, type View } from './view';

type Props = {
  /** One result in the language of the sheet, or in two that stand side by side. */
  views: Views;
  /** What the person wants on the paper beside the comparison; it stands last. */
  last?: ReactNode;
};

/** The paper: a document of its own, shown only in print, with no name and nothing collapsed. */
export function Sheet({ views, last }: Props) {
  const [view] = views;
  useSheetTitle(view.locale);
  const { designations } = view.determination;
  const sources = new SheetSources();
  const { shared, own } = sheetRows(views, sources);
  const rows = [shared, ...own.values()].flat();
  return (
    <div className="sheet" lang={view.locale}>
      <Sides views={views}>
        {(one) => <Head view={one} compares={rows.length > 0} once={rows.some(isNoMatch)} />}
      </Sides>
      {shared.length > 0 && (
        <section>
          <Sides views={views}>
            {(one) => <h2>{designations.map((of) => named(of, one)).join(' · ')}</h2>}
          </Sides>
          <SheetTable rows={shared} views={views} />
        </section>
      )}
      {designations.map((of) => (
        <section key={of.designation}>
          <Sides views={views}>{(one) => <Program of={of} view={one} sources={sources} />}</Sides>
          <SheetTable rows={own.get(of.designation) ?? []} views={views} />
        </section>
      ))}
      <Sides views={views}>{(one) => <SheetPapers view={one} sources={sources} />}</Sides>
      <Sides views={views}>{(one) => <Private view={one} />}</Sides>
      <Sides views={views}>{(one) => <SheetEvidence view={one} />}</Sides>
      <Sides views={views}>{(one) => <SheetBeside view={one} sources={sources} />}</Sides>
      <Sides views={views}>{(one) => <Missing view={one} />}</Sides>
      <Sides views={views}>{(one) => <NotAskedYet view={one} />}</Sides>
      <Sides views={views}>{(one) => <SheetNotes view={one} />}</Sides>
      <Sides views={views}>{(one) => <SheetReview view={one} />}</Sides>
      <SheetSourceList views={views} sources={sources} />
      {last}
    </div>
  );
}

const isNoMatch = ({ outcome }: { outcome: string }) => outcome === 'does-not-match';

const named = ({ designation }: DesignationResult, { locale }: View) =>
  messages[locale].check.designations[designation];

/** What this is and is not, how the program stands, and which rules it was compared with. */
function Head({ view, compares, once }: { view: View; compares: boolean; once: boolean }) {
  const { result, site } = messages[view.locale];
  const checked = dayText(view.determination.checked, view.locale);
  return (
    <>
      <h1 className="sheet-title">{result.sheetTitle}</h1>
      <p>
        <strong>{site.notAdvice}</strong> {result.notADecision}
      </p>
      <p className="headline">{headline(view)}</p>
      <p>
        {comparedWith(view, 'asOf')} {fill(result.version, { version: rulesShown, checked })}
        {view.withheld && ` ${fill(site.stale, { day: checked })}`}
        {once && ` ${result.once}`}
        {compares && !listsTrips(view.answers) && ` ${result.tripsNotListed}`}
      </p>
      <Stopped view={view} />
    </>
  );
}

/** How one designation stands: the program, never the person. */
function Program({ of, view, sources }: { of: DesignationResult; view: View; sources: SheetSources }) {
  const { decidedBy, label } = of.standing;
  const citation = decidedBy === null ? null : citationOf(entryOf(decidedBy));
  return (
    <>
      <h2>
        {named(of, view)} · {messages[view.locale].result.labels[label]}
      </h2>
      <p>
        {standingSentences(of.standing, view).join(' ')}
        {citation && ` [${sources.keys([citation])}]`}
      </p>
    </>
  );
}

/** That there is something to talk about in private, and not what. */
function Private({ view }: { view: View }) {
  if (view.printsPrivate || !hasPrivateTopic(view)) return null;
  return (
    <p>
      <strong>{messages[view.locale].result.privateTopic}</strong>
    </p>
  );
}

function Missing({ view }: { view: View }) {
  const { result } = messages[view.locale];
  const missing = (view.answers.in_us === 'no' ? [] : view.determination.missing).filter(
    (fact) => view.printsPrivate || !isPrivateFact(fact),
  );
  if (missing.length === 0) return null;
  return (
    <p>
      <strong>{result.missingTitle}.</strong> {missing.map((fact) => result.missing[fact]).join(' · ')}.
    </p>
  );
}

/** After the short check: what nobody was asked, so that silence is not read as an answer. */
function NotAskedYet({ view: { answers, locale } }: { view: View }) {
  const { result, check } = messages[locale];
  if (answers.keep_going !== 'no') return null;
  return (
    <p>
      <strong>{result.notAskedTitle}:</strong> {further.map((section) => check.sections[section]).join(' · ')}
      .
    </p>
  );
}
