// What went wrong outside, as far as it is understood: whoever words it needs to know nothing of Google's sentences.

/**
 * `mayNotEdit`: the user may not edit what was to be written. `notAuthorised`: the user has not allowed the add-in to
 * do this. `other`: anything else, which only its own words tell.
 */
export type FailureKind = 'mayNotEdit' | 'notAuthorised' | 'other';

export interface Failure {
  readonly kind: FailureKind;
  /** The words of whoever refused, for a maintainer to read. */
  readonly detail: string;
}

export interface FailurePort {
  /** What the exception means. */
  readonly understand: (error: unknown) => Failure;
}
