// A link on the screen: into the book, or out of the trial, which stays on this machine.
import type { Session } from '../session/session';
import type { Words } from '../words';

/** Goes to the place in the book; says where any other link would lead. */
export const followLink = (session: Session, words: Words, address: string): void => {
  if (!session.follow(address)) session.overlays.say(words.outside(address));
};
