// What to say of an exception: where Google's words name something that the user can mend, how to mend it.
import type { Catalogue } from '../../i18n';

/** Google's refusals by their exact words (platform documentation), and what to do about them. */
const known: readonly { readonly words: RegExp; readonly say: (words: Catalogue) => string }[] = [
  { words: /edit a protected cell or object/, say: ({ dialogs }) => dialogs.mayNotEdit },
  {
    words: /Authorization is required|permissions are not sufficient/,
    say: ({ dialogs }) => dialogs.notAuthorised,
  },
];

/** One sentence or two for the user: what did not work and what to do now. */
export const failureWords = (error: unknown, words: Catalogue): string => {
  const message = error instanceof Error ? error.message : String(error);
  const mendable = known.find((one) => one.words.test(message));
  return mendable === undefined ? words.dialogs.failed(message) : mendable.say(words);
};
