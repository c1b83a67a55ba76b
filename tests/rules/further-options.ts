/**
 * The values that the criteria of the full questions are enumerated over. Lists of boxes take every subset where the
 * rules read them box by box; facts that no rule reads together are enumerated apart, in products of their own.
 */
import { boxesOf, choicesOf, subsets } from '../../lib/rules/fact-values';
import type { FactId, FactsInput } from '../../lib/rules/facts';
import type { CriterionId } from '../../lib/rules/finding';
import type { Options } from './every-option';

type ListOf<K extends keyof FactsInput> = Extract<NonNullable<FactsInput[K]>, readonly unknown[]>[number][];

const asked = [undefined, 'unsure'] as const;

/** Nobody asked, unsure, and every single value that the schema of a fact lists. */
const every = <K extends FactId>(fact: K) => [...asked, ...choicesOf(fact)] as FactsInput[K][];
/** The same for a matter that a person may rather leave to a lawyer. */
const everyOrLawyer = <K extends FactId>(fact: K) => [...every(fact), 'lawyer'] as FactsInput[K][];
const boxes = <K extends FactId>(fact: K) => boxesOf(fact) as ListOf<K>;
const each = <T>(of: readonly T[]): T[][] => [[], ...of.map((box) => [box])];

const flags = boxes('immigrationFlags');
const safety = boxes('safetyFlags');
const details = boxes('convictionDetails');
const cases = boxes('otherStatus');

const arrests: Options['arrests'] = [...asked, 'lawyer', ...subsets(boxes('arrests'))];
const usConvictions = everyOrLawyer('usConvictions');
const crimeAbroad = everyOrLawyer('crimeAbroad');
const court = every('court');
const thirdCountry = every('thirdCountry');
const thirdCountryStatus: Options['thirdCountryStatus'] = [...asked, ...subsets(boxes('thirdCountryStatus'))];
const otherNationality = every('otherNationality');
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
    {
      thirdCountry,
      thirdCountryStatus,
      permanentStatusSince: every('permanentStatusSince'),
      permanentOffer: every('permanentOffer'),
      otherNationality,
    },
    {
      thirdCountry,
      permanentOffer: every('permanentOffer'),
      otherNationality,
      otherNationalityStay: every('otherNationalityStay'),
      nationality: every('nationality'),
      stayLimited: every('stayLimited'),
      parentResettled: every('parentResettled'),
    },
  ],
  crime: [
    { arrests, usConvictions, convictionDetails: [...asked, ...subsets(details)] },
    {
      arrests,
      openCharges: everyOrLawyer('openCharges'),
      usConvictions,
      convictionDetails: [...asked, ...each(details)],
      crimeAbroad,
      drugs: everyOrLawyer('drugs'),
    },
  ],
  bars: [{ safetyFlags: [...asked, 'lawyer', ...subsets(safety)], arrests, usConvictions, crimeAbroad }],
  inadmissibility: [
    {
      immigrationFlags: [...asked, 'lawyer', ...subsets(flags)],
      entryManner: everyOrLawyer('entryManner'),
      absences: trips,
    },
    {
      court,
      urgent: [undefined, [], ['order']],
      removalOrder: everyOrLawyer('removalOrder'),
      missedHearing: everyOrLawyer('missedHearing'),
      immigrationFlags: [...asked, 'lawyer', ...each(flags)],
      safetyFlags: [...asked, 'lawyer', ...each(safety)],
    },
    { safetyFlags: [...asked, 'lawyer', ...subsets(safety)] },
    {
      healthGround: every('healthGround'),
      otherGrounds: every('otherGrounds'),
      familyDrugBenefit: every('familyDrugBenefit'),
      traffickingOrLaundering: every('traffickingOrLaundering'),
    },
  ],
  status: [
    { otherStatus: [...asked, ...subsets(cases)], court },
    {
      otherStatus: [...asked, [], ['parole'], ['asylum']],
      entryManner: [undefined, 'unsure', 'parole', 'visa'],
    },
    {
      court,
      urgent: [...asked, ...each(boxes('urgent'))],
      arrests,
      usConvictions,
      immigrationFlags: [...asked, 'lawyer', ...each(flags)],
    },
    {
      otherStatus: [...asked, ...each(cases)],
      plansTravel: every('plansTravel'),
      fear: everyOrLawyer('fear'),
      askedForAsylum: every('askedForAsylum'),
      court,
    },
  ],
  coverage: [
    {
      residenceProof: [
        ...asked,
        [],
        ...['2021-02', '2021-06', '2023-08', '2023-10', '2024', '2026-10'].flatMap((from) => [
          [{ kind: 'work', from } as const],
          ...['2021-12', '2023-09', '2026-11', '2027'].flatMap((to) =>
            from > to ? [] : [[{ kind: 'bank', from, to } as const]],
          ),
          [{ kind: 'home', from: '2021-03' } as const, { kind: 'home', from } as const],
          [{ kind: 'home', from: '2020', to: '2023-10' } as const, { kind: 'home', from } as const],
        ]),
      ],
    },
  ],
  evidence: [
    {
      identityPapers: [...asked, ...subsets(boxes('identityPapers'))],
      entryPaper: every('entryPaper'),
      residencePapers: [...asked, ...each(boxes('residencePapers'))],
      residenceProof: [...asked, [], [{ kind: 'work', from: '2024-03' }]],
      foreignPapers: every('foreignPapers'),
      arrests,
    },
  ],
  help: [
    {
      feesHard: every('feesHard'),
      helpedBy: [...asked, ...subsets(boxes('helpedBy'))],
    },
  ],
};
