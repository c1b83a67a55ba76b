import { messages } from '../../../../lib/content/index';
import type { SectionId } from '../../../../lib/interview/question';
import type { CriterionId, Finding } from '../../../../lib/rules/finding';
import { FindingRow } from './finding-row';
import { opensIn } from './opens';
import { findingsOfPerson, tenseIn, type View } from './view';

const sectionOf: Partial<Record<CriterionId, SectionId>> = {
  resettlement: 'elsewhere',
  status: 'immigration',
  inadmissibility: 'immigration',
  crime: 'police',
  bars: 'safety',
  evidence: 'proof',
  help: 'help',
};

/** What is compared about the person alone: the same under every designation, so it stands once, before them. */
export function PersonCard({ view }: { view: View }) {
  const { result, check } = messages[view.locale];
  const compared = view.determination.designations.filter(({ comparison }) => comparison !== null);
  const [first] = compared;
  const found = findingsOfPerson(view);
  if (!first || found.length === 0) return null;
  const bySection = new Map<SectionId, Finding[]>();
  for (const finding of found) {
    const section = sectionOf[finding.criterion] ?? 'nationality';
    bySection.set(section, [...(bySection.get(section) ?? []), finding]);
  }
  const past = compared.every(({ standing }) => tenseIn(view, standing) === 'past');
  return (
    <section className="designation person" aria-labelledby="person">
      <h2 id="person">{result.personTitle}</h2>
      <p className="quiet">{result.personLead}</p>
      {[...bySection].map(([section, findings]) => {
        const opens = opensIn(findings);
        return (
          <section key={section}>
            <h3>{check.sections[section]}</h3>
            {findings.map((finding) => (
              <FindingRow
                key={`${finding.rule}-${finding.reason}`}
                finding={finding}
                standing={first.standing}
                tense={past ? 'past' : 'now'}
                view={view}
                open={opens(finding)}
              />
            ))}
          </section>
        );
      })}
    </section>
  );
}
