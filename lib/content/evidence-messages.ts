/** The words about papers: the question that asks for their months, and the card that shows them. */
export type EvidenceMessages = {
  /** The list of papers by their months; `heading` and `removed` have the hole number. */
  readonly list: Readonly<
    Record<
      | 'heading'
      | 'kind'
      | 'from'
      | 'monthHint'
      | 'to'
      | 'toHint'
      | 'add'
      | 'remove'
      | 'removed'
      /** The answer of an empty list. */
      | 'none',
      string
    >
  >;
  readonly title: string;
  readonly lead: string;
  readonly identityTitle: string;
  readonly identityOrder: string;
  readonly entryTitle: string;
  readonly entryAlso: string;
  readonly residenceTitle: string;
  /** Holes: count, all. */
  readonly covered: string;
  /** The longest run of months without a paper; holes: count, months. */
  readonly gap: string;
  /** On the sheet, every run of them; hole: list. */
  readonly gaps: string;
  readonly noGap: string;
  /** Whether there is a paper near a day (hole: day), or of late. */
  readonly near: Readonly<Record<'residence' | 'presence' | 'recent' | 'told' | 'notTold', string>>;
  readonly measures: string;
  /** Hole: count. */
  readonly vague: string;
  /** The months of a year in words; `run` has the holes from and to. */
  readonly table: Readonly<Record<'caption' | 'year' | 'months' | 'none' | 'run', string>>;
  readonly askTitle: string;
  readonly askLead: string;
  readonly ask: readonly string[];
  /** Holes: list. */
  readonly preferred: string;
  readonly other: string;
  readonly translationTitle: string;
};
