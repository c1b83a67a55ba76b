/** The words of the review book itself. No page for the public carries them, so the book does not list them. */

/** The parts of the book, in their order. */
export type BookPart =
  | 'questions'
  | 'rules'
  | 'reasons'
  | 'result'
  | 'evidence'
  | 'changes'
  | 'reasoning'
  | 'papers'
  | 'timeline'
  | 'check'
  | 'start'
  | 'help'
  | 'law'
  | 'acts'
  | 'copy'
  | 'staff'
  | 'batch'
  | 'privacy'
  | 'checklist'
  | 'site';

/** What stands at the head of an entry, beside its words. */
export type BookNote =
  | 'section'
  | 'asked'
  | 'ends'
  | 'also'
  | 'facts'
  | 'rules'
  | 'outcomes'
  | 'questions'
  | 'reasons'
  | 'sources';

export type BookMessages = {
  readonly title: string;
  readonly lead: readonly string[];
  /** Holes: version, checked. */
  readonly made: string;
  /** Holes: entries, texts. */
  readonly counted: string;
  readonly signTitle: string;
  readonly signNote: string;
  readonly signers: Readonly<Record<'lawyer' | 'translator', string>>;
  readonly sign: Readonly<
    Record<'name' | 'body' | 'read' | 'day' | 'signature' | 'asRead' | 'withNotes', string>
  >;
  readonly contents: string;
  readonly columns: Readonly<Record<'id' | 'es' | 'en' | 'note', string>>;
  readonly parts: Readonly<Record<BookPart, { readonly title: string; readonly about: string }>>;
  readonly notes: Readonly<Record<BookNote, string>>;
  readonly always: string;
  /** Before the answers that open a question. Holes: question, answers. */
  readonly after: string;
  /** The same where any answer of a kind can. Holes: question. */
  readonly dependsOn: string;
  readonly noRule: string;
  readonly noQuestion: string;
  readonly noReason: string;
  readonly ownRule: string;
  readonly example: string;
  readonly sourcesTitle: string;
  readonly sourcesAbout: string;
  readonly otherLanguage: string;
};
