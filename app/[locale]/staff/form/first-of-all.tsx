import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import { tellBecause } from '../../../../lib/content/tell-priority';
import type { Priority } from '../../../../lib/triage/priority';
import { tenseIn, type View } from '../../check/result/view';
import { staffWords } from '../words';
import { earlyIn } from './early';
import { capital, triageWords } from './use-fault';

/** How many reasons are shown at once; the rest opens. */
const few = 4;

/** What comes first, why, and whether that may decide it already. */
export function FirstOfAll({ view, priority }: { view: View; priority: Priority }) {
  const { locale, determination } = view;
  const words = staffWords[locale].panel;
  const { name, means } = triageWords[locale].tags[priority.tag];
  const early = earlyIn(determination, priority);
  const tenses = determination.designations.flatMap(({ standing, comparison }) =>
    comparison === null ? [] : [tenseIn(view, standing)],
  );
  const tense = tenses.includes('past') ? 'past' : 'now';
  const said = messages[locale].result.groupSummary[tense]['does-not-match'];
  const summary = said.charAt(0).toLowerCase() + said.slice(1);
  const reasons = priority.because.map((because) => tellBecause(because, locale, tense));
  return (
    <div className="first" data-tag={priority.tag}>
      <h3>
        {words.priority}: {name}
      </h3>
      <p className="quiet">{capital(means)}.</p>
      <Reasons of={reasons.slice(0, few)} />
      {reasons.length > few && (
        <details>
          <summary>+ {reasons.length - few}</summary>
          <Reasons of={reasons.slice(few)} />
        </details>
      )}
      {early.length > 0 && (
        <div className="early">
          <p>
            <strong>{words.early}</strong>
          </p>
          <Reasons of={early.map((why) => fill(words.earlyBecause[why], { tag: name, summary }))} />
        </div>
      )}
    </div>
  );
}

const Reasons = ({ of }: { of: readonly string[] }) => (
  <ul>
    {of.map((reason) => (
      <li key={reason}>{reason}</li>
    ))}
  </ul>
);
