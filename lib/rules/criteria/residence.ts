import { onOrBefore } from '../../day';
import type { Designation } from '../../law/designation';
import { type Criterion, cite, citingWith, findingsOf } from '../criterion';
import type { Facts } from '../facts';
import type { Finding } from '../finding';

const { met, notMet, missing, lawyer } = findingsOf('residence');

// The law says "since" the day; that the day itself counts rests on a report of it (NIJC).
const since = [
  cite('USC-1254a', '(c)(1)(A)(ii)', 'confirmed'),
  cite('CFR-244.2', '(c)', 'confirmed'),
  cite('NIJC-VE', '', 'secondary'),
];
const childAlone = [cite('CFR-244.2', '(c)', 'confirmed'), cite('BIA-ECHEVERRIA', '', 'confirmed')];

const arrival = ['livedSince'] as const;
const bothAnswers = ['livedSince', 'livedOn'] as const;

/** CR-01: the day life here began, or else whether the person lived here on the day that counts; they may differ. */
function livingHere({ id, residenceSince }: Designation): (facts: Facts) => Finding {
  const sources = citingWith(since, residenceSince);
  const limit = residenceSince.day;
  const onDay = met('CR-01', 'lived-here-on-day', sources, { limit });
  const notOnDay = notMet('CR-01', 'not-living-here-on-day', sources, { limit });
  const unknown = missing('CR-01', 'lived-here-unknown', sources, ['livedSince'], { limit });
  return ({ livedSince: began, livedOn }) => {
    const told = livedOn?.[id];
    if (typeof began === 'object') {
      const params = { began, limit };
      const verdict = onOrBefore(began, limit);
      if ((verdict === 'met' && told === false) || (verdict === 'not-met' && told === true)) {
        return missing('CR-01', 'residence-answers-differ', sources, bothAnswers, params);
      }
      if (verdict === 'met') return met('CR-01', 'lived-here-in-time', sources, params);
      if (verdict === 'not-met') return notMet('CR-01', 'lived-here-too-late', sources, params);
      if (typeof told !== 'boolean') return missing('CR-01', 'lived-here-rough', sources, arrival, params);
    }
    return told === true ? onDay : told === false ? notOnDay : unknown;
  };
}

/** CR-02: a child who was born abroad has to meet the residence day alone; null where the row does not apply. */
function childAloneToo({
  residenceSince,
}: Designation): (facts: Facts, residence: Finding) => Finding | null {
  const sources = citingWith(childAlone, residenceSince);
  const params = { limit: residenceSince.day };
  const later = notMet('CR-02', 'child-came-later', sources, params);
  const unknown = missing('CR-02', 'child-came-unknown', sources, arrival, params);
  // Whether a child was born here is a citizen's question (THR-02), so it is for a lawyer where nobody knows.
  const notTold = lawyer('CR-02', 'child-birth-unknown', sources, params);
  const unsure = lawyer('CR-02', 'child-birth-unknown', sources, params, ['bornInUs']);
  return ({ about, bornInUs, nationality }, { verdict }) => {
    if (about !== 'child' || bornInUs === true || verdict === 'met') return null;
    if (verdict === 'unknown') return unknown;
    if (bornInUs === false || nationality === 'born') return later;
    return bornInUs === undefined ? notTold : unsure;
  };
}

/** Continuous residence since the day that the notice names; trips are compared under absences. */
export const residence: Criterion = {
  id: 'residence',
  group: 'facts',
  on({ designation }) {
    const livedHere = livingHere(designation);
    const childToo = childAloneToo(designation);
    return (facts) => {
      const found = livedHere(facts);
      const child = childToo(facts, found);
      return child === null ? [found] : [found, child];
    };
  },
};
