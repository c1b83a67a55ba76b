import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Sealed } from '../../../../lib/handoff/seal';
import { isPrivateFact } from '../../../../lib/rules/private';
import type { Standing } from '../../../../lib/rules/standing';
import { rulesShown } from '../../_ui/rules-shown';
import { CopyOnSheet } from '../copy/copy-on-sheet';
import { SheetBeside } from './sheet-beside';
import { SheetEvidence } from './sheet-evidence';
import { SheetList } from './sheet-list';
import { SheetNotes, SheetSourceList } from './sheet-notes';
import { SheetPapers } from './sheet-papers';
import { sheetRows } from './sheet-rows';
import { SheetSources } from './sheet-sources';
import { listsTrips } from './sheet-trips';
import { standingSentences } from './standing-sentences';
import { Stopped } from './stopped';
import { citationOf, comparedWith, dayText, entryOf, hasPrivateTopic, headline, type View } from './view';

/** The paper: a document of its own, shown only in print, with no name and nothing collapsed. */
export function Sheet({ view, copy }: { view: View; copy: Sealed | null }) {
  const { locale, determination, answers } = view;
  const { result, site, check } = messages[locale];
  const sources = new SheetSources();
  const { shared, own } = sheetRows(view, sources);
  const missing = (answers.in_us === 'no' ? [] : determination.missing).filter(
    (fact) => view.printsPrivate || !isPrivateFact(fact),
  );
  const checked = dayText(determination.checked, locale);
  const rows = [shared, ...own.values()].flat();
  const decided = ({ decidedBy }: Standing) => {
    const citation = decidedBy === null ? null : citationOf(entryOf(decidedBy));
    return citation === null ? '' : ` [${sources.keys([citation])}]`;
  };
  return (
    <div className="sheet">
      <h1 className="sheet-title">{result.sheetTitle}</h1>
      <p>
        <strong>{site.notAdvice}</strong> {result.notADecision} {site.neverAsks}
      </p>
      <p className="headline">{headline(view)}</p>
      <p>
        {comparedWith(view, 'asOf')} {fill(result.version, { version: rulesShown, checked })}
        {view.withheld && ` ${fill(site.stale, { day: checked })}`}
        {rows.some(({ outcome }) => outcome === 'does-not-match') && ` ${result.once}`}
        {rows.length > 0 && !listsTrips(answers) && ` ${result.tripsNotListed}`}
      </p>
      <Stopped view={view} />
      {shared.length > 0 && (
        <section>
          <h2>
            {determination.designations.map(({ designation }) => check.designations[designation]).join(' · ')}
          </h2>
          <SheetList rows={shared} view={view} />
        </section>
      )}
      {determination.designations.map(({ designation, standing }) => (
        <section key={designation}>
          <h2>
            {check.designations[designation]} · {result.labels[standing.label]}
          </h2>
          <p>
            {standingSentences(standing, view).join(' ')}
            {decided(standing)}
          </p>
          <SheetList rows={own.get(designation) ?? []} view={view} />
        </section>
      ))}
      <SheetPapers view={view} sources={sources} />
      {!view.printsPrivate && hasPrivateTopic(view) && (
        <p>
          <strong>{result.privateTopic}</strong>
        </p>
      )}
      <SheetEvidence view={view} />
      <SheetBeside view={view} sources={sources} />
      {missing.length > 0 && (
        <section>
          <h2>{result.missingTitle}</h2>
          <p>{missing.map((fact) => result.missing[fact]).join(' · ')}</p>
        </section>
      )}
      <SheetNotes view={view} />
      <SheetSourceList view={view} sources={sources} />
      {copy && <CopyOnSheet copy={copy} locale={locale} />}
    </div>
  );
}
