import type { ReactNode } from 'react';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { DesignationResult } from '../../../../lib/rules/determine';
import { rulesShown } from '../../_ui/rules-shown';
import { sheetBeside } from './sheet-beside';
import { sheetEvidence } from './sheet-evidence';
import { SheetSourceList, sheetNotes } from './sheet-notes';
import { sheetPapers } from './sheet-papers';
import { sheetRows } from './sheet-rows';
import { SheetSources } from './sheet-sources';
import { SheetTable } from './sheet-table';
import { SheetTimeline } from './sheet-timeline';
import { listsTrips } from './sheet-trips';
import { Sides, type Views } from './sides';
import { standingSentences } from './standing-sentences';
import { Stopped } from './stopped';
import { citationOf, comparedWith, dayText, entryOf, hasPrivateTopic, headline, type View } from './view';

type Props = {
  /** One result in the language of the sheet, or in two that stand side by side. */
  views: Views;
  /** What tells this sheet from others; it stands first. */
  first?: ReactNode;
  /** What the person wants on the paper beside the comparison; it stands last. */
  last?: ReactNode;
};

/** The paper: a document of its own, shown only in print, with no name and nothing collapsed. */
export function Sheet({ views, first, last }: Props) {
  const [view] = views;
  const { designations } = view.determination;
  const sources = new SheetSources();
  const { shared, own } = sheetRows(views, sources);
  const rows = [shared, ...own.values()].flat();
  const once = rows.some(({ outcome }) => outcome === 'does-not-match');
  return (
    <div className="sheet" lang={view.locale}>
      {first}
      <Sides views={views}>{(one) => head(one, rows.length > 0, once)}</Sides>
      {shared.length > 0 && (
        <section>
          <Sides views={views}>{(one) => [<h2 key="all">{named(one, designations)}</h2>]}</Sides>
          <SheetTable rows={shared} views={views} />
        </section>
      )}
      {designations.map((of) => (
        <section key={of.designation}>
          <Sides views={views}>{(one) => program(one, of, sources)}</Sides>
          <SheetTable rows={own.get(of.designation) ?? []} views={views} />
        </section>
      ))}
      <Sides views={views}>
        {(one) => [
          ...sheetPapers(one, sources),
          ...(!one.printsPrivate && hasPrivateTopic(one)
            ? [
                <p key="private">
                  <strong>{messages[one.locale].result.privateTopic}</strong>
                </p>,
              ]
            : []),
          ...sheetEvidence(one),
          ...sheetBeside(one, sources),
          ...sheetNotes(one),
        ]}
      </Sides>
      {views.map((one) => (
        <SheetTimeline key={one.locale} view={one} />
      ))}
      <SheetSourceList views={views} sources={sources} />
      {last}
    </div>
  );
}

const named = ({ locale }: View, designations: readonly DesignationResult[]) =>
  designations.map(({ designation }) => messages[locale].check.designations[designation]).join(' · ');

/** What this is and is not, how the program stands, and which rules it was compared with. */
function head(view: View, compares: boolean, once: boolean): ReactNode[] {
  const { result, site } = messages[view.locale];
  const checked = dayText(view.determination.checked, view.locale);
  return [
    <h1 key="title">{result.sheetTitle}</h1>,
    <p key="not">
      <strong>{site.notAdvice}</strong> {result.notADecision}
    </p>,
    <p key="headline" className="headline">
      {headline(view)}
    </p>,
    <p key="as-of">
      {comparedWith(view, 'asOf')} {fill(result.version, { version: rulesShown, checked })}
      {view.withheld && ` ${fill(site.stale, { day: checked })}`}
      {once && ` ${result.once}`}
      {compares && !listsTrips(view.answers) && ` ${result.tripsNotListed}`}
    </p>,
    ...(view.determination.stop === null ? [] : [<Stopped key="stopped" view={view} />]),
  ];
}

/** How one designation stands: the program, never the person. */
function program(view: View, of: DesignationResult, sources: SheetSources): ReactNode[] {
  const { decidedBy, label } = of.standing;
  const citation = decidedBy === null ? null : citationOf(entryOf(decidedBy));
  return [
    <h2 key="label">
      {named(view, [of])} · {messages[view.locale].result.labels[label]}
    </h2>,
    <p key="standing">
      {standingSentences(of.standing, view).join(' ')}
      {citation && ` [${sources.keys([citation])}]`}
    </p>,
  ];
}
