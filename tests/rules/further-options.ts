/**
 * The values that the criteria of the full questions are enumerated over. Lists of boxes take every subset where the
 * rules read them box by box; facts that no rule reads together are enumerated apart, in products of their own.
 */
import type { FactsInput } from '../../lib/rules/facts';
import type { CriterionId } from '../../lib/rules/finding';
import type { Options } from './every-option';

const yesNo = [undefined, 'unsure', true, false] as const;
const yesNoOrLawyer = [...yesNo, 'lawyer'] as const;
const asked = [undefined, 'unsure'] as const;

/** Every subset of some boxes, the empty one first. */
function subsets<T>(boxes: readonly T[]): T[][] {
  let made: T[][] = [[]];
  for (const box of boxes) made = made.concat(made.map((one) => one.concat([box])));
  return made;
}
const each = <T>(boxes: readonly T[]): T[][] => [[], ...boxes.map((box) => [box])];

type ListOf<K extends keyof FactsInput> = Extract<NonNullable<FactsInput[K]>, readonly unknown[]>[number][];

const flags: ListOf<'immigrationFlags'> = [
  'removed-returned-permitted',
  'removed-returned-unpermitted',
  'left-after-180',
  'false-papers',
  'citizen-claim',
  'helped-cross',
];
const safety: ListOf<'safetyFlags'> = ['armed', 'support', 'harmed', 'torture', 'party'];
const held: ListOf<'thirdCountryStatus'> = ['temporary', 'asylum-pending', 'permanent', 'refugee', 'citizen'];
const details: ListOf<'convictionDetails'> = [
  'juvenile',
  'erased',
  'program',
  'small',
  'no-jail',
  'drunk-driving',
  'no-license',
  'state-misdemeanor',
  'dismissed-no-plea',
  'one-incident',
];
const cases: ListOf<'otherStatus'> = [
  'nonimmigrant',
  'parole',
  'asylum',
  'adjustment',
  'withholding',
  'other',
];
const identity: ListOf<'identityPapers'> = ['passport', 'passport-expired', 'birth-and-photo', 'cedula'];

const arrests: Options['arrests'] = [...asked, 'lawyer', ...subsets(['us', 'abroad'] as const)];
const usConvictions: Options['usConvictions'] = [
  ...asked,
  'lawyer',
  'none',
  'one-misdemeanor',
  'misdemeanors',
  'felony',
];
const crimeAbroad: Options['crimeAbroad'] = [...asked, 'lawyer', 'no', 'yes', 'political'];
const drugs: Options['drugs'] = [...asked, 'lawyer', 'no', 'marijuana-once', 'yes'];
const court: Options['court'] = [...asked, 'now', 'past', 'no'];
const thirdCountry: Options['thirdCountry'] = [...asked, 'none', 'transit', 'under-year', 'year-or-more'];
const thirdCountryStatus: Options['thirdCountryStatus'] = [...asked, ...subsets(held)];
const permanentStatusSince: Options['permanentStatusSince'] = [...asked, 'before', 'after'];
const otherNationality: Options['otherNationality'] = [...asked, 'yes', 'possible', 'no'];
const otherNationalityStay: Options['otherNationalityStay'] = [...asked, 'lived', 'entered', 'no'];
const trips: Options['absences'] = [
  ...asked,
  [],
  ...([true, false, 'unsure', undefined] as const).map((inspected) => [
    inspected === undefined ? {} : { inspected },
  ]),
];

/** The criteria of the full questions, each with the products of its facts. */
export const furtherOptions: Readonly<Partial<Record<CriterionId, readonly Options[]>>> = {
  resettlement: [
    { thirdCountry, thirdCountryStatus, permanentStatusSince, permanentOffer: yesNo, otherNationality },
    {
      thirdCountry,
      permanentOffer: yesNo,
      otherNationality,
      otherNationalityStay,
      nationality: [...asked, 'born', 'naturalised', 'by-parent', 'stateless', 'other-only'],
      stayLimited: yesNo,
      parentResettled: yesNo,
    },
  ],
  crime: [
    { arrests, usConvictions, convictionDetails: [...asked, ...subsets(details)] },
    {
      arrests,
      openCharges: yesNoOrLawyer,
      usConvictions,
      convictionDetails: [...asked, ...each(details)],
      crimeAbroad,
      drugs,
    },
  ],
  bars: [{ safetyFlags: [...asked, 'lawyer', ...subsets(safety)], arrests, usConvictions, crimeAbroad }],
  inadmissibility: [
    {
      immigrationFlags: [...asked, 'lawyer', ...subsets(flags)],
      entryManner: [...asked, 'lawyer', 'visa', 'parole', 'uninspected', 'other'],
      absences: trips,
    },
    {
      court,
      urgent: [undefined, [], ['order']],
      removalOrder: yesNoOrLawyer,
      missedHearing: [...asked, 'lawyer', 'stayed', 'left-and-returned', 'no'],
      immigrationFlags: [...asked, 'lawyer', ...each(flags)],
      safetyFlags: [...asked, 'lawyer', ...each(safety)],
    },
    { safetyFlags: [...asked, 'lawyer', ...subsets(safety)] },
    { healthGround: yesNo, otherGrounds: yesNo, familyDrugBenefit: yesNo, traffickingOrLaundering: yesNo },
  ],
  status: [
    { otherStatus: [...asked, ...subsets(cases)], court },
    {
      court,
      urgent: [...asked, ...each(['detained', 'check-in', 'hearing', 'order', 'deadline'] as const)],
      arrests,
      usConvictions,
      immigrationFlags: [...asked, 'lawyer', ...each(flags)],
    },
    {
      otherStatus: [...asked, ...each(cases)],
      plansTravel: yesNo,
      fear: yesNoOrLawyer,
      askedForAsylum: yesNo,
      court,
    },
  ],
  evidence: [
    {
      identityPapers: [...asked, ...subsets(identity)],
      entryPaper: yesNo,
      residencePapers: [
        ...asked,
        ...each(['work', 'home', 'school', 'medical', 'bank', 'church', 'other'] as const),
      ],
      foreignPapers: yesNo,
      arrests,
    },
  ],
  help: [
    {
      feesHard: yesNo,
      helpedBy: [...asked, ...subsets(['attorney', 'accredited', 'notario', 'friend'] as const)],
    },
  ],
};
