import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Authority } from '../../../../lib/law/citation';
import type { DesignationResult } from '../../../../lib/rules/determine';
import { type Finding, outcomeOf } from '../../../../lib/rules/finding';
import { rulesVersion } from '../../../../lib/rules/version';
import { answeredFor } from './answered';
import { standingSentences } from './standing-sentences';
import {
  authorityOf,
  dayText,
  designationOf,
  headline,
  labelOf,
  reasonText,
  ruleText,
  tenseOf,
  type View,
} from './view';

/** The sources of the sheet, keyed in the order they are first cited and listed once at the end. */
function keysOf(results: readonly DesignationResult[]): Map<string, { key: number; authority: Authority }> {
  const keys = new Map<string, { key: number; authority: Authority }>();
  for (const { comparison } of results) {
    for (const finding of [...(comparison?.facts.findings ?? []), ...(comparison?.filing.findings ?? [])]) {
      for (const citation of finding.citations) {
        const authority = authorityOf(citation);
        if (authority && !keys.has(citation.authority))
          keys.set(citation.authority, { key: keys.size + 1, authority });
      }
    }
  }
  return keys;
}

/** The paper: a document of its own, shown only in print, with no name and nothing collapsed. */
export function Sheet({ view }: { view: View }) {
  const { locale, determination, answers } = view;
  const { result, site, help, check } = messages[locale];
  const keys = keysOf(determination.designations);
  const missing = answers.in_us === 'no' ? [] : determination.missing;
  return (
    <div className="sheet" aria-hidden="true">
      <p className="sheet-title">{result.sheetTitle}</p>
      <p>
        <strong>{site.notAdvice}</strong> {result.notADecision}
      </p>
      <p className="headline">{headline(view)}</p>
      <p>
        {fill(view.isToday ? result.asOfToday : result.asOf, {
          day: dayText(determination.asOf, locale),
          checked: dayText(determination.checked, locale),
        })}{' '}
        {fill(result.version, { version: rulesVersion, checked: dayText(determination.checked, locale) })}
      </p>
      {determination.designations.map((one) => (
        <section key={one.designation}>
          <h2>
            {check.designations[one.designation]} · {result.labels[labelOf(one.standing, view.withheld)]}
          </h2>
          <p>{standingSentences(one.standing, view).join(' ')}</p>
          {one.comparison && <Compared of={one} view={view} keys={keys} />}
        </section>
      ))}
      {missing.length > 0 && (
        <>
          <h2>{result.missingTitle}</h2>
          <p>{missing.map((fact) => result.missing[fact]).join(' · ')}</p>
        </>
      )}
      <h2>{result.notComparedTitle}</h2>
      <p>{result.notCompared.join(' ')}</p>
      <h2>{result.keepTitle}</h2>
      <p>{result.keep.join(' · ')}</p>
      <h2>{help.askTitle}</h2>
      <p>{help.ask.join(' ')}</p>
      <h2>{help.linksTitle}</h2>
      <p>
        {help.links.slice(0, 4).map(({ name, href }) => (
          <span key={href}>
            {name}: {href.replace('https://', '')}.{' '}
          </span>
        ))}
        {help.phones.map(({ name, number }) => (
          <span key={number}>
            {name}: {number}.{' '}
          </span>
        ))}
      </p>
      <p>{help.notario.join(' ')}</p>
      <h2>{result.sources}</h2>
      <ol className="sheet-sources">
        {[...keys.values()].map(({ key, authority }) => (
          <li key={key} lang="en">
            {authority.label}, {authority.title}
            {authority.url ? `. ${authority.url.replace('https://', '')}` : ''}
          </li>
        ))}
      </ol>
    </div>
  );
}

type ComparedProps = { of: DesignationResult; view: View; keys: ReturnType<typeof keysOf> };

/** The comparison: rules that match in one paragraph (ruling 16), each other one as a row with its sources' keys. */
function Compared({ of, view, keys }: ComparedProps) {
  const { locale, answers } = view;
  const { outcomes, columns } = messages[locale].result;
  const words = outcomes[tenseOf(of.standing, view.withheld)];
  const findings = [
    ...(of.comparison?.facts.findings ?? []),
    ...(of.comparison?.filing.findings ?? []),
  ].filter((finding) => answers.in_us !== 'no' || outcomeOf(finding) !== 'missing');
  const cited = (finding: Finding) =>
    [...new Set(finding.citations.map(({ authority }) => keys.get(authority)?.key))]
      .filter(Boolean)
      .join(', ');
  const title = (finding: Finding) => ruleText(finding, designationOf(of.designation), locale).title;
  const answered = (finding: Finding) => answeredFor(finding, answers, locale, of.designation).join('; ');
  const matching = findings.filter((finding) => outcomeOf(finding) === 'matches');
  const others = findings.filter((finding) => outcomeOf(finding) !== 'matches');
  return (
    <>
      {matching.length > 0 && (
        <p>
          <strong>{words.matches}:</strong>{' '}
          {matching
            .map((finding) => `${title(finding)} (${answered(finding)}) [${cited(finding)}]`)
            .join(' · ')}
          .
        </p>
      )}
      {others.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.rule}</th>
              <th scope="col">{columns.answered}</th>
              <th scope="col">{columns.compares}</th>
            </tr>
          </thead>
          <tbody>
            {others.map((finding) => (
              <tr key={`${finding.rule}${finding.reason}${JSON.stringify(finding.params)}`}>
                <th scope="row">{title(finding)}</th>
                <td>{answered(finding)}</td>
                <td>
                  <strong>{words[outcomeOf(finding)]}.</strong> {reasonText(finding, locale)} [
                  {cited(finding)}]
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
