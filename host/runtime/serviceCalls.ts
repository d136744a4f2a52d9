// What is counted of the calls that a run makes on Google's objects, and who may look on.

/** `none`: a handle, a builder or pure arithmetic; `read`: returns data of document, property, cache or user. */
export type CallEffect = 'none' | 'read' | 'write';

export interface ServiceCall {
  /** With its service: `SpreadsheetApp.Range`. */
  readonly className: string;
  readonly method: string;
  readonly effect: CallEffect;
  /** Counted from 0 within the run. */
  readonly index: number;
}

/** What either throws reaches the script: `before` the call took effect, `after` it did. */
export interface CallHook {
  readonly before?: (call: ServiceCall) => void;
  readonly after?: (call: ServiceCall) => void;
}

export interface ServiceCalls {
  readonly total: number;
  readonly reads: number;
  readonly writes: number;
  /** Reads, plus one for each burst of writes between two reads or at the end. */
  readonly roundTrips: number;
}
