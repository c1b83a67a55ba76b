import { cite, findingsOf, type PersonCriterion } from '../criterion';
import type { Facts } from '../facts';
import type { Finding } from '../finding';
import { named, privateRule, tellUnlessNo } from '../told';

const { met, missing, lawyer, information } = findingsOf('status');

const both = cite('USC-1254a', '(a)(5)', 'confirmed');
const late = (at: string) => cite('CFR-244.2', at, 'confirmed');
const discretion = [
  cite('CFR-244.2', '', 'confirmed'),
  cite('CFR-244.10', '(b)', 'confirmed'),
  cite('BIA-D-A-C', '', 'secondary'),
];
const asylumDeadline = [
  cite('USC-1158', '(a)(2)(B)', 'unverified'),
  cite('CFR-208.4', '(a)(5)(iv)', 'confirmed'),
];

const visa = met('STA-01', 'holds-visa-status', [both, late('(f)(2)(i)')]);
const parole = met('STA-02', 'holds-parole', [late('(f)(2)(iii)')]);
const paroleOver = lawyer('STA-02', 'parole-ended', [late('(f)(2)(iii)')]);
const pending = met('STA-03', 'case-pending', [late('(f)(2)(ii)')]);
const unknown = missing('STA-01', 'other-status-unknown', [both], ['otherStatus']);
const courtRules = [cite('CFR-244.7', '(d)', 'confirmed'), cite('CFR-1244.18', '', 'confirmed')];
const inCourt = lawyer('STA-04', 'in-court', courtRules);
const courtUnknown = lawyer('STA-04', 'court-unknown', courtRules, {}, ['court']);
const courtNotAsked = missing('STA-04', 'court-unknown', courtRules, ['court']);
const detained = lawyer(
  'STA-05',
  'detained',
  [cite('USC-1254a', '(d)(4)', 'confirmed'), cite('CFR-1244.18', '(d)', 'confirmed')],
  {},
  [],
  'lawyer-high',
);
const adverse = lawyer('DIS-01', 'adverse-fact', discretion);
const gave = information('BEN-01', 'what-tps-gave', [
  cite('USC-1254a', '(a)(1)', 'confirmed'),
  cite('USC-1254a', '(d)(4)', 'confirmed'),
  cite('USC-1254a', '(f)', 'confirmed'),
]);
const noGreenCard = information('BEN-02', 'no-green-card', [
  cite('AAO-H-G-G', '', 'confirmed'),
  cite('SCT-SANCHEZ', '', 'unverified'),
]);
const travel = lawyer(
  'BEN-03',
  'plans-travel',
  [cite('BIA-DELCARMEN-LARA', '', 'secondary'), cite('USCIS-PM-602-0188', '', 'secondary')],
  {},
  [],
  'lawyer-high',
);
const fear = privateRule('status', 'BEN-04', 'fear', asylumDeadline, (make) =>
  make.lawyer('BEN-04', 'fear-no-asylum', asylumDeadline, {}, [], 'lawyer-high'),
);

/** STA-01 to STA-03: what can be held together with TPS, and parole that was the way of entry and is not held now. */
function others({ otherStatus, entryManner }: Facts): Finding[] {
  if (!Array.isArray(otherStatus)) return [unknown];
  const cases = named(otherStatus, 'asylum', 'adjustment', 'withholding', 'other') === true;
  return [
    ...(otherStatus.includes('nonimmigrant') ? [visa] : []),
    ...(otherStatus.includes('parole') ? [parole] : entryManner === 'parole' ? [paroleOver] : []),
    ...(cases ? [pending] : []),
  ];
}

function court({ court: told }: Facts): Finding[] {
  if (told === 'now') return [inCourt];
  return told === undefined ? [courtNotAsked] : told === 'unsure' ? [courtUnknown] : [];
}

/** DIS-01: TPS is granted at discretion, so any adverse fact is weighed. */
function isAdverse({ arrests, usConvictions, immigrationFlags }: Facts): boolean {
  const convicted = usConvictions !== undefined && !['none', 'unsure', 'lawyer'].includes(usConvictions);
  return convicted || [arrests, immigrationFlags].some((told) => Array.isArray(told) && told.length > 0);
}

/** STA-01 to STA-05, DIS-01 and BEN-01 to BEN-04: other status, court, discretion, and what TPS did and did not give. */
export const status: PersonCriterion = {
  id: 'status',
  further: { wokenBy: ['urgent'] },
  compare(facts) {
    const found = [...others(facts), ...court(facts)];
    if (named(facts.urgent, 'detained') === true) found.push(detained);
    if (isAdverse(facts)) found.push(adverse);
    // Somebody who has asked for asylum has met the day that this rule is about.
    if (facts.askedForAsylum !== true) found.push(...tellUnlessNo(fear, facts.fear));
    if (facts.plansTravel === true || facts.plansTravel === 'unsure') found.push(travel);
    if (facts.fear !== undefined) found.push(gave, noGreenCard);
    return found;
  },
};
