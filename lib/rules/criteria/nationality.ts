import { cite, findingsOf, type PersonCriterion } from '../criterion';
import type { FactId, Facts } from '../facts';
import type { Finding } from '../finding';

const { met, notMet, missing, lawyer } = findingsOf('nationality');

const national = [
  cite('USC-1254a', '(a)(1)', 'confirmed'),
  cite('CFR-244.2', '(a)', 'confirmed'),
  cite('USC-1101', '(a)(21)', 'confirmed'),
];
// Who is Venezuelan is a question of Venezuelan law, which was not read for this record.
const byParent = [cite('CONST-VE', '', 'unverified'), cite('USC-1254a', '(a)(1)', 'confirmed')];
const stateless = [cite('USC-1254a', '(a)(1)', 'confirmed')];
const eachAlone = [cite('BIA-ECHEVERRIA', '', 'confirmed'), cite('USC-1254a', '(a)(1)', 'confirmed')];
const dual = [cite('USC-1254a', '(a)(1)', 'confirmed'), cite('INS-OGNIBENE', '', 'unverified')];
const operative = [cite('INS-OGNIBENE', '', 'unverified')];

/** Two answers of which at most one can be true: neither is believed. */
const differ = (rule: 'NAT-01' | 'NAT-04' | 'NAT-06', ...facts: [FactId, ...FactId[]]): Finding =>
  missing(rule, 'nationality-answers-differ', national, facts);

/** NAT-01 to NAT-05: a national of Venezuela, or without any nationality and last at home there. */
function venezuelan(facts: Facts): Finding {
  switch (facts.nationality) {
    case 'born':
      if (facts.bornInUs === true) return differ('NAT-01', 'nationality', 'bornInUs');
      return met('NAT-01', 'born-venezuelan', national);
    case 'naturalised':
      return met('NAT-01', 'naturalised', national);
    case 'by-parent':
      if (facts.parents === 'both-by-birth') return met('NAT-02', 'two-venezuelan-parents', byParent);
      if (facts.parents === undefined || facts.parents === 'unsure') {
        return missing('NAT-02', 'parents-unknown', byParent, ['parents']);
      }
      // UNSETTLED: one parent needs residence in Venezuela or a declaration; whose law and which proof?
      return lawyer('NAT-03', 'one-venezuelan-parent', byParent);
    case 'stateless':
      if (facts.otherNationality === 'yes') return differ('NAT-04', 'nationality', 'otherNationality');
      if (facts.lastLivedInVenezuela === true) {
        return met('NAT-04', 'stateless-from-venezuela', stateless, {}, 'lawyer');
      }
      if (facts.lastLivedInVenezuela === false) {
        return notMet('NAT-04', 'stateless-from-elsewhere', stateless);
      }
      return missing('NAT-04', 'stateless-unknown', stateless, ['lastLivedInVenezuela']);
    case 'other-only':
      return notMet('NAT-05', 'other-nationality-only', eachAlone);
    default:
      return missing('NAT-01', 'nationality-unknown', national, ['nationality']);
  }
}

/** NAT-06 and NAT-07: a second nationality is no bar in the statute, but somebody has to look at it. */
function second(facts: Facts): Finding[] {
  if (facts.nationality === 'stateless' || facts.nationality === 'other-only') return [];
  switch (facts.otherNationality) {
    case 'no':
      if (facts.entryPassport === 'other') return [differ('NAT-06', 'otherNationality', 'entryPassport')];
      return [met('NAT-06', 'no-second-nationality', dual)];
    case 'possible':
      return [lawyer('NAT-06', 'second-nationality-possible', dual)];
    case 'yes': {
      const found = lawyer('NAT-06', 'second-nationality', dual);
      if (facts.entryPassport === 'other') {
        return [found, lawyer('NAT-07', 'entered-on-other-passport', operative, {}, [], 'lawyer-high')];
      }
      if (facts.entryPassport === undefined || facts.entryPassport === 'unsure') {
        return [found, missing('NAT-07', 'entry-passport-unknown', operative, ['entryPassport'])];
      }
      return [found];
    }
    default:
      return [missing('NAT-06', 'second-nationality-unknown', dual, ['otherNationality'])];
  }
}

/** The nationality rules; a spouse or child is compared alone, never through the family (Echeverria). */
export const nationality: PersonCriterion = {
  id: 'nationality',
  compare: (facts) => [venezuelan(facts), ...second(facts)],
};
