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
  /** Id of the spreadsheet that the script is bound to. */
  readonly documentId: string;
}

/** What the script gets from a call that took no effect. */
export interface Substitute {
  readonly result: unknown;
}

/** What any of them throws reaches the script: `before` and `instead` of the effect of a call, `after` it. */
export interface CallHook {
  readonly before?: (call: ServiceCall) => void;
  /** Null lets the call through. */
  readonly instead?: (call: ServiceCall) => Substitute | null;
  readonly after?: (call: ServiceCall) => void;
}

export interface ServiceCalls {
  readonly total: number;
  readonly reads: number;
  readonly writes: number;
  /** Reads, plus one for each burst of writes between two reads or at the end. */
  readonly roundTrips: number;
}
