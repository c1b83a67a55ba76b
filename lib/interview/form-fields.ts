/** The fields that forms are made of: what each accepts and what it gives. A problem is a code, at its field. */
import * as z from 'zod/mini';
import type { Day, Span } from '../day';
import { tripPermits, tripReasons } from './answer-schemas';
import type { ProofLine } from './answers';
import { isSpan, readDate, type TypedDate } from './read-date';

const typed = z.object({ day: z.string(), month: z.string(), year: z.string(), unsure: z.boolean() });

type Payload = { readonly issues: unknown[] };

/** Reports, at the field itself, what cannot be read of a date, or that it lies wholly after the last possible day. */
function reportDate(
  { issues }: Payload,
  typedDate: TypedDate,
  until: Day | null,
  under: string[] = [],
): void {
  const report = (message: string, field: string) =>
    issues.push({ code: 'custom', message, path: [...under, field], input: '' });
  const read = readDate(typedDate);
  if (!isSpan(read)) report(read.problem, read.field);
  else if (until !== null && read.earliest > until) report('in-the-future', 'year');
}

/** A date field as a span or unsure; `until` is the last day that can be meant, null where days ahead can be. */
export const roughField = (until: Day | null) =>
  z.pipe(
    typed.check((payload) => {
      if (!payload.value.unsure) reportDate(payload, payload.value, until);
    }),
    z.transform((field): Span | 'unsure' => (field.unsure ? 'unsure' : (readDate(field) as Span))),
  );

/** One of the choices. */
export const chosen = (choices: readonly string[]) =>
  z.string().check(z.refine((value) => choices.includes(value), { error: 'choose-one' }));

/** Boxes: at least one, and what stands alone beside no other; gives the list, or unsure, or lawyer. */
export const boxes = (choices: readonly string[], alone: readonly string[] = ['unsure']) =>
  z.pipe(
    z.array(z.string()).check(
      z.refine((list) => list.length > 0 && list.every((v) => [...choices, 'none', ...alone].includes(v)), {
        error: 'choose-some',
      }),
      z.refine((list) => list.length < 2 || !['none', ...alone].some((v) => list.includes(v)), {
        error: 'none-alone',
      }),
    ),
    z.transform(
      (list): readonly string[] | string =>
        alone.find((one) => list.includes(one)) ?? choices.filter((choice) => list.includes(choice)),
    ),
  );

/** Yes, no or not sure. */
export const yesNo = chosen(['yes', 'no', 'unsure']);

/** A trip: both days rough or unsure, and the return not before the departure. */
export const tripField = (until: Day) =>
  z
    .object({
      left: roughField(until),
      returned: roughField(until),
      reason: chosen([...tripReasons, 'unsure']),
      permit: chosen([...tripPermits, 'unsure']),
      inspected: yesNo,
      heldTps: yesNo,
    })
    .check((payload) => {
      const { left, returned } = payload.value;
      if (left === 'unsure' || returned === 'unsure' || left.earliest <= returned.latest) return;
      payload.issues.push({
        code: 'custom',
        message: 'returned-before',
        path: ['returned', 'year'],
        input: '',
      });
    });

/**
 * A line of papers: a kind among those ticked, a month, and a last month where it is several. A line left blank tells
 * nothing. The first month lies in the past; a lease may run on.
 */
export const proofField = (kinds: readonly string[], until: Day) =>
  z.pipe(
    z.object({ kind: z.string(), from: typed, to: typed }).check((payload) => {
      const { kind, from, to } = payload.value;
      if (isBlankLine(payload.value, kinds)) return;
      const report = (message: string, ...path: string[]) =>
        payload.issues.push({ code: 'custom', message, path, input: '' });
      if (!kinds.includes(kind)) report('choose-one', 'kind');
      if (isUntyped(from)) report('no-month', 'from', 'month');
      else reportDate(payload, { ...from, day: '' }, until, ['from']);
      if (isUntyped(to)) return;
      reportDate(payload, { ...to, day: '' }, null, ['to']);
      const [first, last] = [monthIn(from), monthIn(to)];
      if (isSpan(first) && isSpan(last) && first.earliest > last.latest) report('ends-before', 'to', 'month');
    }),
    z.transform((line): ProofLine | null => {
      if (isBlankLine(line, kinds)) return null;
      const told = { kind: line.kind as ProofLine['kind'], from: monthIn(line.from) as Span };
      return isUntyped(line.to) ? told : { ...told, to: monthIn(line.to) as Span };
    }),
  );

const monthIn = (date: TypedDate) => readDate({ ...date, day: '' });
const isUntyped = ({ month, year }: TypedDate) => `${month}${year}`.trim() === '';
const isBlankLine = (
  { kind, from, to }: { kind: string; from: TypedDate; to: TypedDate },
  kinds: readonly string[],
) => isUntyped(from) && isUntyped(to) && (kind === '' || kinds.length === 1);

/** A filing date with what kind of date it is; an unknown date needs no kind. */
export const filingField = (until: Day) =>
  z.pipe(
    z.object({ date: roughField(until), by: z.string() }).check((payload) => {
      const { date, by } = payload.value;
      if (date === 'unsure' || ['receipt', 'sent', 'unsure'].includes(by)) return;
      payload.issues.push({ code: 'custom', message: 'choose-one', path: ['by'], input: '' });
    }),
    z.transform(({ date, by }) => ({ day: date, by: date === 'unsure' ? 'unsure' : by })),
  );

/** Still had, ended on a (rough) day, or not sure; the day is read only where it ended. */
export const endField = (until: Day) =>
  z.pipe(
    z.object({ state: chosen(['still', 'ended', 'unsure']), date: typed }).check((payload) => {
      const { state, date } = payload.value;
      if (state === 'ended' && !date.unsure) reportDate(payload, date, until, ['date']);
    }),
    z.transform(({ state, date }): Span | 'still' | 'unsure' =>
      state === 'still' ? 'still' : state === 'unsure' || date.unsure ? 'unsure' : (readDate(date) as Span),
    ),
  );

/**
 * A choice of which one, `dated`, opens a date: that date, or what else was chosen, or unsure. `untyped` are the parts of
 * the date that are not asked.
 */
export const dayOrField = (
  dated: string,
  others: readonly string[],
  until: Day,
  untyped: Partial<TypedDate> = {},
) =>
  z.pipe(
    z.object({ choice: chosen([...others, dated, 'unsure']), date: typed }).check((payload) => {
      const { choice, date } = payload.value;
      if (choice === dated && !date.unsure) reportDate(payload, { ...date, ...untyped }, until, ['date']);
    }),
    z.transform(({ choice, date }): Span | string => {
      if (choice !== dated) return choice;
      return date.unsure ? 'unsure' : (readDate({ ...date, ...untyped }) as Span);
    }),
  );
