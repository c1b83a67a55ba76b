/**
 * An invented office's file: so many people, as varied as the rules can tell apart, and among them so many rows with
 * one fault each. The same numbers always give the same text; nothing in it is about anybody.
 */
import type { Column } from '../triage/column';
import { columnOf } from '../triage/columns';
import type { CellFault, Cells } from '../triage/row';
import { writtenIn } from '../triage/value-names';

type Locale = 'es' | 'en';
type Made = Record<string, string>;

/** What can be wrong with one row, and the cells that make it so; a null makes a row with a cell too many. */
export const rowFaults: readonly (readonly [CellFault, Cells | null])[] = [
  ['not-a-choice', { nationality_basis: 'xyzzy' }],
  ['not-a-day', { residence_since: '2021-02-30' }],
  ['not-a-number', { absences_count: 'x3x' }],
  ['later-than-today', { residence_since: '2099-01-01' }],
  [
    'returned-before-leaving',
    { absences_count: '1', trip_1_left: '2022-05-10', trip_1_returned: '2022-05-01' },
  ],
  ['ends-before-it-begins', { proof_1_kind: 'bank', proof_1_from: '2022-05', proof_1_to: '2021-05' }],
  ['without-its-condition', { late_condition_2021: 'parole', late_relief_ended_2021: '2021-06-01' }],
  ['without-its-kind', { proof_1_kind: '', proof_1_from: '2021-05' }],
  ['fewer-than-listed', { absences_count: '0', trip_1_left: '2022-05-10', trip_1_returned: '2022-05-20' }],
  ['personal-number', { client_code: 'A123456789' }],
  ['too-long', { client_code: 'k'.repeat(61) }],
  ['contradicts', { urgent: 'none; hearing' }],
  ['too-many-cells', null],
];

const headers = [
  ...['client_code', 'language', 'person_type', 'urgent', 'in_us', 'immigration_status', 'born_in_us'],
  ...['tps_history', 'designation_held', 'paper_type', 'permit_end_date', 'permit_issue_date'],
  ...['permit_received_date', 'renewal_receipt_date', 'nationality_basis', 'parents'],
  ...['last_lived_in_venezuela', 'other_nationality', 'entry_passport', 'third_country'],
  ...['third_country_status', 'residence_since', 'lived_on_2021', 'lived_on_2023', 'present_on_2021'],
  ...['present_on_2023', 'entry_manner', 'absences_count', 'trip_1_left', 'trip_1_returned'],
  ...['trip_1_reason', 'trip_1_permit', 'receipt_date_2021', 'receipt_date_2023', 're_registered'],
  ...['late_condition_2021', 'late_parole_ended_2021', 'late_relief_ended_2021', 'other_status', 'court'],
  ...['removal_order', 'missed_hearing', 'immigration_flags', 'arrests', 'open_charges', 'us_convictions'],
  ...[
    'drugs',
    'safety_flags',
    'evidence_identity',
    'proof_1_kind',
    'proof_1_from',
    'proof_1_to',
    'helped_by',
  ],
  ...['red_flag_detained', 'red_flag_any_arrest'],
];

