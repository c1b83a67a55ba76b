/** Invented people, as the answers they give; together they are asked every question. */
import { day, exactly, monthSpan, yearSpan } from '../lib/day';
import type { Answers } from '../lib/interview/answers';

const on = (text: string) => exactly(day(text));

/** The rest of a short check in which nothing more comes up. */
const short = { third_country: 'none', court: 'no', arrests: [], keep_going: 'no' } as const;

/** Came on the last day that counts for 2023, never asked for TPS. */
const neverFiled: Answers = {
  ...short,
  who_for: 'self',
  urgent: [],
  in_us: 'yes',
  usc_lpr: 'neither',
  tps_history: [],
  nat_ve: 'born',
  other_nat: 'no',
  first_entry: on('2023-07-31'),
  present_on: { 've-2021': 'no', 've-2023': 'yes' },
  trips: 'no',
  late_condition: { 've-2021': [], 've-2023': [] },
};

/** Came in the August after it, and asked for asylum that autumn. */
const augustArrival: Answers = {
  ...neverFiled,
  urgent: ['hearing', 'deadline'],
  first_entry: on('2023-08-20'),
  late_condition: { 've-2021': [], 've-2023': ['pending'] },
  late_condition_end: { 've-2023': { pending: 'still' } },
};

/** Held TPS since 2021, with papers that print the end the court order protects. */
const holderWithPapers: Answers = {
  ...short,
  who_for: 'self',
  urgent: [],
  in_us: 'yes',
  usc_lpr: 'neither',
  tps_history: ['granted'],
  tps_which: ['ve-2021', 've-2023'],
  tps_docs: ['permit-a12', 'approval'],
  doc_dates: { permit: on('2026-10-02'), approval: on('2026-10-02') },
  doc_when: {
    permit: { issued: on('2025-01-20'), received: on('2025-01-28') },
    approval: { issued: on('2025-01-21'), received: on('2025-01-29') },
  },
  nat_ve: 'born',
  other_nat: 'no',
  first_entry: monthSpan(2020, 11),
  present_on: { 've-2021': 'yes', 've-2023': 'yes' },
  trips: 'no',
  filed_when: {
    've-2021': { day: on('2021-06-15'), by: 'receipt' },
    've-2023': { day: monthSpan(2023, 11), by: 'sent' },
  },
  rereg: 'all',
};

/** Is not sure of anything that can be not sure. */
const unsureOfAll: Answers = {
  who_for: 'adult',
  urgent: 'unsure',
  in_us: 'unsure',
  usc_lpr: 'unsure',
  tps_history: 'unsure',
  nat_ve: 'unsure',
  other_nat: 'unsure',
  first_entry: 'unsure',
  lived_since: { 've-2021': 'unsure', 've-2023': 'unsure' },
  present_on: { 've-2021': 'unsure', 've-2023': 'unsure' },
  trips: 'unsure',
  trip_list: 'unsure',
  filed_when: {
    've-2021': { day: 'unsure', by: 'unsure' },
    've-2023': { day: 'unsure', by: 'unsure' },
  },
  third_country: 'unsure',
  court: 'unsure',
  arrests: 'unsure',
  keep_going: 'yes',
  other_nat_lived: 'unsure',
  third_status: 'unsure',
  offer_permanent: 'unsure',
  entry_manner: 'unsure',
  other_status: 'unsure',
  order: 'unsure',
  missed_hearing: 'unsure',
  immig_flags: 'unsure',
  us_convictions: 'unsure',
  conv_flags: 'unsure',
  outside_us_crime: 'unsure',
  drugs: 'unsure',
  safety_flags: 'unsure',
  id_docs: 'unsure',
  entry_docs: 'unsure',
  residence_docs: 'unsure',
  foreign_docs: 'unsure',
  helped_by: 'unsure',
  fees: 'unsure',
  fear: 'unsure',
  asylum_filed: 'unsure',
  family_other: 'unsure',
};

