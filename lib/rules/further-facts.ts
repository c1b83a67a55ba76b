/**
 * The facts that only the full questions ask for: other countries, court, police, safety, papers and help. Most are
 * private. None of them tells a name, a place, a deed or a story.
 */
import * as z from 'zod/mini';
import { rough } from './fact-days';
import { choice, several, severalOrLawyer, unsure, yesNo, yesNoOrLawyer } from './fact-kinds';

/** The kinds of papers that can show where somebody lived; never a name, a number or a copy. */
export const proofKinds = ['work', 'home', 'school', 'medical', 'bank', 'church', 'other'] as const;

/** What can be true of a case, as a person is asked; staff tell more. */
export const caseDetails = [
  'juvenile',
  'erased',
  'program',
  'small',
  'no-jail',
  'drunk-driving',
  'no-license',
  'small-theft-or-trespass',
] as const;

const proof = z
  .strictObject({
    kind: z.enum(proofKinds, {
      error: `expected one of ${proofKinds.map((kind) => `"${kind}"`).join(', ')}`,
    }),
    from: rough,
    to: z.optional(rough),
  })
  .check(
    z.refine(({ from, to }) => to === undefined || from.earliest <= to.latest, {
      error: 'ends before it begins',
      path: ['to'],
    }),
  );

export const furtherFacts = {
  /** Life in the country of the other nationality, after Venezuela and before the United States. */
  otherNationalityStay: z.optional(choice('lived', 'entered', 'no')),
  /** The longest stay in any other country, after Venezuela and before the United States. */
  thirdCountry: z.optional(choice('none', 'transit', 'under-year', 'year-or-more')),
  /** What the person had in that country; an empty list: nothing, or a visitor's stay. */
  thirdCountryStatus: z.optional(several('temporary', 'asylum-pending', 'permanent', 'refugee', 'citizen')),
  permanentStatusSince: z.optional(choice('before', 'after')),
  /** Another country ever said that the person could stay for good, accepted or not. */
  permanentOffer: z.optional(yesNo),
  /** Staff: the stay was transit only, or rights there were much restricted. */
  stayLimited: z.optional(yesNo),
  /** Staff: as a child, with parents who could stay for good in another country. */
  parentResettled: z.optional(yesNo),
  entryManner: z.optional(choice('visa', 'parole', 'uninspected', 'other', 'lawyer')),
  otherStatus: z.optional(several('nonimmigrant', 'parole', 'asylum', 'adjustment', 'withholding', 'other')),
  court: z.optional(choice('now', 'past', 'no')),
  removalOrder: z.optional(yesNoOrLawyer),
  /** Missed a hearing and has not left since, or left later and came back. */
  missedHearing: z.optional(choice('stayed', 'left-and-returned', 'no', 'lawyer')),
  immigrationFlags: z.optional(
    severalOrLawyer(
      'removed-returned-permitted',
      'removed-returned-unpermitted',
      'left-after-180',
      'false-papers',
      'citizen-claim',
      'helped-cross',
    ),
  ),
  arrests: z.optional(severalOrLawyer('us', 'abroad')),
  openCharges: z.optional(yesNoOrLawyer),
  usConvictions: z.optional(choice('none', 'one-misdemeanor', 'misdemeanors', 'felony', 'lawyer')),
  /** What is true of those cases; the last three are for staff. */
  convictionDetails: z.optional(
    several(...caseDetails, 'state-misdemeanor', 'dismissed-no-plea', 'one-incident'),
  ),
  crimeAbroad: z.optional(choice('no', 'yes', 'political', 'lawyer')),
  drugs: z.optional(choice('no', 'marijuana-once', 'yes', 'lawyer')),
  safetyFlags: z.optional(severalOrLawyer('armed', 'support', 'harmed', 'torture', 'party')),
  /** Staff: a serious contagious illness, dangerous behaviour or drug abuse. */
  healthGround: z.optional(yesNo),
  /** Staff: vice, custody abduction, a document-fraud order, polygamy or a stowaway's entry. */
  otherGrounds: z.optional(yesNo),
  /** Staff: the family's benefit from drug trade. */
  familyDrugBenefit: z.optional(yesNo),
  /** Staff: trafficking in persons or money laundering. */
  traffickingOrLaundering: z.optional(yesNo),
  /** Staff: wants to leave the United States. */
  plansTravel: z.optional(yesNo),
  identityPapers: z.optional(several('passport', 'passport-expired', 'birth-and-photo', 'cedula')),
  entryPaper: z.optional(yesNo),
  residencePapers: z.optional(several(...proofKinds)),
  /** Those papers by their months: each line is one month, or every month from one to another. */
  residenceProof: z.optional(
    z.union([z.array(proof), unsure], { error: 'expected "unsure" or a list of papers with their months' }),
  ),
  foreignPapers: z.optional(yesNo),
  helpedBy: z.optional(several('attorney', 'accredited', 'notario', 'friend')),
  feesHard: z.optional(yesNo),
  fear: z.optional(yesNoOrLawyer),
  askedForAsylum: z.optional(yesNo),
  /** What can open other ways; it is told on and never compared. */
  familyOther: z.optional(several('citizen-family', 'resident-family', 'victim', 'minor')),
};
