import type { Determination } from '../../../../lib/rules/determine';
import type { Priority } from '../../../../lib/triage/priority';

/** Why somebody may stop already: there is nothing to compare, the facts decide it, or a person has to look anyway. */
export type Early = 'stop' | 'facts' | 'tag';

/** Everything that may decide it already; empty while all of it is open. */
export function earlyIn({ stop, designations }: Determination, { tag }: Priority): readonly Early[] {
  const compared = designations.flatMap(({ comparison }) => (comparison === null ? [] : [comparison]));
  const decided = compared.length > 0 && compared.every(({ facts }) => facts.worst === 'does-not-match');
  return [
    ...(stop === null ? [] : (['stop'] as const)),
    ...(decided ? (['facts'] as const) : []),
    ...(tag === 'today' || tag === 'lawyer' ? (['tag'] as const) : []),
  ];
}
