/** What is private: it is shown to nobody who did not ask for it, and prints only if the person says so. */
import type { FactId } from './facts';
import type { CriterionId, Finding } from './finding';
import type { RuleId } from './rule-ids';

const criteria: readonly CriterionId[] = ['resettlement', 'crime', 'bars', 'inadmissibility', 'status'];

const facts: readonly FactId[] = [
  'otherNationalityStay',
  'thirdCountry',
  'thirdCountryStatus',
  'permanentStatusSince',
  'permanentOffer',
  'entryManner',
  'otherStatus',
  'court',
  'removalOrder',
  'missedHearing',
  'immigrationFlags',
  'arrests',
  'openCharges',
  'usConvictions',
  'convictionDetails',
  'crimeAbroad',
  'drugs',
  'safetyFlags',
  'fear',
  'askedForAsylum',
];

/** True for a finding about other countries, courts, police, safety or immigration history. */
export const isPrivate = ({ criterion, rule }: Finding): boolean =>
  // The papers of an arrest tell of the arrest.
  criteria.includes(criterion) || rule === 'EVD-05';

/**
 * The same of a rule by its number alone, where no finding is at hand: a rule that nobody was asked about can tell what
 * was answered before it.
 */
export const isPrivateRule = (rule: RuleId): boolean =>
  /^(?:FRS|CRM|BAR|INA|STA|DIS|BEN)-|^EVD-05$/.test(rule);

/** True for a fact of that kind. */
export const isPrivateFact = (fact: FactId): boolean => facts.includes(fact);
