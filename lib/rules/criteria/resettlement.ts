import { cite, findingsOf, none, type PersonCriterion } from '../criterion';
import type { Facts } from '../facts';
import type { Finding } from '../finding';
import { named } from '../told';

const { met, missing, lawyer } = findingsOf('resettlement');

const statute = cite('USC-1158', '(b)(2)(A)(vi)', 'confirmed');
const offered = cite('BIA-A-G-G', '', 'confirmed');
const printed = (at: string) => cite('CFR-208.15', at, 'confirmed');

const noneElsewhere = met('FRS-01', 'no-other-country', [statute]);
const stayUnknown = missing('FRS-01', 'other-country-unknown', [statute], ['thirdCountry']);
const secondUnknown = missing('FRS-01', 'second-nationality-unknown', [statute], ['otherNationality']);
const shortStay = met('FRS-02', 'short-stay-elsewhere', [
  printed('(a)(1)(ii)-(iii)'),
  printed('(a)(2)'),
  offered,
]);
const shortStayUnknown = missing(
  'FRS-02',
  'status-elsewhere-unknown',
  [printed('(a)(2)'), offered],
  ['thirdCountryStatus'],
);
// UNSETTLED: which text of 208.15 is enforced, the printed one that counts a year, or the one before 2021?
const longStay = lawyer('FRS-02b', 'year-elsewhere', [printed('(a)(2)'), offered]);
const temporary = lawyer('FRS-03', 'temporary-status-elsewhere', [offered, printed('(a)(1)(ii)-(iii)')]);
const statusUnknown = lawyer(
  'FRS-03',
  'status-elsewhere-unknown',
  [offered, printed('(a)(1)(ii)-(iii)')],
  {},
  ['thirdCountryStatus'],
);
const permanent = [statute, offered, printed('(a)(1)(i)')];
const before = lawyer('FRS-04', 'permanent-status-before', permanent, {}, [], 'lawyer-high');
const whenUnknown = lawyer('FRS-04', 'permanent-status-when-unknown', permanent, {}, [
  'permanentStatusSince',
]);
const livedAsCitizen = [statute, printed('(a)(3)')];
const lived = lawyer('FRS-04', 'second-nationality-lived', livedAsCitizen, {}, [], 'lawyer-high');
const livedPerhaps = lawyer('FRS-04', 'second-nationality-lived', livedAsCitizen);
const offer = lawyer(
  'FRS-05',
  'permanent-offer',
  [offered, printed('(a)(1)(i)'), cite('BIA-K-S-E', '', 'unverified')],
  {},
  [],
  'lawyer-high',
);
const offerUnknown = missing(
  'FRS-05',
  'permanent-offer-unknown',
  [offered, printed('(a)(1)(i)')],
  ['permanentOffer'],
);
const unused = lawyer('FRS-06', 'second-nationality-unused', [printed('(a)(3)')]);
const useNotAsked = missing(
  'FRS-06',
  'second-nationality-stay-unknown',
  [printed('(a)(3)')],
  ['otherNationalityStay'],
);
const useUnknown = lawyer('FRS-06', 'second-nationality-stay-unknown', [printed('(a)(3)')], {}, [
  'otherNationalityStay',
]);
const after = met('FRS-07', 'permanent-status-after', [statute]);
const limited = lawyer('FRS-08', 'stay-limited', [cite('CFR-208.15-BEFORE-2021', '(a)-(b)', 'unverified')]);
const throughParents = lawyer('FRS-09', 'parent-resettled', [printed('(b)')]);

/** FRS-03, FRS-04 and FRS-07: what the person had in another country. */
function had({ thirdCountryStatus: status, permanentStatusSince }: Facts): readonly Finding[] {
  if (status === undefined) return none;
  if (status === 'unsure') return [statusUnknown];
  const found: Finding[] = [];
  if (named(status, 'temporary', 'asylum-pending') === true) found.push(temporary);
  if (named(status, 'permanent', 'refugee', 'citizen') === true) {
    found.push(
      permanentStatusSince === 'before' ? before : permanentStatusSince === 'after' ? after : whenUnknown,
    );
  }
  return found;
}

/** FRS-02 and FRS-02b: how long the stay was, and that nothing came with it. */
function stay({ thirdCountry, thirdCountryStatus: status, permanentOffer }: Facts): readonly Finding[] {
  const long = thirdCountry === 'year-or-more' ? [longStay] : none;
  if (status === undefined) return [...long, shortStayUnknown];
  const nothing = status.length === 0 && permanentOffer === false;
  return nothing && thirdCountry !== 'year-or-more' ? [shortStay] : long;
}

/** FRS-04 and FRS-06: a second nationality counts in the printed text only together with a stay in that country. */
function second({ otherNationality, otherNationalityStay }: Facts): readonly Finding[] {
  if (otherNationality !== 'yes' && otherNationality !== 'possible') return none;
  if (otherNationalityStay === undefined) return [useNotAsked];
  if (otherNationalityStay === 'unsure') return [useUnknown];
  if (otherNationalityStay === 'no') return [unused];
  return [otherNationality === 'yes' ? lived : livedPerhaps];
}

/** FRS-01: neither a stay nor an offer; a second nationality that is not known leaves it open. */
function nowhereElse({ otherNationality, nationality }: Facts): readonly Finding[] {
  if (otherNationality === 'no') return [noneElsewhere];
  if (otherNationality === undefined && nationality === 'stateless') return [noneElsewhere];
  const unknown = otherNationality === undefined || otherNationality === 'unsure';
  return unknown && nationality !== 'other-only' ? [secondUnknown] : none;
}

/**
 * FRS-01 to FRS-09: settled for good in another country before coming. A bar taken from asylum law that cannot be
 * waived, and mostly a lawyer's question: which text is enforced is not settled.
 */
export const resettlement: PersonCriterion = {
  id: 'resettlement',
  further: { wokenBy: ['otherNationality'] },
  compare(facts) {
    const { thirdCountry, permanentOffer, thirdCountryStatus: status } = facts;
    const found: Finding[] = [];
    if (thirdCountry === undefined || thirdCountry === 'unsure') found.push(stayUnknown);
    else if (thirdCountry !== 'none') found.push(...stay(facts));
    else if (permanentOffer === false && (status === undefined || status.length === 0))
      found.push(...nowhereElse(facts));
    found.push(...had(facts), ...second(facts));
    if (permanentOffer === true) found.push(offer);
    else if (permanentOffer !== false) found.push(offerUnknown);
    if (facts.stayLimited === true || facts.stayLimited === 'unsure') found.push(limited);
    if (facts.parentResettled === true || facts.parentResettled === 'unsure') found.push(throughParents);
    return found;
  },
};
