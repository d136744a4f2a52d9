// One run at a time.

export interface LockPort {
  /** Runs the work alone; null when another run holds the lock for too long. */
  readonly alone: <Result>(work: () => Result) => { readonly result: Result } | null;
}
