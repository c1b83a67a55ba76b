/** The words around the file of the reasoning; what stands in the file itself is codes, days and sources. */
export type ReasoningMessages = {
  readonly title: string;
  readonly about: string;
  /** Said before anything is saved: what the file holds, and who can read it. */
  readonly warning: string;
  readonly withPrivate: string;
  readonly save: string;
  /** The first part of the file's name; the day follows. */
  readonly fileName: string;
  /** A page cannot see whether a browser saved a file; holes: name. */
  readonly asked: string;
  readonly failed: string;
};
