import { fill } from '../../../lib/content/fill';
import type { Entry } from '../../../lib/law/designation';
import { effectConfidenceOf } from '../../../lib/law/entries';
import { Badge } from './source-links';
import type { Words } from './words';

/** How sure it is that an act happened and, where that differs, what it did; apart for each designation if need be. */
export function Certainty({ act, words }: { act: Entry; words: Words }) {
  const { entries, designation } = words.law;
  const { confidence, effectConfidence, effectConfidenceOn } = act;
  if (effectConfidenceOn) {
    return (
      <>
        <p>
          {entries.act} <Badge of={confidence} words={words} />
        </p>
        {act.bears.map((on) => (
          <p key={on}>
            {fill(entries.effectOn, { designation: designation[on].name })}{' '}
            <Badge of={effectConfidenceOf(act, on)} words={words} />
          </p>
        ))}
      </>
    );
  }
  return (
    <p>
      {effectConfidence ? `${entries.act} ` : ''}
      <Badge of={confidence} words={words} />
      {effectConfidence ? ` ${entries.effect} ` : ''}
      {effectConfidence ? <Badge of={effectConfidence} words={words} /> : null}
    </p>
  );
}
