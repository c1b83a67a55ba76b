import { onOrBefore } from '../../day';
import type { Verdict } from '../../verdict';
import { type Context, type Criterion, cite, citingWith, findingsOf } from '../criterion';
import type { FactId } from '../facts';
import type { Finding } from '../finding';

const { met, notMet, missing, lawyer } = findingsOf('residence');

// The law says "since" the day; that the day itself counts rests on a report of it (NIJC).
const since = [
  cite('USC-1254a', '(c)(1)(A)(ii)', 'confirmed'),
  cite('CFR-244.2', '(c)', 'confirmed'),
  cite('NIJC-VE', '', 'secondary'),
];
const childAlone = [cite('CFR-244.2', '(c)', 'confirmed'), cite('BIA-ECHEVERRIA', '', 'confirmed')];

/** CR-01: the day life here began, or else whether the person lived here on the day that counts; they may differ. */
function livingHere({ facts, designation }: Context): Finding {
  const limit = designation.residenceSince;
  const sources = citingWith(since, limit);
  const began = facts.livedSince;
  const told = facts.livedOn?.[designation.id];
  if (began !== undefined && began !== 'unsure') {
    const params = { began, limit: limit.day };
    const verdict = onOrBefore(began, limit.day);
    if ((verdict === 'met' && told === false) || (verdict === 'not-met' && told === true)) {
      return missing('CR-01', 'residence-answers-differ', sources, ['livedSince', 'livedOn'], params);
    }
    if (verdict === 'met') return met('CR-01', 'lived-here-in-time', sources, params);
    if (verdict === 'not-met') return notMet('CR-01', 'lived-here-too-late', sources, params);
    if (told === undefined || told === 'unsure') {
      return missing('CR-01', 'lived-here-rough', sources, ['livedSince'], params);
    }
  }
  const params = { limit: limit.day };
  if (told === true) return met('CR-01', 'lived-here-on-day', sources, params);
  if (told === false) return notMet('CR-01', 'not-living-here-on-day', sources, params);
  return missing('CR-01', 'lived-here-unknown', sources, ['livedSince'], params);
}

/** CR-02: a child who was born abroad has to meet the residence day alone. */
function childAloneToo({ facts, designation }: Context, residence: Verdict | null): Finding[] {
  if (facts.about !== 'child' || facts.bornInUs === true || residence === 'met') return [];
  const sources = citingWith(childAlone, designation.residenceSince);
  const params = { limit: designation.residenceSince.day };
  if (residence === 'not-met') {
    if (facts.bornInUs === false || facts.nationality === 'born') {
      return [notMet('CR-02', 'child-came-later', sources, params)];
    }
    // Whether a child was born here is a citizen's question (THR-02), so it is for a lawyer where nobody knows.
    const unsure: readonly FactId[] = facts.bornInUs === undefined ? [] : ['bornInUs'];
    return [lawyer('CR-02', 'child-birth-unknown', sources, params, unsure)];
  }
  return [missing('CR-02', 'child-came-unknown', sources, ['livedSince'], params)];
}

/** Continuous residence since the day that the notice names; trips are compared under absences. */
export const residence: Criterion = {
  id: 'residence',
  group: 'facts',
  compare(context) {
    const found = livingHere(context);
    return [found, ...childAloneToo(context, found.verdict)];
  },
};
