/**
 * The schema that turns the fields of a question into its answer. Every problem is a code; its words are in
 * content, in both languages.
 */
import * as z from 'zod/mini';
import type { Span } from '../day';
import type { DesignationId } from '../law/designation';
import { tripPermits, tripReasons } from './answer-schemas';
import type { Answers } from './answers';
import type { Question } from './question';
import { endsOf } from './questions/late-condition-end';
import { isSpan, readDate } from './read-date';

const typed = z.object({ day: z.string(), month: z.string(), year: z.string(), unsure: z.boolean() });

/** The field's date as a span or unsure, reporting what cannot be read at the field itself. */
const roughField = z.pipe(
  typed.check((payload) => {
    const field = payload.value;
    if (field.unsure) return;
    const read = readDate(field);
    if (!isSpan(read))
      payload.issues.push({ code: 'custom', message: read.problem, path: [read.field], input: '' });
  }),
  z.transform((field): Span | 'unsure' => (field.unsure ? 'unsure' : (readDate(field) as Span))),
);

const chosen = (choices: readonly string[]) =>
  z.string().check(z.refine((value) => choices.includes(value), { error: 'choose-one' }));

/** Boxes: at least one, and neither "none" nor "not sure" beside another; gives the list or unsure. */
const boxes = (choices: readonly string[]) =>
  z.pipe(
    z.array(z.string()).check(
      z.refine((list) => list.length > 0 && list.every((v) => [...choices, 'none', 'unsure'].includes(v)), {
        error: 'choose-some',
      }),
      z.refine((list) => list.length < 2 || !(list.includes('none') || list.includes('unsure')), {
        error: 'none-alone',
      }),
    ),
    z.transform((list): readonly string[] | 'unsure' =>
      list.includes('unsure') ? 'unsure' : choices.filter((choice) => list.includes(choice)),
    ),
  );

const yesNo = chosen(['yes', 'no', 'unsure']);

const tripField = z
  .object({
    left: roughField,
    returned: roughField,
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

const shape = <T extends z.core.$ZodShape>(of: T) => z.object(of);

/** One field per designation that the question asks about. */
const eachOf = <T extends z.ZodMiniType>(
  tracks: readonly DesignationId[],
  field: (track: DesignationId) => T,
) => z.object(Object.fromEntries(tracks.map((track) => [track, field(track)])));

/** A filing date with what kind of date it is; an unknown date needs no kind. */
const filingField = z.pipe(
  z.object({ date: roughField, by: z.string() }).check((payload) => {
    const { date, by } = payload.value;
    if (date === 'unsure' || ['receipt', 'sent', 'unsure'].includes(by)) return;
    payload.issues.push({ code: 'custom', message: 'choose-one', path: ['by'], input: '' });
  }),
  z.transform(({ date, by }) => ({ day: date, by: date === 'unsure' ? 'unsure' : by })),
);

/** Still had, ended on a (rough) day, or not sure; the day is read only where it ended. */
const endField = z.pipe(
  z.object({ state: chosen(['still', 'ended', 'unsure']), date: typed }).check((payload) => {
    const { state, date } = payload.value;
    if (state !== 'ended' || date.unsure) return;
    const read = readDate(date);
    if (!isSpan(read)) {
      payload.issues.push({ code: 'custom', message: read.problem, path: ['date', read.field], input: '' });
    }
  }),
  z.transform(({ state, date }): Span | 'still' | 'unsure' =>
    state === 'still' ? 'still' : state === 'unsure' || date.unsure ? 'unsure' : (readDate(date) as Span),
  ),
);

/** Born in the United States, or a month and year elsewhere. */
const birthField = z.pipe(
  z.object({ choice: chosen(['born-us', 'elsewhere', 'unsure']), date: typed }).check((payload) => {
    const { choice, date } = payload.value;
    if (choice !== 'elsewhere' || date.unsure) return;
    const read = readDate({ ...date, day: '' });
    if (!isSpan(read)) {
      payload.issues.push({ code: 'custom', message: read.problem, path: ['date', read.field], input: '' });
    }
  }),
  z.transform(({ choice, date }): Span | 'born-us' | 'unsure' =>
    choice === 'born-us'
      ? 'born-us'
      : choice === 'unsure' || date.unsure
        ? 'unsure'
        : (readDate({ ...date, day: '' }) as Span),
  ),
);

/** The schema from a question's fields to its answer. `answers` tells which designations it asks about. */
export function formSchema(question: Question, answers: Answers): z.ZodMiniType<unknown, unknown> {
  const tracks = question.each?.(answers) ?? [];
  switch (question.kind) {
    case 'one': {
      const choices = question.id === 'who_for' ? question.choices : [...question.choices, 'unsure'];
      return z.pipe(
        shape({ choice: chosen(choices) }),
        z.transform(({ choice }) => choice),
      );
    }
    case 'several':
      return z.pipe(
        shape({ choices: boxes(question.choices) }),
        z.transform(({ choices }) => choices),
      );
    case 'day':
      return z.pipe(
        shape({ date: roughField }),
        z.transform(({ date }) => date),
      );
    case 'paper-days':
      return shape({ issued: roughField, received: roughField });
    case 'yes-no-each':
      return z.pipe(
        shape({ each: eachOf(tracks, () => yesNo) }),
        z.transform(({ each }) => each),
      );
    case 'trips':
      return z.pipe(
        z.discriminatedUnion('cannotList', [
          z.object({ cannotList: z.literal(true) }),
          z.object({
            cannotList: z.literal(false),
            trips: z.array(tripField).check(z.minLength(1, { error: 'no-trip' })),
          }),
        ]),
        z.transform((fields) => (fields.cannotList ? 'unsure' : fields.trips)),
      );
    case 'filings':
      return z.pipe(
        shape({ filings: eachOf(tracks, () => filingField) }),
        z.transform(({ filings }) => filings),
      );
    case 'late-conditions':
      return z.pipe(
        shape({ late: eachOf(tracks, () => boxes(question.choices)) }),
        z.transform(({ late }) => late),
      );
    case 'late-ends':
      return z.pipe(
        shape({
          ends: eachOf(tracks, (track) =>
            z.object(Object.fromEntries(endsOf(answers, track).map((kind) => [kind, endField]))),
          ),
        }),
        z.transform(({ ends }) => ends),
      );
    case 'birth':
      return z.pipe(
        birthField,
        z.transform((answer) => answer),
      );
  }
}
