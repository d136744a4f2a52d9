// A cell that is being typed into.

export interface Editing {
  readonly text: string;
  /** Whether arrows move the caret (after F2) rather than end the typing. */
  readonly caret: boolean;
}
