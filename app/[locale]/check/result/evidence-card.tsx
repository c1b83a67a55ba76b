import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import { kindsTold } from '../../../../lib/interview/questions/residence-spans';
import type { Citation } from '../../../../lib/law/citation';
import { tierOf } from '../../../../lib/rules/evidence';
import { answerText } from '../answer-text';
import { coveredIn } from './evidence-view';
import { ResidenceLine } from './residence-line';
import { SourceLinks } from './source-links';
import { confidenceText, type View } from './view';

const identityRule: Citation = { authority: 'CFR-1244.9', at: '(a)(1)', confidence: 'confirmed' };
const residenceRule: Citation = { authority: 'CFR-244.9', at: '(a)(2)', confidence: 'unverified' };
const listOfPapers: Citation = { authority: 'NIJC-VE', confidence: 'secondary' };
const translationRule: Citation = { authority: 'CFR-103.2', at: '(b)(3)', confidence: 'unverified' };

/** The papers told, by what they can show; nothing here is ever enough or too little, it is had or asked about. */
export function EvidenceCard({ view }: { view: View }) {
  const { locale, answers } = view;
  const { evidence, questions, result } = messages[locale];
  if (answers.id_docs === undefined) return null;
  const covered = coveredIn(view);
  const [first] = covered;
  const source = (citation: Citation) => (
    <p className="quiet">
      <SourceLinks citations={[citation]} locale={locale} />
    </p>
  );
  return (
    <section className="designation evidence" aria-labelledby="evidence">
      <h2 id="evidence">{evidence.title}</h2>
      <p>{evidence.lead}</p>
      <h3>{evidence.identityTitle}</h3>
      <Told lines={answerText('id_docs', answers, locale)} />
      <p>{evidence.identityOrder}</p>
      {source(identityRule)}
      <h3>{evidence.entryTitle}</h3>
      <Told
        lines={answerText('entry_docs', answers, locale).map(
          (said) => `${questions.entry_docs.short}: ${said}`,
        )}
      />
      <p>{evidence.entryAlso}</p>
      {source(residenceRule)}
      <h3>{evidence.residenceTitle}</h3>
      <Told lines={answerText('residence_docs', answers, locale)} />
      <Tiers view={view} />
      {covered.map((one) => (
        <ResidenceLine key={one.designation} of={one} locale={locale} />
      ))}
      {first ? (
        <>
          <p className="quiet">{evidence.measures}</p>
          {first.coverage.vague > 0 && <p>{fill(evidence.vague, { count: first.coverage.vague })}</p>}
        </>
      ) : (
        kindsTold(answers).length > 0 && <Told lines={answerText('residence_spans', answers, locale)} />
      )}
      <h4>{evidence.askTitle}</h4>
      <p>{evidence.askLead}</p>
      <Told lines={evidence.ask} />
      {source(residenceRule)}
      <h3>{evidence.translationTitle}</h3>
      <p>{result.reasons['papers-to-translate']}</p>
      {source(translationRule)}
    </section>
  );
}

function Told({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Where the kinds told stand on a list of papers, and how sure that is. */
function Tiers({ view: { locale, answers } }: { view: View }) {
  const { evidence, questions } = messages[locale];
  const names = questions.residence_docs.choices;
  const kinds = kindsTold(answers);
  const preferred = kinds.filter((kind) => tierOf[kind].tier === 'preferred');
  const other = kinds.filter((kind) => tierOf[kind].tier === 'other').map((kind) => names[kind]);
  const sure = preferred.map(
    (kind) => `${names[kind]} (${confidenceText(tierOf[kind].confidence, locale).toLowerCase()})`,
  );
  if (kinds.length === 0) return null;
  return (
    <>
      {sure.length > 0 && <p>{fill(evidence.preferred, { list: sure.join('; ') })}</p>}
      {other.length > 0 && <p>{fill(evidence.other, { list: other.join('; ') })}</p>}
      <p className="quiet">
        <SourceLinks citations={[listOfPapers]} locale={locale} />
      </p>
    </>
  );
}
