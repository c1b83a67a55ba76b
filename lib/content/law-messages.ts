/**
 * What the law page says, as types. The words are in `es/` and `en/`; a missing one does not compile.
 * `{name}` is a hole that the page fills from the record, so that a day is written down once.
 */
import type { Authority, Confidence } from '../law/citation';
import type { CaseId, DesignationId, EntryKind, ProgramId, Term, Voice, WindowId } from '../law/designation';
import type { BearingEntryId, BesideEntryId } from '../law/entries';
import type { FeePeriod, PermitRuleId } from '../law/fees';
import type { FilingNoteId } from '../law/filing-notes';
import type { OpenQuestionId } from '../law/open-questions';

/** One act on record in words; the result page shows the same. */
export type ActWords = {
  /** The short name that people recognise, with the citation where there is one. */
  readonly title: string;
  /** What it did, in the past tense, with its days in letters. */
  readonly does: string;
};

/** The acts that bear on a designation; the result page shows them too. */
export type BearingWords = Readonly<Record<BearingEntryId, ActWords>>;
/** The acts before the first designation: the debate, the bill of 2019, Deferred Enforced Departure. */
export type BeforeEntryId = Extract<
  BesideEntryId,
  | 'letter-2017-08-29'
  | 'house-2019-07-23'
  | 'house-2019-07-25'
  | 'senate-2019-07-30'
  | 'declined-2019-07'
  | '86-fr-6845'
>;
/** A result of a day before the first designation tells these too. */
export type BeforeWords = Readonly<Record<BeforeEntryId, ActWords>>;
/** The acts beside TPS; only the law page tells them all. */
export type BesideWords = Readonly<Record<BesideEntryId, ActWords>>;
export type EntryWords = BearingWords & BesideWords;

export type LawMessages = {
  readonly title: string;
  readonly description: string;
  readonly intro: readonly string[];
  readonly summary: {
    /** Holes: day. */
    readonly heading: string;
    /** Holes: ended2021, ended2023, papers, returned. */
    readonly sentences: readonly string[];
    /** Holes: day. */
    readonly checked: string;
  };
  readonly contents: string;
  /** The rules by which a person's facts are compared, each with the paragraphs it rests on. */
  readonly rules: { readonly heading: string; readonly intro: string; readonly own: string };
  readonly reading: {
    readonly heading: string;
    readonly points: readonly string[];
    readonly confidence: string;
    readonly words: string;
    readonly meanings: readonly { readonly term: string; readonly meaning: string }[];
  };

  readonly kind: Readonly<Record<EntryKind, string>>;
  readonly voice: Readonly<Record<Voice, string>>;
  readonly confidence: Readonly<Record<Confidence, { readonly label: string; readonly meaning: string }>>;
  readonly seen: Readonly<Record<Authority['seen'], string>>;
  readonly tier: Readonly<Record<Authority['tier'], string>>;

  /** Inside a sentence. Holes: from, to. */
  readonly fromTo: string;
  /** Alone. Holes: from, to. */
  readonly span: string;
  readonly and: string;

  /** The days on which something changed. Holes: day, in `on`. */
  readonly turns: Readonly<
    Record<'heading' | 'lead' | 'on' | 'decides' | 'previous' | 'next' | 'choose', string>
  >;
  readonly filing: {
    readonly heading: string;
    /** Holes: day. */
    readonly intro: string;
    readonly words: Readonly<Record<FilingNoteId, { readonly title: string; readonly says: string }>>;
  };

  readonly designation: Readonly<
    Record<DesignationId, { readonly name: string; readonly about: string; readonly dateNote: string | null }>
  >;
  readonly dates: {
    readonly heading: string;
    readonly announced: string;
    readonly effective: string;
    readonly residence: string;
    readonly residenceMeans: string;
    readonly presence: string;
    readonly presenceMeans: string;
  };
  readonly terms: {
    readonly heading: string;
    readonly caption: string;
    readonly period: string;
    readonly what: string;
    readonly kind: Readonly<Record<Term['kind'], string>>;
    /** Holes: intervals. */
    readonly applied: string;
  };
  readonly windows: {
    readonly heading: string;
    readonly caption: string;
    readonly period: string;
    readonly what: string;
    readonly first: string;
    readonly again: string;
    readonly label: Readonly<Record<WindowId, string>>;
    readonly contested: string;
  };
  readonly permits: {
    readonly heading: string;
    readonly caption: string;
    readonly printed: string;
    readonly through: string;
    /** Holes: day. */
    readonly until: string;
    readonly contested: string;
    /** Said of the row that rests on guidance about renewal receipts. */
    readonly receipt: string;
    /** Holes: day. Said only while it is true of every row. */
    readonly past: string;
  };
  readonly entries: {
    readonly heading: string;
    /** Holes: day. */
    readonly known: string;
    /** Holes: day. */
    readonly decided: string;
    /** Holes: designations. */
    readonly bears: string;
    readonly act: string;
    readonly effect: string;
    /** Holes: designation. */
    readonly effectOn: string;
    /** Holes: title, day. */
    readonly undone: string;
    /** Holes: title, day. */
    readonly undoneInTurn: string;
    /** For an act told in full under another designation. Holes: designation. */
    readonly above: string;
    readonly see: string;
  };

  readonly programs: {
    readonly heading: string;
    readonly intro: string;
    readonly periods: string;
    readonly covered: string;
    readonly notCovered: string;
    readonly words: Readonly<
      Record<
        ProgramId,
        {
          readonly name: string;
          readonly about: string;
          readonly covered: string;
          /** Null for a bill, which covers no one. */
          readonly notCovered: string | null;
        }
      >
    >;
  };
  readonly cases: {
    readonly heading: string;
    readonly intro: string;
    readonly dockets: string;
    readonly orders: string;
    readonly about: Readonly<Record<CaseId, string>>;
  };
  readonly fees: {
    readonly heading: string;
    readonly intro: readonly string[];
    readonly caption: string;
    readonly period: string;
    readonly registration: string;
    readonly workPermit: string;
    readonly sources: string;
    /** Holes: from, day. */
    readonly open: string;
    /** Holes: amount. */
    readonly firstTime: string;
    /** Holes: amount. */
    readonly again: string;
    /** Holes: amount. */
    readonly biometrics: string;
    /** Holes: amount. */
    readonly base: string;
    /** Holes: amount. */
    readonly paper: string;
    /** Holes: amount. */
    readonly online: string;
    /** Holes: amount. */
    readonly addedFirst: string;
    /** Holes: amount. */
    readonly addedRenewal: string;
    /** Before the mark of the notice itself, which says nothing of the amounts. */
    readonly notice: string;
    readonly waiver: Readonly<Record<FeePeriod['waiver'], string>>;
    readonly permitRule: Readonly<Record<PermitRuleId, string>>;
  };
  readonly open: {
    readonly heading: string;
    readonly intro: string;
    readonly words: Readonly<Record<OpenQuestionId, { readonly question: string; readonly known: string }>>;
  };
  readonly sources: {
    readonly heading: string;
    readonly intro: readonly string[];
    readonly label: string;
    readonly noAddress: string;
    readonly inEnglish: string;
    /** Holes: day. */
    readonly published: string;
  };
};
