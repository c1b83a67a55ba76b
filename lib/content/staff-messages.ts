/** The words of the page for legal aid staff, kept apart so that the check page does not load them. */
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
};
