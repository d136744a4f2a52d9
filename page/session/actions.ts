// What opens another book in the place of the one on the screen.

export interface Actions {
  readonly open: (id: string) => void;
  /** Forgets what was done in the book and opens it as it was at first. */
  readonly reset: (id: string) => Promise<void>;
  /** Opens a file; throws NotAnXlsxError for one that is no workbook, and leaves the book that is open. */
  readonly upload: (name: string, bytes: Uint8Array) => Promise<void>;
}
