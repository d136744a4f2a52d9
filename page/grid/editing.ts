// A cell that is being typed into.

export interface Editing {
  readonly text: string;
  /** Whether arrows move the caret (after F2) rather than end the typing. */
  readonly caret: boolean;
  /** Whether something was typed: a cell that was only opened is left as it was, without an edit. */
  readonly touched: boolean;
  /** Where the caret stands: in the cell, or in the formula bar above. */
  readonly where: 'cell' | 'bar';
}

/** A cell opened with what stands in it. */
export const opened = (text: string, where: Editing['where'] = 'cell'): Editing => ({
  text,
  caret: true,
  touched: false,
  where,
});

/** The text as it is by now; one that was begun by typing goes on as such. */
export const typed = (editing: Editing | null, text: string): Editing => ({
  caret: false,
  where: 'cell',
  ...editing,
  text,
  touched: true,
});

/**
 * What the typing means for the cell; undefined for nothing. Typing anew what stands there already is an edit: scripts
 * for Google Sheets guard against events whose old and new value are the same, so they come; whether always is unproven.
 * A cell that was opened and says the same in the end is none.
 */
export const outcomeOf = ({ text, caret, touched }: Editing, before: string): string | null | undefined => {
  if (!touched || (text === before && (caret || text === ''))) return undefined;
  return text === '' ? null : text;
};
