import type { FactsInput } from '../../lib/rules/facts';
import type { RuleId } from '../../lib/rules/rule-ids';

/** A bar and the answers from no over unsure to yes; the rule is the one that speaks of it. */
export type Step = { readonly rule: RuleId; readonly steps: readonly FactsInput[] };
export const trip = {
  left: '2024-03-01',
  returned: '2024-03-09',
  reason: 'other',
  permit: 'none',
  inspected: true,
  heldTps: false,
} as const;
type Flag = Exclude<NonNullable<FactsInput['immigrationFlags']>, string>[number];
type Safety = Exclude<NonNullable<FactsInput['safetyFlags']>, string>[number];
const flag = (of: Flag): readonly FactsInput[] => [
  { immigrationFlags: [] },
  { immigrationFlags: 'unsure' },
  { immigrationFlags: [of] },
];
const safety = (of: Safety): readonly FactsInput[] => [
  { safetyFlags: [] },
  { safetyFlags: 'unsure' },
  { safetyFlags: 'lawyer' },
  { safetyFlags: [of] },
];
const arrests = [{ arrests: [] }, { arrests: 'unsure' }, { arrests: ['us', 'abroad'] }] as const;

const further: Readonly<Record<string, Step>> = {
  'an offer elsewhere': {
    rule: 'FRS-05',
    steps: ([false, 'unsure', true] as const).map((permanentOffer) => ({ permanentOffer })),
  },
  'a limited stay': {
    rule: 'FRS-08',
    steps: ([false, 'unsure', true] as const).map((stayLimited) => ({ stayLimited })),
  },
  'parents settled elsewhere': {
    rule: 'FRS-09',
    steps: ([false, 'unsure', true] as const).map((parentResettled) => ({ parentResettled })),
  },
  'a lasting status': {
    rule: 'FRS-04',
    steps: (['after', 'unsure', 'before'] as const).map((permanentStatusSince) => ({
      ...{ thirdCountry: 'under-year', thirdCountryStatus: ['permanent'] },
      permanentStatusSince,
    })) as FactsInput[],
  },
  'a case here': {
    rule: 'CRM-02',
    steps: (['none', 'unsure', 'lawyer', 'misdemeanors'] as const).map((usConvictions) => ({
      usConvictions,
    })),
  },
  'an arrest': { rule: 'CRM-11', steps: arrests as unknown as readonly FactsInput[] },
  'an open case': {
    rule: 'CRM-12',
    steps: ([false, 'unsure', 'lawyer', true] as const).map((openCharges) => ({ openCharges })),
  },
  'a case abroad': {
    rule: 'CRM-13',
    steps: (['no', 'unsure', 'lawyer', 'yes'] as const).map((crimeAbroad) => ({ crimeAbroad })),
  },
  drugs: {
    rule: 'CRM-14',
    steps: (['no', 'unsure', 'lawyer', 'yes'] as const).map((drugs) => ({ drugs })),
  },
  'harm to others': { rule: 'BAR-01', steps: safety('harmed') },
  'a conviction': {
    rule: 'BAR-02',
    steps: (['none', 'unsure', 'lawyer', 'felony'] as const).map((usConvictions) => ({ usConvictions })),
  },
  'a case before coming': {
    rule: 'BAR-03',
    steps: (['no', 'unsure', 'lawyer', 'political'] as const).map((crimeAbroad) => ({ crimeAbroad })),
  },
  'service under arms': { rule: 'BAR-04', steps: safety('armed') },
  'support given': { rule: 'BAR-05', steps: safety('support') },
  'an order': {
    rule: 'INA-03',
    steps: ([false, 'unsure', 'lawyer', true] as const).map((removalOrder) => ({ removalOrder })),
  },
  'a return with permission': { rule: 'INA-04', steps: flag('removed-returned-permitted') },
  'a return without permission': { rule: 'INA-05', steps: flag('removed-returned-unpermitted') },
  'the entry after a long stay': {
    rule: 'INA-05',
    steps: (['visa', 'unsure', 'lawyer', 'uninspected'] as const).map((entryManner) => ({
      ...{ immigrationFlags: ['left-after-180'], absences: [] },
      entryManner,
    })) as FactsInput[],
  },
  'a hearing missed': {
    rule: 'INA-06',
    steps: (['no', 'unsure', 'lawyer', 'stayed'] as const).map((missedHearing) => ({ missedHearing })),
  },
  'false papers': { rule: 'INA-07', steps: flag('false-papers') },
  'a citizen claim': { rule: 'INA-08', steps: flag('citizen-claim') },
  'help to cross': { rule: 'INA-09', steps: flag('helped-cross') },
  'a long stay': { rule: 'INA-10b', steps: flag('left-after-180') },
  health: {
    rule: 'INA-11',
    steps: ([false, 'unsure', true] as const).map((healthGround) => ({ healthGround })),
  },
  'other grounds': {
    rule: 'INA-12',
    steps: ([false, 'unsure', true] as const).map((otherGrounds) => ({ otherGrounds })),
  },
  torture: { rule: 'INA-13', steps: safety('torture') },
  'a party': { rule: 'INA-14', steps: safety('party') },
  court: {
    rule: 'STA-04',
    steps: (['no', 'unsure', 'now'] as const).map((court) => ({ court })),
  },
  'a wish to leave': {
    rule: 'BEN-03',
    steps: ([false, 'unsure', true] as const).map((plansTravel) => ({ plansTravel })),
  },
  fear: {
    rule: 'BEN-04',
    steps: ([false, 'unsure', true] as const).map((fear) => ({ fear, askedForAsylum: false })),
  },
};

/** Every bar, and the answers that tell of it from the one that denies on. */
export const worsening: Readonly<Record<string, Step>> = {
  'a second nationality': {
    rule: 'NAT-06',
    steps: [{ otherNationality: 'no' }, { otherNationality: 'unsure' }, { otherNationality: 'yes' }],
  },
  'the passport of entry': {
    rule: 'NAT-07',
    steps: [{ entryPassport: 'venezuelan' }, { entryPassport: 'unsure' }, { entryPassport: 'other' }],
  },
  'an order to leave': {
    rule: 'ABS-05',
    steps: (['other', 'unsure', 'ordered'] as const).map((reason) => ({ absences: [{ ...trip, reason }] })),
  },
  'a return without inspection': {
    rule: 'ABS-06',
    steps: ([true, 'unsure', false] as const).map((inspected) => ({ absences: [{ ...trip, inspected }] })),
  },
  'a trip while holding TPS': {
    rule: 'ABS-07',
    steps: ([false, 'unsure', true] as const).map((heldTps) => ({ absences: [{ ...trip, heldTps }] })),
  },
  'trips at all': {
    rule: 'ABS-02',
    steps: [{ absences: [] }, { absences: [{}] }, { absences: [trip] }],
  },
  'being a citizen': {
    rule: 'THR-02',
    steps: [{ immigrationStatus: 'neither' }, { immigrationStatus: 'unsure' }],
  },
  'a missed re-registration': {
    rule: 'TIM-06',
    steps: [{ reRegistered: 'all' }, { reRegistered: 'unsure' }, { reRegistered: 'missed' }],
  },
  'an earlier denial': {
    rule: 'TIM-07',
    steps: [{ tpsHistory: ['granted'] }, { tpsHistory: 'unsure' }, { tpsHistory: ['granted', 'denied'] }],
  },
  ...further,
};
