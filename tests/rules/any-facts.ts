/** Random facts, with days that crowd around the days on which the rules turn. */
import fc from 'fast-check';
import { addDays, day } from '../../lib/day';
import { register } from '../../lib/law/register';
import type { FactsInput } from '../../lib/rules/facts';
import { caseDetails, type furtherFacts, proofKinds } from '../../lib/rules/further-facts';

/** Every run draws the same cases; fast-check prints this seed and the path when one fails. */
export const draws = { seed: 20261121, numRuns: 2000 } as const;
/** For laws that ask the engine many times for each case. */
export const fewerDraws = { ...draws, numRuns: 700 } as const;

const turns = register.designations.flatMap((designation) => [
  designation.residenceSince.day,
  designation.presenceSince.day,
  ...designation.windows.flatMap(({ from, to }) => [from, to]),
  ...designation.terms.flatMap(({ from, to }) => [from, to]),
]);

/** A day: mostly within two days of one on which a rule turns, else any from 2018 to 2027. */
export const days = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...turns), fc.integer({ min: -2, max: 2 })) },
  { weight: 1, arbitrary: fc.tuple(fc.constant(day('2018-01-01')), fc.nat(3600)) },
);
export const exactDays = days.map(([from, count]) => addDays(from, count));

export const roughDays = fc.oneof(
  { weight: 4, arbitrary: exactDays as fc.Arbitrary<string> },
  exactDays.map((of) => of.slice(0, 7)),
  exactDays.map((of) => of.slice(0, 4)),
  fc
    .tuple(exactDays, fc.nat(90))
    .map(([of, count]) => ({ earliest: of as string, latest: addDays(of, count) as string })),
  fc.constant('unsure' as const),
);

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const oneOf = <const T extends readonly string[]>(...values: T) =>
  fc.constantFrom<T[number] | 'unsure'>(...values, 'unsure');
const yesNo = fc.constantFrom<boolean | 'unsure'>(true, false, 'unsure');
const yesNoOrLawyer = fc.constantFrom<boolean | 'unsure' | 'lawyer'>(true, false, 'unsure', 'lawyer');
const several = <const T extends readonly string[]>(...values: T) =>
  fc.oneof(fc.subarray<T[number]>([...values]), fc.constant('unsure' as const));
const severalOrLawyer = <const T extends readonly string[]>(...values: T) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.subarray<T[number]>([...values]) },
    { weight: 1, arbitrary: fc.constantFrom('unsure' as const, 'lawyer' as const) },
  );
const perDesignation = <T>(value: fc.Arbitrary<T>) =>
  fc.record({ 've-2021': value, 've-2023': value }, { requiredKeys: [] });

/** Drops what is undefined, at every depth: an absent fact has no key. */
export function clean<T>(of: T): T {
  if (Array.isArray(of)) return of.map(clean) as T;
  if (typeof of !== 'object' || of === null) return of;
  return Object.fromEntries(
    Object.entries(of).flatMap(([key, value]) => (value === undefined ? [] : [[key, clean(value)]])),
  ) as T;
}

const earliest = (of: unknown) =>
  typeof of === 'object' ? (of as { earliest: string }).earliest : (of as string);

export const trips = fc
  .record({
    left: maybe(roughDays),
    returned: maybe(roughDays),
    reason: maybe(oneOf('emergency', 'family', 'work', 'ordered', 'other')),
    permit: maybe(oneOf('tps-travel', 'advance-parole', 'none')),
    inspected: maybe(yesNo),
    heldTps: maybe(yesNo),
  })
  .map((trip) => {
    // Back before having left is refused at the door: then the way home is not told.
    const both = trip.left !== undefined && trip.returned !== undefined;
    const backwards = both && earliest(trip.left) > earliest(trip.returned);
    return clean({ ...trip, returned: backwards ? undefined : trip.returned });
  });

const conditions = fc.array(
  fc
    .record({
      kind: fc.constantFrom('nonimmigrant', 'parole', 'pending', 'relief', 'family'),
      ended: maybe(fc.oneof(roughDays, fc.constant('still' as const))),
    })
    .map(clean),
  { maxLength: 3 },
);

const told = roughDays.filter((of) => of !== 'unsure');
export const proofs = fc
  .record({ kind: fc.constantFrom(...proofKinds), from: told, to: maybe(told) })
  .map((line) =>
    clean(line.to && earliest(line.from) > earliest(line.to) ? { ...line, to: undefined } : line),
  );

