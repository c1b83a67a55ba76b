import * as z from 'zod/mini';
import { monthSpan, yearSpan } from '../../day';
import type { ProofKind } from '../../rules/evidence';
import { proofLine, unsure } from '../answer-schemas';
import type { Answers } from '../answers';
import { question } from '../question';

/** The kinds of papers that were ticked. */
export const kindsTold = ({ residence_docs: told }: Answers): readonly ProofKind[] =>
  Array.isArray(told) ? told : [];

/** The lines of papers that still count: a kind that was unticked later takes its lines along. */
export function linesTold(answers: Answers): Answers['residence_spans'] {
  const { residence_spans: told } = answers;
  if (!Array.isArray(told)) return told;
  return told.filter(({ kind }) => kindsTold(answers).includes(kind));
}

/** One page with a list of papers and their months; it may stay empty, which tells of no month. */
export const residenceSpans = question<'residence_spans'>({
  id: 'residence_spans',
  section: 'proof',
  kind: 'proofs',
  choices: [],
  schema: z.union([z.readonly(z.array(proofLine)), unsure]),
  fills: ['residenceProof'],
  reads: ['residence_docs'],
  asked: (answers) => kindsTold(answers).length > 0,
  samples: [
    [
      { kind: 'work', from: monthSpan(2023, 7), to: monthSpan(2023, 11) },
      { kind: 'work', from: monthSpan(2026, 10) },
    ],
    [
      { kind: 'work', from: monthSpan(2023, 7) },
      { kind: 'work', from: yearSpan(2024) },
    ],
    [],
    'unsure',
  ],
});
