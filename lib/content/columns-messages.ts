import type { ColumnSection } from '../triage/column';

type ColumnWords = {
  /** How the field is called in the dense form. */
  readonly label: string;
  /** What may be written, or what is meant, where the label does not say it. */
  readonly hint?: string;
};

/** The words of the columns, in the reader's language; holes are in braces. */
export type ColumnMessages = {
  readonly sections: Readonly<Record<ColumnSection, string>>;
  /** By the name of the column, without the red flags; a column of a line by its list and part: `trip_left`. */
  readonly words: Readonly<Record<string, ColumnWords>>;
  /** Holes: kind, year. */
  readonly lateEnd: string;
  readonly lateEndHint: string;
  /** What can be told at a late condition, in a few words. */
  readonly lateKinds: Readonly<Record<'nonimmigrant' | 'parole' | 'pending' | 'relief' | 'family', string>>;
  /** Options that no question of the interview has. */
  readonly options: {
    readonly notAssessed: string;
    readonly yes: string;
    readonly no: string;
    readonly unsure: string;
    readonly lawyer: string;
    readonly none: string;
    readonly language: Readonly<Record<'es' | 'en', string>>;
    readonly staffDetails: Readonly<
      Record<'state-misdemeanor' | 'dismissed-no-plea' | 'one-incident', string>
    >;
  };
};

/** A tree of words with the keys of another. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
