import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import { rulesVersion } from '../../../../lib/rules/version';
import { sheetRows } from './sheet-rows';
import { SheetTable } from './sheet-table';
import { standingSentences } from './standing-sentences';
import { Stopped } from './stopped';
import { dayText, headline, labelOf, type View } from './view';

/** An address as people type it; the Register's own short form spares a line on paper. */
const bare = (url: string) =>
  url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/^federalregister\.gov\/documents\/[\d/]+\/(\d{4}-\d+)\/.*$/, 'federalregister.gov/d/$1')
    .replace(/\/$/, '');

// Two pages hold the comparison first: a long one is set smaller and shortens the lists that stand whole on the page.
const longComparison = 8;

/** The paper: a document of its own, shown only in print, with no name and nothing collapsed. */
export function Sheet({ view }: { view: View }) {
  const { locale, determination, answers } = view;
  const { result, site, help, check } = messages[locale];
  const { shared, own, sources } = sheetRows(view);
  const missing = answers.in_us === 'no' ? [] : determination.missing;
  const checked = dayText(determination.checked, locale);
  const rows = [shared, ...own.values()].flat().filter(({ outcome }) => outcome !== 'matches');
  const long = rows.length > longComparison;
  return (
    <div className={long ? 'sheet long' : 'sheet'}>
      <h1 className="sheet-title">{result.sheetTitle}</h1>
      <p>
        <strong>{site.notAdvice}</strong> {result.notADecision}
      </p>
      <p className="headline">{headline(view)}</p>
      <p>
        {fill(result.asOf, { day: dayText(determination.asOf, locale) })}{' '}
        {fill(result.version, { version: rulesVersion, checked })}
        {view.withheld && ` ${fill(site.stale, { day: checked })}`}
      </p>
      <Stopped view={view} />
      {shared.length > 0 && (
        <section>
          <h2>
            {determination.designations.map(({ designation }) => check.designations[designation]).join(' · ')}
          </h2>
          <SheetTable rows={shared} view={view} />
        </section>
      )}
      {determination.designations.map(({ designation, standing }) => (
        <section key={designation}>
          <h2>
            {check.designations[designation]} · {result.labels[labelOf(standing, view.withheld)]}
          </h2>
          <p>{standingSentences(standing, view).join(' ')}</p>
          <SheetTable rows={own.get(designation) ?? []} view={view} />
        </section>
      ))}
      {missing.length > 0 && (
        <section>
          <h2>{result.missingTitle}</h2>
          <p>{missing.map((fact) => result.missing[fact]).join(' · ')}</p>
        </section>
      )}
      <section className="sheet-notes">
        <h2>{result.notComparedTitle}</h2>
        <p>{result.notCompared.join(' ')}</p>
        <h2>{result.keepTitle}</h2>
        <p>{result.keep.slice(0, long ? 3 : 7).join(' · ')}</p>
        <h2>{help.askTitle}</h2>
        <p>{help.ask.slice(0, long ? 2 : 6).join(' ')}</p>
        <h2>{help.linksTitle}</h2>
        <p>
          {help.links.slice(0, 3).map(({ name, href }) => `${name}: ${bare(href)}. `)}
          {help.phones.map(({ name, number }) => `${name}: ${number}. `)}
        </p>
        <p>{help.notario.join(' ')}</p>
      </section>
      <section hidden={sources.length === 0}>
        <h2>{result.sources}</h2>
        <ol className="sheet-sources">
          {sources.map(({ label, title, url }) => (
            <li key={label} lang="en">
              {label}: {url === null ? title : bare(url)}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
