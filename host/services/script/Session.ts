// Google's global Session: who runs, and in which language and time zone.
import type { CallGate } from '../../runtime/calls/callGate';
import { defineClass, handle, kindOf, read, type Emulates } from '../../runtime/objects/emulatedClass';
import { exposeObject } from '../../runtime/objects/emulatedObject';
import type { Execution } from '../../runtime/runs/execution';
import { createUser } from '../users';

type GoogleSession = GoogleAppsScript.Base.Session;

export interface SessionState {
  readonly gate: CallGate;
  readonly execution: Execution;
  readonly owner: () => string;
  readonly userLocale: () => string;
  readonly timeZone: () => string;
}

const domainOf = (email: string): string => email.slice(email.indexOf('@') + 1);

/** Google shows a script the address of its own developer and of people in the same organisation, of nobody else. */
const visibleEmail = (email: string | null, owner: string): string => {
  if (email === null || email === owner) return email ?? '';
  const shared = domainOf(email) === domainOf(owner) && domainOf(owner) !== 'gmail.com';
  return shared ? email : '';
};

const methods = {
  getActiveUser() {
    const run = this.execution.current();
    const email = run.authority === 'FULL' ? visibleEmail(run.activeUser, this.owner()) : '';
    return createUser(email, this.gate);
  },
  getEffectiveUser() {
    const run = this.execution.current();
    return createUser(run.authority === 'FULL' ? run.user : '', this.gate);
  },
  getActiveUserLocale() {
    return this.userLocale();
  },
  getScriptTimeZone() {
    return this.timeZone();
  },
} satisfies Emulates<GoogleSession, SessionState>;

const sessionClass = defineClass(kindOf<GoogleSession, SessionState>('Session', 'Session'), methods, {
  getActiveUser: handle(),
  getEffectiveUser: handle(),
  getActiveUserLocale: read(),
  getScriptTimeZone: read(),
});

/** The global object Session. */
export const createSession = (state: SessionState): GoogleSession =>
  exposeObject(sessionClass, { ...state }, state.gate);
