// What to say of a failure: where it is one that the user can mend, how to mend it.
import type { Catalogue } from '../../i18n';
import type { Failure, FailureKind } from '../ports/failures';

type Wording = (dialogs: Catalogue['dialogs'], detail: string) => string;

const wordings: Readonly<Record<FailureKind, Wording>> = {
  mayNotEdit: ({ mayNotEdit }) => mayNotEdit,
  notAuthorised: ({ notAuthorised }) => notAuthorised,
  other: ({ failed }, detail) => failed(detail),
};

/** One sentence or two for the user: what did not work and what to do now. */
export const failureWords = ({ kind, detail }: Failure, { dialogs }: Catalogue): string =>
  wordings[kind](dialogs, detail);
