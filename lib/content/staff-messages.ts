/** The words of the page for legal aid staff, kept apart so that the check page does not load them; holes are in braces. */
export type StaffMessages = {
  readonly title: string;
  /** "For use under a lawyer or accredited representative." */
  readonly forWhom: string;
  readonly lead: string;
  /** Before the office's own key of a person, on the sheet. */
  readonly officeKey: string;
  readonly camera: {
    readonly start: string;
    readonly stop: string;
    readonly looking: string;
    readonly note: string;
    readonly refused: string;
  };
  /** The two parts of the page. */
  readonly parts: Readonly<Record<'label' | 'one' | 'many', string>>;
  readonly copy: {
    readonly have: string;
    readonly lead: string;
    /** Holes: made. */
    readonly opened: string;
    /** Before the questions that have changed since the copy was made. */
    readonly askAgain: string;
    readonly replace: string;
  };
  readonly days: {
    readonly title: string;
    readonly asOf: string;
    readonly knownOn: string;
    readonly hint: string;
    readonly today: string;
    readonly problems: Readonly<Record<'no-day' | 'too-early' | 'known-before', string>>;
  };
  readonly form: {
    readonly title: string;
    readonly dates: string;
    readonly sections: string;
    readonly addTrip: string;
    readonly addProof: string;
    /** Holes: number. */
    readonly trip: string;
    readonly proof: string;
    readonly pointsTo: string;
    readonly flagsLead: string;
    readonly next: string;
    readonly nextAsk: string;
    readonly nextYes: string;
    readonly nextNo: string;
    /** That the day looked at holds for the next person too. */
    readonly nextKeeps: string;
    readonly whole: string;
    readonly back: string;
    readonly wholeProblem: string;
  };
  readonly keys: {
    readonly title: string;
    readonly on: string;
    readonly list: readonly (readonly [keys: string, does: string])[];
  };
  readonly search: Readonly<Record<'label' | 'none' | 'found', string>>;
  readonly panel: {
    readonly title: string;
    readonly empty: string;
    readonly priority: string;
    readonly early: string;
    readonly earlyBecause: {
      readonly stop: string;
      readonly facts: string;
      readonly tag: string;
    };
    readonly person: string;
    readonly missing: string;
    /** Holes: count. */
    readonly more: string;
    readonly notAssessed: string;
    readonly notAssessedLead: string;
    readonly unread: string;
    /** One line for who cannot see the panel. Holes: tag, rest. */
    readonly said: string;
  };
};
