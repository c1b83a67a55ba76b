import { messages } from '../../../../lib/content/index';
import type { FactId } from '../../../../lib/rules/facts';
import { columns } from '../../../../lib/triage/columns';
import type { View } from '../../check/result/view';
import { staffWords } from '../words';
import { focusField } from './focus';

/** The first field of a fact. */
const fieldOf = (fact: FactId) => columns.find(({ at }) => at?.[0] === fact)?.id;

/** The facts that the rules lack, each a way to its field. */
export function MissingFacts({ view: { locale, determination } }: { view: View }) {
  if (determination.missing.length === 0) return null;
  return (
    <section className="panel-part" aria-labelledby="panel-missing">
      <h3 id="panel-missing">{staffWords[locale].panel.missing}</h3>
      <ul>
        {determination.missing.map((fact) => (
          <li key={fact}>
            <button
              type="button"
              className="jump"
              data-fact={fact}
              onClick={() => focusField(fieldOf(fact) ?? '')}
            >
              {messages[locale].result.missing[fact]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The rules that nothing was told of, which are no matches. */
export function NotAssessed({ view: { locale, determination } }: { view: View }) {
  const { notAssessed, notAssessedLead } = staffWords[locale].panel;
  if (determination.notAssessed.length === 0) return null;
  return (
    <details className="panel-part">
      <summary>
        {notAssessed}: {determination.notAssessed.length}
      </summary>
      <p className="quiet">{notAssessedLead}</p>
      <ul>
        {determination.notAssessed.map((rule) => (
          <li key={rule}>
            {messages[locale].result.rules[rule].title} <span className="aside">{rule}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
