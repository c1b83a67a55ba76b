/**
 * The schema that turns the fields of a question into its answer. Every problem is a code; its words are in
 * content, in both languages.
 */
import * as z from 'zod/mini';
import type { Day } from '../day';
import type { DesignationId } from '../law/designation';
import type { Answers } from './answers';
import {
  boxes,
  chosen,
  dayOrField,
  endField,
  filingField,
  proofField,
  roughField,
  tripField,
  yesNo,
} from './form-fields';
import { apartFrom, type Question } from './question';
import { endsOf } from './questions/late-condition-end';
import { kindsTold } from './questions/residence-spans';

const shape = <T extends z.core.$ZodShape>(of: T) => z.object(of);

/** One field per designation that the question asks about. */
const eachOf = <T extends z.ZodMiniType>(
  tracks: readonly DesignationId[],
  field: (track: DesignationId) => T,
) => z.object(Object.fromEntries(tracks.map((track) => [track, field(track)])));

/** The fields of each paper that the question asks about. */
const papersOf = <T extends z.ZodMiniType>(question: Question, answers: Answers, field: () => T) =>
  shape({
    papers: z.object(Object.fromEntries((question.papers?.(answers) ?? []).map((paper) => [paper, field()]))),
  });

/**
 * The schema from a question's fields to its answer. `answers` tells which designations it asks about; `until` is the
 * day that nothing told as past can lie after.
 */
export function formSchema(
  question: Question,
  answers: Answers,
  until: Day,
): z.ZodMiniType<unknown, unknown> {
  const tracks = question.each?.(answers) ?? [];
  switch (question.kind) {
    case 'one': {
      const choices = [...question.choices, ...apartFrom(question)];
      return z.pipe(
        shape({ choice: chosen(choices) }),
        z.transform(({ choice }) => choice),
      );
    }
    case 'several':
      return z.pipe(
        shape({ choices: boxes(question.choices, apartFrom(question)) }),
        z.transform(({ choices }) => choices),
      );
    case 'day':
      return z.pipe(
        shape({ date: roughField(until) }),
        z.transform(({ date }) => date),
      );
    case 'paper-ends':
      return z.pipe(
        // The end that a paper prints may lie ahead.
        papersOf(question, answers, () => z.object({ ends: roughField(null) })),
        z.transform(({ papers }) =>
          Object.fromEntries(Object.entries(papers).map(([paper, { ends }]) => [paper, ends])),
        ),
      );
    case 'paper-days':
      return z.pipe(
        papersOf(question, answers, () =>
          z.object({ issued: roughField(until), received: roughField(until) }),
        ),
        z.transform(({ papers }) => papers),
      );
    case 'receipt-day':
      return dayOrField('received', question.choices, until);
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
            trips: z.array(tripField(until)).check(z.minLength(1, { error: 'no-trip' })),
          }),
        ]),
        z.transform((fields) => (fields.cannotList ? 'unsure' : fields.trips)),
      );
    case 'proofs':
      return z.pipe(
        z.discriminatedUnion('cannotList', [
          z.object({ cannotList: z.literal(true) }),
          z.object({
            cannotList: z.literal(false),
            proofs: z.array(proofField(kindsTold(answers), until)),
          }),
        ]),
        z.transform((fields) =>
          fields.cannotList ? 'unsure' : fields.proofs.filter((line) => line !== null),
        ),
      );
    case 'filings':
      return z.pipe(
        shape({ filings: eachOf(tracks, () => filingField(until)) }),
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
            z.object(Object.fromEntries(endsOf(answers, track).map((kind) => [kind, endField(until)]))),
          ),
        }),
        z.transform(({ ends }) => ends),
      );
    case 'birth':
      return dayOrField('elsewhere', question.choices, until, { day: '' });
  }
}
