import { cite, findingsOf, type PersonCriterion } from '../criterion';
import type { FactId, Facts } from '../facts';
import type { Attention, Finding } from '../finding';
import type { ReasonCode } from '../reasons';
import type { RuleId } from '../rule-ids';
import { named, type Private, privateRule, tell, tellUnlessNo } from '../told';

const make = findingsOf('inadmissibility');

const ground = (at: string) => cite('USC-1182', at, 'confirmed');
const waiver = cite('USC-1254a', '(c)(2)(A)(ii)', 'confirmed');

/** A ground that the statute lets the government pardon. */
const pardonable = (
  rule: RuleId,
  fact: FactId,
  reason: ReasonCode,
  citations: Finding['citations'],
  attention: Attention = 'lawyer',
): Private =>
  privateRule('inadmissibility', rule, fact, citations, (of) =>
    of.waivable(rule, reason, citations, attention),
  );

/** A matter for a lawyer that no pardon is written for, or that is no ground by itself. */
const grave = (
  rule: RuleId,
  fact: FactId,
  reason: ReasonCode,
  citations: Finding['citations'],
  attention: Attention = 'lawyer-high',
): Private =>
  privateRule('inadmissibility', rule, fact, citations, (of) =>
    of.lawyer(rule, reason, citations, {}, [], attention),
  );

const flags = 'immigrationFlags';
const neverApplied = make.information('INA-01', 'never-applied', [cite('CFR-244.3', '(a)', 'secondary')]);
// UNSETTLED: entry without inspection is not on the list of grounds never applied; is a waiver asked for in practice?
const uninspected = make.information('INA-02', 'entered-uninspected', [
  cite('USC-1254a', '(a)(5)', 'confirmed'),
]);
const otherwise = make.information('INA-02', 'entered-otherwise', [cite('USC-1254a', '(a)(5)', 'confirmed')]);
const order = grave(
  'INA-03',
  'removalOrder',
  'removal-order',
  [cite('CLINIC-REOPEN', '', 'secondary')],
  'lawyer',
);
const permitted = pardonable('INA-04', flags, 'removed-returned-permitted', [ground('(a)(9)(A)'), waiver]);
// UNSETTLED: a reinstated order bars "any relief under this chapter"; is TPS relief?
const unpermitted = pardonable(
  'INA-05',
  flags,
  'returned-unpermitted',
  [ground('(a)(9)(C)'), waiver, cite('USC-1231', '(a)(5)', 'confirmed')],
  'lawyer-high',
);
// After leaving, how the person came back decides; where that is not known, this rule stays open.
const returnUnknown = (fact: FactId) =>
  make.lawyer('INA-05', 'private-unknown', [ground('(a)(9)(C)')], {}, [fact]);
const entryNotTold = returnUnknown('entryManner');
const returnNotTold = returnUnknown('absences');
const missed = grave('INA-06', 'missedHearing', 'missed-hearing', [ground('(a)(6)(B)')]);
const missedAndBack = make.waivable('INA-06b', 'missed-hearing-returned', [ground('(a)(6)(B)'), waiver]);
const papers = pardonable('INA-07', flags, 'false-papers', [ground('(a)(6)(C)(i)'), waiver]);
const citizenClaim = pardonable('INA-08', flags, 'citizen-claim', [
  ground('(a)(6)(C)(ii)'),
  ground('(a)(10)(D)'),
  waiver,
]);
const crossing = pardonable('INA-09', flags, 'helped-cross', [ground('(a)(6)(E)'), waiver]);
const notLeft = make.information('INA-10', 'time-here-not-left', [ground('(a)(9)(B)')]);
const left = pardonable('INA-10b', flags, 'left-after-180', [ground('(a)(9)(B)(i)'), waiver]);
/** Staff ask these, so what nobody is sure of is a missing fact and not yet a lawyer's. */
const askedByStaff = (rule: Private): Private => ({ ...rule, unsure: rule.notAsked });
const health = askedByStaff(
  pardonable('INA-11', 'healthGround', 'health-ground', [ground('(a)(1)'), waiver]),
);
const others = askedByStaff(
  pardonable('INA-12', 'otherGrounds', 'other-grounds', [
    ground('(a)(2)(D)'),
    ground('(a)(6)(D)'),
    ground('(a)(6)(F)'),
    ground('(a)(10)'),
    waiver,
  ]),
);
const security = grave('INA-13', 'safetyFlags', 'security-grounds', [
  cite('USC-1254a', '(c)(2)(A)(iii)(III)', 'confirmed'),
  ground('(a)(3)(E)'),
]);
// UNSETTLED: the statute lets this ground be waived and the rule does not; does it reach Venezuelan parties?
const party = grave('INA-14', 'safetyFlags', 'party-member', [
  ground('(a)(3)(D)'),
  cite('CFR-244.3', '(c)(2)', 'secondary'),
]);
const drugBenefit = grave('INA-15a', 'familyDrugBenefit', 'family-drug-benefit', [
  ground('(a)(2)(C)(ii)'),
  cite('USC-1254a', '(c)(2)(A)(iii)(II)', 'confirmed'),
]);
const trafficking = pardonable('INA-15b', 'traffickingOrLaundering', 'trafficking-or-laundering', [
  ground('(a)(2)(H)'),
  ground('(a)(2)(I)'),
  waiver,
]);

