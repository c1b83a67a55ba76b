/** What the words about papers rest on: the rows of the record by which papers are told apart. */
import type { AuthorityId } from '../../../lib/law/authorities/index';
import type { Citation, Confidence } from '../../../lib/law/citation';
import { entriesOf } from '../../../lib/law/entries';
import { type PaperDisputeId, paperDisputes } from '../../../lib/law/paper-disputes';
import { januaryPapers, protectedPapers } from '../../../lib/law/protected-papers';
import { register } from '../../../lib/law/register';

/** A source with its paragraph and how sure it makes what is said; null where the record gives no one mark for it. */
export type Ground = {
  readonly authority: AuthorityId;
  readonly at?: string;
  readonly confidence: Confidence | null;
};

type Row = { readonly sources: readonly AuthorityId[]; readonly confidence?: Confidence };

const once = (grounds: readonly Ground[]): Ground[] => {
  const key = ({ authority, at = '', confidence }: Ground) => `${authority} ${at} ${confidence}`;
  return [...new Map(grounds.map((ground) => [key(ground), ground])).values()];
};

/** The sources of some rows of the record, each once with each mark that a row gives it. */
export const groundsIn = (rows: readonly Row[]): Ground[] =>
  once(
    rows.flatMap(({ sources, confidence }) =>
      sources.map((authority) => ({ authority, confidence: confidence ?? null })),
    ),
  );

const moved = register.designations.flatMap(({ permitExtensions }) => permitExtensions);
const terms = register.designations
  .flatMap((one) => one.terms)
  .filter(({ kind, recognised }) => recognised && kind !== 'until-termination');
const acts = new Map(entriesOf(register).map((entry) => [entry.id, entry]));

const permit = groundsIn(moved.filter(({ receiptBy }) => receiptBy === undefined));
const receipt = groundsIn(moved.filter(({ receiptBy }) => receiptBy !== undefined));
const january = groundsIn([januaryPapers]);
// The order is not as sure for each designation, and the sentence says so itself.
const order = groundsIn([{ sources: protectedPapers.sources }]);
// Where the notice was applied to some holders only: by the row, and by the acts with which that time began and ended.
const again = groundsIn(
  moved.flatMap((row) => {
    const only = (row.applied ?? []).filter((time) => time.only !== undefined);
    const by = only.flatMap((time) => [acts.get(time.by), acts.get(time.endedBy)]);
    return only.length === 0
      ? []
      : [row, ...by.map((act) => ({ sources: act?.sources ?? [], confidence: row.confidence }))];
  }),
);
// The notice sets the term; that papers ran to their printed day was only read in reports.
const ran = groundsIn(
  terms.map(({ sources, confidence }) => ({
    sources,
    confidence: confidence === 'confirmed' ? ('secondary' as const) : confidence,
  })),
);
const disputes = Object.entries(paperDisputes) as [PaperDisputeId, { citations: readonly Citation[] }][];

/** The sources of the words about papers, by the entry's code. */
export const paperGrounds: readonly (readonly [string, readonly Ground[]])[] = [
  ['papers', paperDisputes['permit-or-approval'].citations],
  ['papers.cohorts.permit', permit],
  ['papers.cohorts.january-notice', january],
  ['papers.cohorts.protected', order],
  ['papers.cohorts.after-february', order],
  ['papers.cohorts.renewal-receipt', receipt],
  ['papers.cohorts.term-end', groundsIn(terms)],
  ['papers.recognised', once([...ran, ...permit, ...receipt, ...january, ...order])],
  ['papers.perhaps.re-registered-2025', again],
  ['papers.perhaps.renewal-receipt', receipt],
  ['papers.perhaps.received-in-time', order],
  ...disputes.map(([id, { citations }]) => [`papers.disputes.${id}`, citations] as const),
];
