import { cite, findingsOf, type PersonCriterion } from '../criterion';
import type { Finding } from '../finding';

const { met, notMet, missing, lawyer } = findingsOf('threshold');

const inUsRule = [cite('USC-1254a', '(c)(1)(A)', 'confirmed')];
const citizenRule = [cite('USC-1254a', '(a)(1)', 'confirmed')];

// These carry no parameters, so each is made once.
const inside = met('THR-01', 'in-us', inUsRule);
const abroad = notMet('THR-01', 'not-in-us', inUsRule);
const where = missing('THR-01', 'in-us-unknown', inUsRule, ['inUs']);
const bornHere = lawyer('THR-02', 'born-in-us', citizenRule);
// Unsure means perhaps a citizen through a parent: that is a lawyer's question, not a missing paper.
const perhapsCitizen = lawyer('THR-02', 'status-unknown', citizenRule, {}, ['immigrationStatus']);
const statusNotTold = missing('THR-02', 'status-unknown', citizenRule, ['immigrationStatus']);

/** THR-01 to THR-03: in the United States, and neither a citizen nor a permanent resident. */
export const threshold: PersonCriterion = {
  id: 'threshold',
  compare(facts) {
    const findings: Finding[] = [facts.inUs === true ? inside : facts.inUs === false ? abroad : where];
    if (facts.bornInUs === true) findings.push(bornHere);
    else if (facts.immigrationStatus === 'unsure') findings.push(perhapsCitizen);
    else if (facts.immigrationStatus === undefined) findings.push(statusNotTold);
    return findings;
  },
};
