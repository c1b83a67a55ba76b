import { type Criterion, citing, findingsOf, none } from '../criterion';
import { coverageOf, proofsOf } from '../evidence';
import type { ReasonCode } from '../reasons';
import { datedRule } from './evidence';

const { met, information } = findingsOf('coverage');

/**
 * EVD-03 under a designation, where papers were told by their months: one near the residence day, one near the presence
 * day and one of late. Near and late are measures of this guide, so what is not there changes
 * no outcome: it is told, and asked about.
 */
export const coverage: Criterion = {
  id: 'coverage',
  group: 'facts',
  on({ designation, asOf }) {
    const params = { residence: designation.residenceSince.day, presence: designation.presenceSince.day };
    const [ofResidence, ofPresence] = [citing(designation.residenceSince), citing(designation.presenceSince)];
    const sources = [
      ...datedRule,
      ...ofResidence,
      ...ofPresence.filter((one) => ofResidence.every(({ authority }) => authority !== one.authority)),
    ];
    const all = [met('EVD-03', 'papers-near-days', sources, params)];
    const lacking = (reason: ReasonCode) => [information('EVD-03', reason, sources, params)];
    const noResidence = lacking('papers-not-near-residence');
    const noPresence = lacking('papers-not-near-presence');
    const notRecent = lacking('papers-not-recent');
    return (facts) => {
      const proofs = proofsOf(facts);
      if (proofs === null) return none;
      const { nearResidence, nearPresence, recent } = coverageOf(designation, asOf, proofs);
      if (!nearResidence) return noResidence;
      if (!nearPresence) return noPresence;
      return recent ? all : notRecent;
    };
  },
};
