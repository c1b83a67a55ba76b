/** Version 1: the questions and the shapes of their answers as they were in November 2026. Never changed again. */
import type { Catalogue } from './catalogues';
import type { Shape } from './shapes';

const one = (...of: readonly string[]): Shape => ({ is: 'one', of });
const span: Shape = { is: 'span' };
const or = (of: Shape, ...words: readonly string[]): Shape => ({ is: 'or', of, words });
const record = (of: Readonly<Record<string, Shape>>): Shape => ({ is: 'record', of });
const list = (of: Shape): Shape => ({ is: 'list', of });
const any = (...of: readonly string[]): Shape => ({ is: 'several', of });
const several = (...of: readonly string[]): Shape => or(any(...of), 'unsure');
const severalOrLawyer = (...of: readonly string[]): Shape => or(any(...of), 'unsure', 'lawyer');
const yesNo = one('yes', 'no', 'unsure');
const yesNoOrLawyer = one('yes', 'no', 'lawyer', 'unsure');
const rough = or(span, 'unsure');
const each = (of: Shape): Shape => record({ 've-2021?': of, 've-2023?': of });
const paper = (of: Shape): Shape => record({ 'permit?': of, 'approval?': of, 'i-94?': of });
const ofProof = ['work', 'home', 'school', 'medical', 'bank', 'church', 'other'] as const;
const late = ['nonimmigrant', 'parole', 'pending', 'relief', 'family'] as const;
const end = or(span, 'unsure', 'still');

export const firstCatalogue: Catalogue = [
  ['who_for', one('self', 'child', 'adult', 'client')],
  ['urgent', several('detained', 'check-in', 'hearing', 'order', 'deadline')],
  ['in_us', yesNo],
  ['usc_lpr', one('citizen', 'resident', 'neither', 'unsure')],
  ['tps_history', several('pending', 'granted', 'ended', 'denied', 'withdrawn')],
  ['tps_which', several('ve-2021', 've-2023', 'other')],
  ['tps_docs', several('permit-a12', 'permit-c19', 'approval', 'i-94', 'receipt')],
  ['doc_dates', paper(rough)],
  ['doc_when', paper(record({ issued: rough, received: rough }))],
  ['renewal_receipt', or(span, 'unsure', 'none')],
  ['nat_ve', one('born', 'naturalised', 'by-parent', 'stateless', 'other-only', 'unsure')],
  ['nat_parent', one('both-by-birth', 'one-with-papers', 'one-without-papers', 'unsure')],
  ['stateless_ve', yesNo],
  ['other_nat', one('yes', 'possible', 'no', 'unsure')],
  ['entry_passport', one('venezuelan', 'other', 'none', 'unsure')],
  ['third_country', one('none', 'transit', 'under-year', 'year-or-more', 'unsure')],
  ['first_entry', rough],
  ['lived_since', each(yesNo)],
  ['present_on', each(yesNo)],
  ['trips', yesNo],
  [
    'trip_list',
    or(
      list(
        record({
          left: rough,
          returned: rough,
          reason: one('emergency', 'family', 'work', 'ordered', 'other', 'unsure'),
          permit: one('tps-travel', 'advance-parole', 'none', 'unsure'),
          inspected: yesNo,
          heldTps: yesNo,
        }),
      ),
      'unsure',
    ),
  ],
  ['filed_when', each(record({ day: rough, by: one('receipt', 'sent', 'unsure') }))],
  ['rereg', one('all', 'missed', 'none-due', 'unsure')],
  ['late_condition', each(several(...late))],
  ['late_condition_end', each(record(Object.fromEntries(late.map((kind) => [`${kind}?`, end]))))],
  ['family_tps', one('spouse', 'parent', 'no', 'unsure')],
  ['child_birth', or(span, 'unsure', 'born-us')],
  ['court', one('now', 'past', 'no', 'unsure')],
  ['arrests', severalOrLawyer('us', 'abroad')],
  ['keep_going', one('yes', 'no')],
  ['other_nat_lived', one('lived', 'entered', 'no', 'unsure')],
  ['third_status', several('temporary', 'asylum-pending', 'permanent', 'refugee', 'citizen')],
  ['third_when', one('before', 'after', 'unsure')],
  ['offer_permanent', yesNo],
  ['entry_manner', one('visa', 'parole', 'uninspected', 'other', 'lawyer', 'unsure')],
  ['other_status', several('nonimmigrant', 'parole', 'asylum', 'adjustment', 'withholding', 'other')],
  ['order', yesNoOrLawyer],
  ['missed_hearing', one('stayed', 'left-and-returned', 'no', 'lawyer', 'unsure')],
  [
    'immig_flags',
    severalOrLawyer(
      'removed-returned-permitted',
      'removed-returned-unpermitted',
      'left-after-180',
      'false-papers',
      'citizen-claim',
      'helped-cross',
    ),
  ],
  ['pending_charges', yesNoOrLawyer],
  ['us_convictions', one('none', 'one-misdemeanor', 'misdemeanors', 'felony', 'lawyer', 'unsure')],
  [
    'conv_flags',
    several(
      'juvenile',
      'erased',
      'program',
      'small',
      'no-jail',
      'drunk-driving',
      'no-license',
      'small-theft-or-trespass',
    ),
  ],
  ['outside_us_crime', one('no', 'yes', 'political', 'lawyer', 'unsure')],
  ['drugs', one('no', 'marijuana-once', 'yes', 'lawyer', 'unsure')],
  ['safety_flags', severalOrLawyer('armed', 'support', 'harmed', 'torture', 'party')],
  ['id_docs', several('passport', 'passport-expired', 'birth-and-photo', 'cedula')],
  ['entry_docs', yesNo],
  ['residence_docs', several(...ofProof)],
  ['residence_spans', or(list(record({ kind: one(...ofProof), from: span, 'to?': span })), 'unsure')],
  ['foreign_docs', yesNo],
  ['helped_by', several('attorney', 'accredited', 'notario', 'friend')],
  ['fees', yesNo],
  ['fear', yesNoOrLawyer],
  ['asylum_filed', yesNo],
  ['family_other', several('citizen-family', 'resident-family', 'victim', 'minor')],
];