/** Belongs to no country and last lived in Venezuela. */
const stateless: Answers = {
  ...short,
  who_for: 'client',
  urgent: ['check-in'],
  in_us: 'yes',
  usc_lpr: 'neither',
  tps_history: ['denied'],
  tps_which: ['ve-2023'],
  tps_docs: ['receipt'],
  nat_ve: 'stateless',
  stateless_ve: 'yes',
  first_entry: on('2019-02-03'),
  present_on: { 've-2021': 'yes', 've-2023': 'yes' },
  trips: 'no',
  filed_when: { 've-2023': { day: on('2024-01-15'), by: 'receipt' } },
  late_condition: { 've-2021': [] },
};

/** A child of a holder, with every fork that one person can meet. */
const childWithPapers: Answers = {
  ...short,
  court: 'now',
  who_for: 'child',
  urgent: ['detained', 'order'],
  in_us: 'yes',
  usc_lpr: 'neither',
  tps_history: ['ended'],
  tps_which: ['ve-2021'],
  tps_docs: ['permit-c19', 'i-94'],
  doc_dates: { permit: on('2025-04-02'), 'i-94': monthSpan(2026, 10) },
  doc_when: { 'i-94': { issued: 'unsure', received: on('2025-03-01') } },
  renewal_receipt: on('2025-02-01'),
  nat_ve: 'by-parent',
  nat_parent: 'both-by-birth',
  other_nat: 'yes',
  entry_passport: 'other',
  first_entry: yearSpan(2021),
  lived_since: { 've-2021': 'yes' },
  present_on: { 've-2021': 'yes', 've-2023': 'no' },
  trips: 'yes',
  trip_list: [
    {
      left: on('2023-08-10'),
      returned: on('2023-08-25'),
      reason: 'emergency',
      permit: 'tps-travel',
      inspected: 'yes',
      heldTps: 'yes',
    },
    {
      left: monthSpan(2024, 5),
      returned: 'unsure',
      reason: 'other',
      permit: 'none',
      inspected: 'unsure',
      heldTps: 'no',
    },
  ],
  filed_when: { 've-2021': { day: on('2021-06-01'), by: 'receipt' } },
  rereg: 'missed',
  late_condition: { 've-2023': ['parole', 'pending', 'family'] },
  late_condition_end: { 've-2023': { parole: monthSpan(2024, 12), pending: 'still' } },
  family_tps: 'parent',
  child_birth: monthSpan(2015, 6),
};

/** The same child with eight trips of every kind: before, across and after the days that count. */
const manyTrips: Answers = {
  ...childWithPapers,
  trip_list: (
    [
      ['2021-01-10', '2021-01-20', 'family', 'none', 'yes', 'no'],
      ['2021-03-01', '2021-03-20', 'emergency', 'none', 'unsure', 'no'],
      ['2021-12-15', '2022-01-08', 'family', 'advance-parole', 'yes', 'yes'],
      ['2022-08-01', '2022-08-09', 'work', 'none', 'no', 'yes'],
      ['2023-09-20', '2023-10-12', 'unsure', 'unsure', 'unsure', 'unsure'],
      ['2023-11-05', '2023-11-30', 'emergency', 'none', 'yes', 'yes'],
      ['2024-05-02', '2024-06-20', 'ordered', 'none', 'no', 'no'],
      ['2024-12-15', '2025-01-15', 'family', 'tps-travel', 'yes', 'yes'],
    ] as const
  ).map(([left, returned, reason, permit, inspected, heldTps]) => ({
    left: on(left),
    returned: on(returned),
    reason,
    permit,
    inspected,
    heldTps,
  })),
};

