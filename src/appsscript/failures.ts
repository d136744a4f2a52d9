// What Google's exceptions mean, known by their exact words (source: the platform's refusals as live runs show them).
import type { Failure, FailureKind } from '../services/ports/failures';

const known: readonly { readonly words: RegExp; readonly kind: FailureKind }[] = [
  { words: /edit a protected cell or object/, kind: 'mayNotEdit' },
  { words: /Authorization is required|permissions are not sufficient/, kind: 'notAuthorised' },
];

/** The kind of the failure, with Google's own words; `other` for what is not known. */
export const understandFailure = (error: unknown): Failure => {
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: known.find(({ words }) => words.test(detail))?.kind ?? 'other', detail };
};

/** Whether a range was refused because the sheet does not reach so far. */
export const isBeyondSheet = (error: unknown): boolean =>
  /coordinates of the range are outside the dimensions of the sheet/.test(String(error));

/** Mails refused for these reasons have not left. */
const mailRefused =
  /too many times|Invalid email|Limit Exceeded|no recipient|too large|not sufficient|Authorization/;

/** Whether the exception says that the mail has not left; a service that timed out says nothing of it. */
export const saysNotSent = (error: unknown): boolean => mailRefused.test(String(error));