/** Numbers from 0 to 1 that look like chance and are always the same (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const two = (number: number) => String(number).padStart(2, '0');

/** The cells of one person; values are in English. */
function person(at: number, next: () => number): Made {
  const pick = <T>(...from: T[]): T => from[Math.floor(next() * from.length)] as T;
  const often = (likely: string, share: number, ...others: string[]) =>
    next() < share ? likely : pick(...others);
  const dayIn = (from: number, to: number) => {
    const [year, month] = [from + Math.floor(next() * (to - from + 1)), 1 + Math.floor(next() * 12)];
    const exact = `${year}-${two(month)}-${two(1 + Math.floor(next() * 28))}`;
    return pick(exact, exact, exact, exact.slice(0, 7), exact.slice(0, 4), 'unsure', '');
  };
  const away = next() < 0.2;
  const late = next() < 0.2;
  const first = pick('pending', 'granted', 'granted; ended', 'denied', 'none', 'unsure');
  return {
    ...{ client_code: `K-${String(at + 1).padStart(6, '0')}`, language: pick('es', 'es', 'en', '') },
    ...{
      person_type: 'client',
      urgent: often('none', 0.9, 'hearing', 'check-in', 'detained; order', 'unsure'),
    },
    ...{ in_us: often('yes', 0.97, 'no', 'unsure'), immigration_status: often('neither', 0.97, 'resident') },
    ...{ born_in_us: 'no', tps_history: first },
    designation_held: first === 'none' ? '' : pick('ve-2021', 've-2023', 've-2021; ve-2023', 'unsure'),
    paper_type: pick('permit-a12', 'permit-c19', 'approval; permit-a12', 'none', ''),
    ...{ permit_end_date: pick('2025-04-02', '2025-09-10', '2026-10-02', 'unsure', '') },
    ...{ permit_issue_date: pick('2024-05-10', '2025-01-28', '2025-03', ''), permit_received_date: '' },
    ...{ renewal_receipt_date: pick('none', '2025-01-21', '', 'unsure') },
    nationality_basis: often('born', 0.85, 'naturalised', 'by-parent', 'stateless', 'unsure', ''),
    ...{ parents: often('', 0.8, 'both-by-birth', 'one-with-papers'), last_lived_in_venezuela: 'yes' },
    ...{ other_nationality: often('no', 0.85, 'yes', 'possible', 'unsure') },
    ...{ entry_passport: often('venezuelan', 0.8, 'other', 'none') },
    third_country: pick('none', 'transit', 'under-year', 'year-or-more', ''),
    third_country_status: often('none', 0.8, 'temporary', 'permanent', 'unsure'),
    residence_since: dayIn(2019, 2024),
    ...{ lived_on_2021: pick('yes', 'no', 'unsure', ''), lived_on_2023: often('yes', 0.7, 'no', '') },
    ...{ present_on_2021: pick('yes', 'no', ''), present_on_2023: often('yes', 0.7, 'no', 'unsure') },
    entry_manner: pick('visa', 'parole', 'uninspected', 'unsure', ''),
    absences_count: away ? '1' : 'none',
    trip_1_left: away ? `2022-0${1 + Math.floor(next() * 4)}-10` : '',
    trip_1_returned: away ? `2022-0${5 + Math.floor(next() * 4)}-20` : '',
    ...{ trip_1_reason: away ? pick('family', 'emergency', 'work') : '' },
    ...{ trip_1_permit: away ? pick('tps-travel', 'none') : '' },
    ...{ receipt_date_2021: pick('', '2021-06-15', '2022-01'), receipt_date_2023: pick('', '2023-11-20') },
    re_registered: pick('all', 'missed', 'none-due', 'unsure', ''),
    late_condition_2021: late ? 'parole' : '',
    ...{ late_parole_ended_2021: late ? pick('2023-06-10', 'still', 'unsure') : '' },
    ...{
      other_status: often('none', 0.6, 'asylum', 'parole', 'asylum; other'),
      court: pick('no', 'past', 'now'),
    },
    ...{
      removal_order: often('no', 0.92, 'yes', 'unsure', 'lawyer'),
      missed_hearing: often('no', 0.95, 'stayed'),
    },
    immigration_flags: often('none', 0.95, 'left-after-180', 'removed-returned-permitted', 'lawyer'),
    ...{ arrests: often('none', 0.9, 'us', 'abroad', 'lawyer'), open_charges: often('no', 0.95, 'yes') },
    us_convictions: often('none', 0.93, 'one-misdemeanor', 'misdemeanors', 'felony'),
    ...{
      drugs: often('no', 0.96, 'marijuana-once', 'yes'),
      safety_flags: often('none', 0.96, 'armed', 'party'),
    },
    evidence_identity: pick('passport', 'passport-expired; cedula', 'none', ''),
    ...{ proof_1_kind: 'bank', proof_1_from: '2022-05', proof_1_to: pick('', '2024-03') },
    helped_by: pick('attorney', 'notario', 'none', ''),
    ...{ red_flag_detained: often('', 0.97, 'yes'), red_flag_any_arrest: often('', 0.9, 'no', 'lawyer') },
  };
}

/** A word of a cell in the language asked for; days, numbers and codes stay. */
function inWords(text: string, { id, at }: Column, locale: Locale): string {
  if (at === null && !id.startsWith('red_flag')) return text;
  if (/^\d/.test(text)) return text;
  return text
    .split('; ')
    .map((word) => writtenIn(word, locale))
    .join('; ');
}

export type MixedRows = {
  /** How many rows in all. */
  readonly rows: number;
  /** How many of them have a fault, spread evenly and each of another kind in turn. */
  readonly broken: number;
  readonly locale: Locale;
  readonly delimiter?: ',' | ';' | '\t';
  readonly seed?: number;
};

/** The lines of such a file with their ends, the header first; for files too long to hold. */
export function* mixedLines({
  rows,
  broken,
  locale,
  delimiter = ',',
  seed = 7,
}: MixedRows): Generator<string> {
  const columns = headers.map((id) => columnOf(id) as Column);
  const next = chance(seed);
  const quoted = (text: string) =>
    text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  const line = (cells: readonly string[]) => `${cells.map(quoted).join(delimiter)}\r\n`;
  yield line(columns.map((column) => (locale === 'es' ? column.es : column.id)));
  for (let at = 0; at < rows; at++) {
    const turn = Math.floor(((at + 1) * broken) / rows);
    const fault =
      turn > Math.floor((at * broken) / rows) ? rowFaults[(turn - 1) % rowFaults.length] : undefined;
    const cells: Made = { ...person(at, next), ...fault?.[1] };
    const told = columns.map((column) => inWords(cells[column.id] ?? '', column, locale));
    yield line(fault?.[1] === null ? [...told, 'one-too-many'] : told);
  }
}

/** Such a file as one text. */
export const mixedCsv = (given: MixedRows): string => [...mixedLines(given)].join('');
