// Mail, and what is known of one after it was handed over.
import type { Failure } from './failures';

export interface OutgoingMail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly documents: readonly MailDocument[];
  /** What the mail says instead when these documents could not be made; absent where it has none. */
  readonly bodiesWithout?: (names: readonly string[]) => Pick<OutgoingMail, 'text' | 'html'>;
}

/** A document that goes with a mail, made from HTML. */
export interface MailDocument {
  readonly name: string;
  readonly format: 'pdf' | 'word';
  readonly html: string;
}

export type MailOutcome =
  /** `leftOut` names the documents that could not be made, without which it was sent. */
  | { readonly kind: 'sent'; readonly leftOut: readonly string[] }
  /** It has not left, and may be sent again without asking. */
  | { readonly kind: 'surelyNotSent'; readonly why: Failure }
  /** Something failed on the way: whether it left is not known. */
  | { readonly kind: 'unknown'; readonly why: Failure };

export interface MailPort {
  /** How many recipients can still be mailed today. */
  readonly remaining: () => number;
  /** Sends the mail. Never throws: what went wrong is in the outcome. */
  readonly send: (mail: OutgoingMail) => MailOutcome;
}