const further = {
  otherNationalityStay: maybe(oneOf('lived', 'entered', 'no')),
  thirdCountry: maybe(oneOf('none', 'transit', 'under-year', 'year-or-more')),
  thirdCountryStatus: maybe(several('temporary', 'asylum-pending', 'permanent', 'refugee', 'citizen')),
  permanentStatusSince: maybe(oneOf('before', 'after')),
  permanentOffer: maybe(yesNo),
  stayLimited: maybe(yesNo),
  parentResettled: maybe(yesNo),
  entryManner: maybe(oneOf('visa', 'parole', 'uninspected', 'other', 'lawyer')),
  otherStatus: maybe(several('nonimmigrant', 'parole', 'asylum', 'adjustment', 'withholding', 'other')),
  court: maybe(oneOf('now', 'past', 'no')),
  removalOrder: maybe(yesNoOrLawyer),
  missedHearing: maybe(oneOf('stayed', 'left-and-returned', 'no', 'lawyer')),
  immigrationFlags: maybe(
    severalOrLawyer(
      'removed-returned-permitted',
      'removed-returned-unpermitted',
      'left-after-180',
      'false-papers',
      'citizen-claim',
      'helped-cross',
    ),
  ),
  arrests: maybe(severalOrLawyer('us', 'abroad')),
  openCharges: maybe(yesNoOrLawyer),
  usConvictions: maybe(oneOf('none', 'one-misdemeanor', 'misdemeanors', 'felony', 'lawyer')),
  convictionDetails: maybe(several(...caseDetails, 'state-misdemeanor', 'dismissed-no-plea', 'one-incident')),
  crimeAbroad: maybe(oneOf('no', 'yes', 'political', 'lawyer')),
  drugs: maybe(oneOf('no', 'marijuana-once', 'yes', 'lawyer')),
  safetyFlags: maybe(severalOrLawyer('armed', 'support', 'harmed', 'torture', 'party')),
  healthGround: maybe(yesNo),
  otherGrounds: maybe(yesNo),
  familyDrugBenefit: maybe(yesNo),
  traffickingOrLaundering: maybe(yesNo),
  plansTravel: maybe(yesNo),
  identityPapers: maybe(several('passport', 'passport-expired', 'birth-and-photo', 'cedula')),
  entryPaper: maybe(yesNo),
  residencePapers: maybe(several(...proofKinds)),
  residenceProof: maybe(fc.oneof(fc.array(proofs, { maxLength: 4 }), fc.constant('unsure' as const))),
  foreignPapers: maybe(yesNo),
  helpedBy: maybe(several('attorney', 'accredited', 'notario', 'friend')),
  feesHard: maybe(yesNo),
  fear: maybe(yesNoOrLawyer),
  askedForAsylum: maybe(yesNo),
  familyOther: maybe(several('citizen-family', 'resident-family', 'victim', 'minor')),
} satisfies { [K in keyof typeof furtherFacts]: fc.Arbitrary<unknown> };

const aroundFebruary = fc.oneof(fc.constantFrom('2025-02-04', '2025-02-05', '2025-02-06'), roughDays);
const printedEnds = ['2022-09-09', '2024-03-10', '2025-04-02', '2025-09-10', '2026-10-02', '2026-10'];
const paperDays = fc.record({
  endDate: maybe(fc.oneof(fc.constantFrom(...printedEnds), roughDays)),
  issuedOn: maybe(roughDays),
  receivedOn: maybe(aroundFebruary),
});

const facts = {
  about: maybe(fc.constantFrom('self', 'child', 'adult', 'client')),
  urgent: maybe(several('detained', 'check-in', 'hearing', 'order', 'deadline')),
  inUs: maybe(yesNo),
  immigrationStatus: maybe(oneOf('neither')),
  bornInUs: maybe(yesNo),
  tpsHistory: maybe(several('pending', 'granted', 'ended', 'denied', 'withdrawn')),
  tpsDesignations: maybe(several('ve-2021', 've-2023', 'other')),
  papers: maybe(
    fc.record({
      kinds: maybe(several('permit-a12', 'permit-c19', 'approval', 'i-94', 'receipt')),
      permit: maybe(paperDays),
      approval: maybe(paperDays),
      'i-94': maybe(paperDays),
      renewalReceivedOn: maybe(fc.oneof(fc.constant('none' as const), aroundFebruary)),
    }),
  ),
  nationality: maybe(oneOf('born', 'naturalised', 'by-parent', 'stateless', 'other-only')),
  parents: maybe(oneOf('both-by-birth', 'one-with-papers', 'one-without-papers')),
  lastLivedInVenezuela: maybe(yesNo),
  otherNationality: maybe(oneOf('yes', 'possible', 'no')),
  entryPassport: maybe(oneOf('venezuelan', 'other', 'none')),
  livedSince: maybe(roughDays),
  livedOn: maybe(perDesignation(yesNo)),
  presentOn: maybe(perDesignation(yesNo)),
  absences: maybe(fc.oneof(fc.array(trips, { maxLength: 3 }), fc.constant('unsure' as const))),
  filings: maybe(perDesignation(fc.record({ receivedOn: maybe(roughDays), sentOn: maybe(roughDays) }))),
  reRegistered: maybe(oneOf('all', 'missed', 'none-due')),
  lateConditions: maybe(perDesignation(fc.oneof(conditions, fc.constant('unsure' as const)))),
  familyTps: maybe(oneOf('spouse', 'parent', 'no')),
  born: maybe(fc.oneof(roughDays, fc.constantFrom('2000-02-29', '2000-03', '2002-10-03', '1990'))),
  ...further,
} satisfies { [K in keyof FactsInput]-?: fc.Arbitrary<unknown> };

/** Facts as written; nobody among them is a citizen or resident, since then nothing is compared. */
export const anyFacts = fc.record(facts).map((of) => clean(of) as FactsInput);

/** An as-of day and a day of knowledge that is the same or later. */
export const anyDays = fc.tuple(exactDays, fc.oneof(fc.constant(0), fc.nat(900))).map(([asOf, count]) => ({
  asOf,
  knownOn: addDays(asOf, count),
}));
