/** What the record says of papers by the last day that they print, as far as it was known on a day. */
import { type Day, later, within } from '../day';
import type { Citation, Confidence } from '../law/citation';
import type { AppliedTime, DesignationId, PermitExtension, Register } from '../law/designation';
import { type EntryId, entriesOf } from '../law/entries';
import { januaryPapers, protectedPapers } from '../law/protected-papers';
import { citing } from './criterion';

/** Why a claim may not reach a paper: it was for some holders only, or a fact of the paper is not known. */
export type Doubt = 're-registered-2025' | 'renewal-receipt' | 'received-in-time';

/** One act by which the department recognised papers, from a day through a day; with a doubt it may not reach this one. */
export type Claim = {
  readonly from: Day;
  readonly through: Day;
  readonly entry: EntryId;
  readonly citations: readonly Citation[];
  readonly doubt: Doubt | null;
};

/** What one designation says of papers that print a day. */
export type PrintedDay = {
  readonly designation: DesignationId;
  /** The end of a term: such papers run through that day by themselves. */
  readonly face: Claim | null;
  /** The notices that moved work permits with that day, apart from those that ask for a receipt. */
  readonly moved: readonly Claim[];
  /** What moved them with a receipt of the renewal. */
  readonly receipts: readonly { readonly by: Day; readonly claim: Claim }[];
  readonly contested: boolean;
};

export type PaperLaw = {
  readonly days: ReadonlyMap<Day, readonly PrintedDay[]>;
  /** The notice of January 2025, as far as the department applied it. */
  readonly january: readonly Claim[];
  /** Whether the order that protects papers was known. */
  readonly ordered: boolean;
  /** Whether the designation stood that day by a term that the department applied. */
  readonly stood: (designation: DesignationId, asOf: Day) => boolean;
};

/** Reads the record for a day of knowledge: no act that became known later leaves a trace. */
export function paperLaw(register: Register, knownOn: Day): PaperLaw {
  const entries = new Map(entriesOf(register).map((entry) => [entry.id, entry]));
  const knownFrom = (id: EntryId, least: Day | undefined = undefined): Day | null => {
    const since = entries.get(id)?.knownFrom;
    if (since === undefined) return null;
    const from = least === undefined ? since : later(since, least);
    return from <= knownOn ? from : null;
  };
  /** An act by the source of its own row, else by the act's. */
  const cited = (entry: EntryId, confidence: Confidence, sources: PermitExtension['sources'] = []) => {
    const own = citing({ sources, confidence });
    return own.length > 0 ? own : citing({ sources: entries.get(entry)?.sources ?? [], confidence });
  };
  /** The times in which a contested notice was applied; while one runs, its papers run through the notice's day. */
  const timesOf = (applied: readonly AppliedTime[], through: Day, confidence: Confidence) =>
    applied.flatMap(({ from, to, by, endedBy, only }): Claim[] => {
      if (from > knownOn || knownFrom(by) === null) return [];
      const over = to < knownOn && knownFrom(endedBy) !== null;
      const entry = over ? endedBy : by;
      const citations = cited(entry, confidence);
      return [{ from, through: over ? to : through, entry, citations, doubt: only ?? null }];
    });

  const days = new Map<Day, PrintedDay[]>();
  const nothing = { face: null, moved: [], receipts: [], contested: false };
  for (const { id, terms, permitExtensions } of register.designations) {
    const of = (day: Day, found: Partial<PrintedDay>) => {
      const all = days.get(day) ?? [];
      const before = all.find(({ designation }) => designation === id);
      const whole = { ...(before ?? { ...nothing, designation: id }), ...found };
      days.set(day, [...all.filter((one) => one !== before), whole]);
    };
    for (const { kind, to, entry, recognised, sources, confidence } of terms) {
      const from = knownFrom(entry);
      // No card or letter is known to print the day on which a termination took effect.
      if (from === null || !recognised || kind === 'until-termination') continue;
      // The notice sets the term; that papers ran to their printed day, and no further, was only read in reports.
      const citations = cited(entry, confidence === 'confirmed' ? 'secondary' : confidence, sources);
      of(to, { face: { from, through: to, entry, citations, doubt: null } });
    }
    for (const row of permitExtensions) {
      const from = knownFrom(row.entry, row.knownFrom);
      if (from === null) continue;
      const { through, entry, applied, receiptBy, sources, confidence } = row;
      const whole: Claim = {
        ...{ from, through, entry, doubt: receiptBy === undefined ? null : 'renewal-receipt' },
        citations: cited(entry, confidence, sources),
      };
      for (const end of row.printedEnds) {
        const found = days.get(end)?.find(({ designation }) => designation === id) ?? nothing;
        if (receiptBy !== undefined)
          of(end, { receipts: [...found.receipts, { by: receiptBy, claim: whole }] });
        else if (applied === undefined) of(end, { moved: [...found.moved, whole] });
        else of(end, { moved: [...found.moved, ...timesOf(applied, through, confidence)], contested: true });
      }
    }
    const notice = knownFrom(januaryPapers.entry);
    if (notice !== null && entries.get(januaryPapers.entry)?.bears.includes(id)) {
      of(protectedPapers.printedEnd, { contested: true });
    }
  }
  return {
    days,
    january: timesOf(januaryPapers.applied, protectedPapers.printedEnd, januaryPapers.confidence),
    ordered: knownFrom(protectedPapers.order) !== null,
    stood: (designation, asOf) =>
      (register.designations.find(({ id }) => id === designation)?.terms ?? []).some(
        ({ from, to, entry, recognised, appliedByDhs = [] }) =>
          knownFrom(entry) !== null &&
          (recognised
            ? within(asOf, from, to)
            : appliedByDhs.some(([first, last]) => within(asOf, first, last))),
      ),
  };
}
