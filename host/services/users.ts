// Google's class User.
import { defineClass, kindOf, read, type Emulates } from '../runtime/objects/emulatedClass';
import type { CallGate } from '../runtime/calls/callGate';
import { exposeObject } from '../runtime/objects/emulatedObject';
import { stateOf } from '../runtime/objects/objectStates';

export interface UserState {
  /** Blank where Google keeps it from the script. */
  readonly email: string;
}

export const userKind = kindOf<GoogleAppsScript.Base.User, UserState>('Session', 'User');

const userMethods = {
  getEmail() {
    return this.email;
  },
} satisfies Emulates<GoogleAppsScript.Base.User, UserState>;

const userClass = defineClass(userKind, userMethods, { getEmail: read() });

/** A User object with that address. */
export const createUser = (email: string, gate: CallGate): GoogleAppsScript.Base.User =>
  exposeObject(userClass, { email }, gate);

/** The address of who is named by address or by User object. */
export const emailOf = (person: string | GoogleAppsScript.Base.User): string =>
  typeof person === 'string' ? person : stateOf(userKind, person).email;