/** Back without inspection: at the last entry, or from a trip. */
const returnedUninspected = ({ entryManner, absences }: Facts): boolean =>
  entryManner === 'uninspected' ||
  (Array.isArray(absences) && absences.some(({ inspected }) => inspected === false));

/** The answer that leaves open how somebody came back; null where it is known. */
function returnOpen({ entryManner, absences }: Facts): Finding | null {
  if (entryManner === undefined || entryManner === 'unsure' || entryManner === 'lawyer') return entryNotTold;
  const open =
    absences === 'unsure' ||
    absences?.some(({ inspected }) => inspected === undefined || inspected === 'unsure');
  return open ? returnNotTold : null;
}

function removed(facts: Facts): readonly Finding[] {
  const told = facts.immigrationFlags;
  if (!Array.isArray(told)) return [tell(permitted, told), tell(unpermitted, told)];
  const left = told.includes('left-after-180');
  const back = told.includes('removed-returned-unpermitted') || (left && returnedUninspected(facts));
  const open = left && !back ? returnOpen(facts) : null;
  return [
    ...(told.includes('removed-returned-permitted') ? [permitted.yes] : []),
    ...(back ? [unpermitted.yes] : open === null ? [] : [open]),
  ];
}

function hearing({ missedHearing: told, court }: Facts): readonly Finding[] {
  if (told === 'left-and-returned') return [missedAndBack];
  if (told === undefined && court === 'no') return [];
  return tellUnlessNo(missed, told === 'stayed' ? true : told === 'no' ? false : told);
}

/** No departure at all, as told: without one this bar does not begin. */
const hasNeverLeft = ({ absences, immigrationFlags, missedHearing, removalOrder }: Facts): boolean =>
  Array.isArray(absences) &&
  absences.length === 0 &&
  named(immigrationFlags, 'removed-returned-permitted', 'removed-returned-unpermitted', 'left-after-180') ===
    false &&
  missedHearing !== 'left-and-returned' &&
  removalOrder !== true;

/** The grounds that only staff ask about; nobody is told that they were not asked. */
const staffOnly = (facts: Facts): readonly Finding[] =>
  (
    [
      [health, facts.healthGround],
      [others, facts.otherGrounds],
      [drugBenefit, facts.familyDrugBenefit],
      [trafficking, facts.traffickingOrLaundering],
    ] as const
  ).flatMap(([rule, told]) => (told === undefined ? [] : [tell(rule, told)]));

/** INA-01 to INA-15: grounds that are never applied, that can be pardoned, or that cannot. */
export const inadmissibility: PersonCriterion = {
  id: 'inadmissibility',
  further: { wokenBy: ['urgent'] },
  compare(facts) {
    const { entryManner, immigrationFlags, safetyFlags, removalOrder } = facts;
    const found: Finding[] = [];
    if (immigrationFlags !== undefined) found.push(neverApplied);
    if (entryManner === 'uninspected') found.push(uninspected);
    else if (entryManner !== undefined) found.push(otherwise);
    const ordered = removalOrder ?? (named(facts.urgent, 'order') === true ? true : undefined);
    if (ordered !== undefined || facts.court !== 'no') found.push(...tellUnlessNo(order, ordered));
    found.push(...removed(facts), ...hearing(facts));
    found.push(
      tell(papers, named(immigrationFlags, 'false-papers')),
      tell(citizenClaim, named(immigrationFlags, 'citizen-claim')),
      tell(crossing, named(immigrationFlags, 'helped-cross')),
    );
    if (hasNeverLeft(facts)) found.push(notLeft);
    found.push(...tellUnlessNo(left, named(immigrationFlags, 'left-after-180')));
    found.push(tell(security, named(safetyFlags, 'torture', 'support')));
    found.push(tell(party, named(safetyFlags, 'party')));
    found.push(...staffOnly(facts));
    return found;
  },
};
