import { cite, findingsOf, type PersonCriterion } from '../criterion';
import { proofsOf } from '../evidence';
import type { Facts } from '../facts';
import type { Finding } from '../finding';
import { named } from '../told';

const { met, missing, information } = findingsOf('evidence');

const identityRule = [cite('CFR-244.9', '(a)(1)', 'secondary'), cite('CFR-1244.9', '(a)(1)', 'confirmed')];
/** The texts about papers with a date. */
export const datedRule = [cite('CFR-244.9', '(a)(2)', 'secondary'), cite('CFR-244.9', '(b)', 'unverified')];

const identity = met('EVD-01', 'identity-paper', identityRule);
const noIdentity = information('EVD-01', 'no-identity-paper', identityRule);
const identityUnknown = missing('EVD-01', 'identity-papers-unknown', identityRule, ['identityPapers']);
const expired = met('EVD-02', 'expired-passport', [cite('CFR-244.9', '(a)(1)', 'secondary')]);
const dated = information('EVD-03', 'dated-papers', datedRule);
const few = missing('EVD-03', 'dated-papers-few', datedRule, ['residencePapers']);
const datedUnknown = missing('EVD-03', 'dated-papers-unknown', datedRule, ['residencePapers']);
const translate = information('EVD-04', 'papers-to-translate', [cite('CFR-103.2', '(b)(3)', 'unverified')]);
const records = information('EVD-05', 'arrest-records', [cite('FORM-I-821', ', instructions', 'secondary')]);

function identityPaper({ identityPapers: told }: Facts): Finding {
  if (!Array.isArray(told)) return identityUnknown;
  if (named(told, 'passport', 'birth-and-photo', 'cedula') === true) return identity;
  return told.includes('passport-expired') ? expired : noIdentity;
}

/** Without their months, papers only say that some exist, so this line compares nothing. */
function datedPapers({ residencePapers }: Facts): Finding {
  if (!Array.isArray(residencePapers)) return datedUnknown;
  return residencePapers.length === 0 ? few : dated;
}

/** EVD-01 to EVD-05: which papers there are. What is missing is asked about; nothing here decides. */
export const evidence: PersonCriterion = {
  id: 'evidence',
  further: { wokenBy: [] },
  compare(facts) {
    const found = [identityPaper(facts)];
    // Papers told by their months are compared under each designation (`coverage`).
    if (proofsOf(facts) === null) found.push(datedPapers(facts));
    if (facts.foreignPapers === true || facts.foreignPapers === 'unsure') found.push(translate);
    if (Array.isArray(facts.arrests) && facts.arrests.length > 0) found.push(records);
    return found;
  },
};
