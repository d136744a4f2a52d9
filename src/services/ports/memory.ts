// Small texts kept with the spreadsheet.

export interface MemoryPort {
  readonly get: (key: string) => string | null;
  readonly set: (key: string, value: string) => void;
  /** Forgets what was read, so that the next question sees what others have written meanwhile. */
  readonly reload: () => void;
  /** Sets several at once. */
  readonly setAll: (values: Readonly<Record<string, string>>) => void;
}