/** Asked for the 2023 TPS after its window had closed, and had left the country twice. */
const lateWithTrips: Answers = {
  ...neverFiled,
  tps_history: ['pending'],
  tps_which: ['ve-2023'],
  tps_docs: ['receipt'],
  first_entry: on('2022-12-05'),
  trips: 'yes',
  trip_list: [
    {
      left: on('2023-09-20'),
      returned: on('2023-10-12'),
      reason: 'family',
      permit: 'none',
      inspected: 'no',
      heldTps: 'no',
    },
    {
      left: on('2024-06-01'),
      returned: on('2024-06-03'),
      reason: 'work',
      permit: 'advance-parole',
      inspected: 'yes',
      heldTps: 'unsure',
    },
  ],
  filed_when: { 've-2023': { day: on('2025-04-20'), by: 'receipt' } },
  late_condition: { 've-2021': 'unsure', 've-2023': ['parole'] },
  late_condition_end: { 've-2023': { parole: on('2025-03-31') } },
};

/** Holds another passport and came in with it. */
const secondNationality: Answers = {
  ...neverFiled,
  nat_ve: 'naturalised',
  other_nat: 'yes',
  entry_passport: 'other',
  first_entry: on('2021-03-08'),
  present_on: { 've-2021': 'yes', 've-2023': 'yes' },
};

/** Tells all there is to tell in the full questions: the longest way through them. */
const tellsAll: Answers = {
  ...secondNationality,
  third_country: 'year-or-more',
  court: 'now',
  arrests: ['us', 'abroad'],
  keep_going: 'yes',
  other_nat_lived: 'lived',
  third_status: ['temporary', 'permanent'],
  third_when: 'before',
  offer_permanent: 'yes',
  entry_manner: 'uninspected',
  other_status: ['asylum', 'parole'],
  order: 'yes',
  missed_hearing: 'stayed',
  immig_flags: [
    'removed-returned-unpermitted',
    'left-after-180',
    'false-papers',
    'citizen-claim',
    'helped-cross',
  ],
  pending_charges: 'yes',
  us_convictions: 'misdemeanors',
  conv_flags: ['erased', 'small', 'drunk-driving'],
  outside_us_crime: 'political',
  drugs: 'marijuana-once',
  safety_flags: ['armed', 'support', 'harmed', 'torture', 'party'],
  id_docs: ['passport-expired'],
  entry_docs: 'yes',
  residence_docs: ['work', 'home', 'school'],
  residence_spans: [
    { kind: 'work', from: monthSpan(2023, 6), to: monthSpan(2024, 2) },
    { kind: 'home', from: monthSpan(2026, 9) },
  ],
  foreign_docs: 'yes',
  helped_by: ['notario', 'friend'],
  fees: 'yes',
  fear: 'yes',
  asylum_filed: 'no',
  family_other: ['citizen-family', 'victim'],
};

/** Would rather talk to a lawyer wherever the guide offers it. */
const ratherNot: Answers = {
  ...neverFiled,
  arrests: 'lawyer',
  keep_going: 'yes',
  offer_permanent: 'no',
  entry_manner: 'lawyer',
  other_status: [],
  immig_flags: 'lawyer',
  outside_us_crime: 'lawyer',
  drugs: 'lawyer',
  safety_flags: 'lawyer',
  id_docs: ['passport', 'cedula'],
  entry_docs: 'yes',
  residence_docs: ['bank', 'church'],
  residence_spans: [],
  foreign_docs: 'no',
  helped_by: ['accredited'],
  fees: 'no',
  fear: 'lawyer',
  asylum_filed: 'unsure',
  family_other: [],
};

const begun: Answers = { who_for: 'self', urgent: [], in_us: 'yes' };

/** Three whose interview ends early. */
const citizen: Answers = { ...begun, usc_lpr: 'citizen' };
const resident: Answers = { ...begun, usc_lpr: 'resident' };
const abroad: Answers = { ...begun, in_us: 'no' };

export const people = {
  neverFiled,
  augustArrival,
  holderWithPapers,
  unsureOfAll,
  stateless,
  childWithPapers,
  manyTrips,
  lateWithTrips,
  secondNationality,
  tellsAll,
  ratherNot,
  citizen,
  resident,
  abroad,
};
