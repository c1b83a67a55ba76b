/** What the fields of a question hold while somebody fills them in. */
import { isExact, partsOf, type Span } from '../day';
import type { DesignationId } from '../law/designation';
import type { PaperKind } from '../rules/facts';
import type { Answers, LateKind } from './answers';
import type { Question } from './question';
import { endsOf } from './questions/late-condition-end';
import { kindsTold, linesTold } from './questions/residence-spans';
import type { DateProblem, TypedDate } from './read-date';

export type Problem =
  | DateProblem['problem']
  | 'choose-one'
  | 'choose-some'
  | 'none-alone'
  | 'no-trip'
  | 'returned-before'
  | 'no-month'
  | 'ends-before'
  | 'in-the-future';

/** A date as typed, with a box for "I am not sure". */
type RoughField = TypedDate & { readonly unsure: boolean };

type TripFields = {
  left: RoughField;
  returned: RoughField;
  reason: string;
  permit: string;
  inspected: string;
  heldTps: string;
};

export type ProofFields = { kind: string; from: RoughField; to: RoughField };

/** The fields of every kind of question, under the names that the form uses. */
export type FormFields = {
  choice: string;
  choices: string[];
  date: RoughField;
  papers: Partial<Record<PaperKind, { ends?: RoughField; issued?: RoughField; received?: RoughField }>>;
  each: Partial<Record<DesignationId, string>>;
  trips: TripFields[];
  proofs: ProofFields[];
  cannotList: boolean;
  filings: Partial<Record<DesignationId, { date: RoughField; by: string }>>;
  late: Partial<Record<DesignationId, string[]>>;
  ends: Partial<Record<DesignationId, Record<string, { state: string; date: RoughField }>>>;
};

const emptyDate: RoughField = { day: '', month: '', year: '', unsure: false };

export const emptyTrip: TripFields = {
  left: emptyDate,
  returned: emptyDate,
  reason: '',
  permit: '',
  inspected: '',
  heldTps: '',
};

/** A new line of papers; where one kind was ticked there is nothing to choose. */
export function emptyProof(answers: Answers): ProofFields {
  const [only = '', ...others] = kindsTold(answers);
  return { kind: others.length === 0 ? only : '', from: emptyDate, to: emptyDate };
}

/** A span back as typed fields, no more exact than it was told. */
export function asTyped(rough: Span | 'unsure' | undefined): RoughField {
  if (rough === undefined) return emptyDate;
  if (rough === 'unsure') return { ...emptyDate, unsure: true };
  const { year, month, date } = partsOf(rough.earliest);
  const wholeYear = rough.earliest.slice(5) === '01-01' && rough.latest.slice(5) === '12-31';
  return {
    day: isExact(rough) ? String(date) : '',
    month: isExact(rough) || !wholeYear ? String(month) : '',
    year: String(year),
    unsure: false,
  };
}

const yes = (list: readonly string[] | 'unsure' | 'lawyer' | undefined): string[] => {
  if (list === undefined) return [];
  if (typeof list === 'string') return [list];
  return list.length === 0 ? ['none'] : [...list];
};

/** The fields of a question as they stand before anybody types: empty, or the answer given before. */
export function fieldsOf(question: Question, answers: Answers): Partial<FormFields> {
  const told = answers[question.id];
  const tracks = question.each?.(answers) ?? [];
  const each = <T>(make: (track: DesignationId) => T) =>
    Object.fromEntries(tracks.map((track) => [track, make(track)])) as Partial<Record<DesignationId, T>>;
  const eachPaper = <T>(make: (paper: PaperKind) => T) =>
    Object.fromEntries((question.papers?.(answers) ?? []).map((paper) => [paper, make(paper)]));
  switch (question.kind) {
    case 'one':
      return { choice: typeof told === 'string' ? told : '' };
    case 'several':
      return { choices: yes(told as readonly string[] | 'unsure' | 'lawyer' | undefined) };
    case 'day':
      return { date: asTyped(told as Span | 'unsure' | undefined) };
    case 'paper-ends':
      return { papers: eachPaper((paper) => ({ ends: asTyped(answers.doc_dates?.[paper]) })) };
    case 'paper-days':
      return {
        papers: eachPaper((paper) => {
          const given = answers.doc_when?.[paper];
          return { issued: asTyped(given?.issued), received: asTyped(given?.received) };
        }),
      };
    case 'receipt-day':
      return dayOr('received', answers.renewal_receipt);
    case 'yes-no-each': {
      const given = (told ?? {}) as Partial<Record<DesignationId, string>>;
      return { each: each((track) => given[track] ?? '') };
    }
    case 'trips': {
      const listed = Array.isArray(answers.trip_list) ? answers.trip_list : [];
      const trips = listed.map((trip) => ({
        ...trip,
        left: asTyped(trip.left),
        returned: asTyped(trip.returned),
      }));
      return { trips: trips.length > 0 ? trips : [emptyTrip], cannotList: answers.trip_list === 'unsure' };
    }
    case 'proofs': {
      const told = linesTold(answers);
      const proofs = (Array.isArray(told) ? told : []).map(({ kind, from, to }) => ({
        kind,
        from: asTyped(from),
        to: asTyped(to),
      }));
      return { proofs: proofs.length > 0 ? proofs : [emptyProof(answers)], cannotList: told === 'unsure' };
    }
    case 'filings':
      return {
        filings: each((track) => {
          const given = answers.filed_when?.[track];
          return { date: asTyped(given?.day), by: given?.by ?? '' };
        }),
      };
    case 'late-conditions':
      return { late: each((track) => yes(answers.late_condition?.[track])) };
    case 'late-ends':
      return {
        ends: each((track) =>
          Object.fromEntries(
            endsOf(answers, track).map((kind) => [
              kind,
              endFields(answers.late_condition_end?.[track]?.[kind]),
            ]),
          ),
        ),
      };
    case 'birth':
      return dayOr('elsewhere', answers.child_birth);
  }
}

/** The fields with what was typed and not sent, wherever the question still asks for it. */
export function withDraft<T>(fields: T, draft: unknown): T {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    return draft === undefined ? fields : (draft as T);
  }
  const typed = (draft ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, withDraft(field, typed[name])]),
  ) as T;
}

type End = NonNullable<NonNullable<Answers['late_condition_end']>['ve-2021']>[LateKind];

function endFields(given: End): { state: string; date: RoughField } {
  if (given === undefined) return { state: '', date: emptyDate };
  return typeof given === 'string'
    ? { state: given, date: emptyDate }
    : { state: 'ended', date: asTyped(given) };
}

/** A choice of which one opens a date: that choice and the date, or another choice. */
function dayOr(dated: string, given: Span | string | undefined): Partial<FormFields> {
  if (given === undefined || typeof given === 'string') return { choice: given ?? '', date: emptyDate };
  return { choice: dated, date: asTyped(given) };
}
