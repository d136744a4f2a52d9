// Things that go wrong on live and that no test can wait for: the n-th service call of a run fails with Google's own
// text, before or after it took effect; the time is up; somebody else holds the lock; mail is refused.
import { GoogleException, OutOfTimeError, refusals } from '../objects/exceptions';
import type { CallHook, ServiceCall, Substitute } from './serviceCalls';

interface FaultRule {
  /** Which calls are counted unless the fault says otherwise. */
  readonly among: (call: ServiceCall) => boolean;
  /** What tryLock gives in place of throwing; such a fault always comes before the effect. */
  readonly result?: false;
  readonly error: (call: ServiceCall) => Error;
}

const everyCall = (): boolean => true;
const onSpreadsheet = ({ className }: ServiceCall): boolean => /^SpreadsheetApp(\.|$)/.test(className);
const onLock = ({ className, method }: ServiceCall): boolean =>
  className === 'LockService.Lock' && (method === 'tryLock' || method === 'waitLock');
const onMail = ({ className, method }: ServiceCall): boolean =>
  className === 'MailApp' && method === 'sendEmail';

const failing = (among: FaultRule['among'], text: (call: ServiceCall) => string): FaultRule => ({
  among,
  error: (call) => new GoogleException(text(call)),
});

/** The texts stand in logs and error catalogues of live scripts; the package's README names the evidence. */
const faultRules = {
  spreadsheetTimedOut: failing(
    onSpreadsheet,
    ({ documentId }) => `Service Spreadsheets timed out while accessing document with id ${documentId}.`,
  ),
  spreadsheetError: failing(onSpreadsheet, () => 'Service error: Spreadsheets'),
  internalError: failing(everyCall, () => 'Internal error executing the scripts.'),
  serverError: failing(
    everyCall,
    () => "We're sorry, a server error occurred. Please wait a bit and try again.",
  ),
  /** Cannot be caught: the run ends here. */
  outOfTime: { among: everyCall, error: () => new OutOfTimeError() },
  /** Somebody else holds the lock: tryLock gives false, waitLock throws. */
  lockBusy: { among: onLock, result: false, error: () => new GoogleException(refusals.lockTimeout) },
  tooManyLocks: failing(onLock, () => 'There are too many LockService operations against the same script.'),
  mailQuota: failing(onMail, () => refusals.mailQuota),
  mailUnavailable: failing(onMail, () => 'Service unavailable: Mail'),
} satisfies Record<string, FaultRule>;

export type FaultKind = keyof typeof faultRules;

export const faultKinds = Object.keys(faultRules) as readonly FaultKind[];

export interface Fault {
  readonly kind: FaultKind;
  /** Which of the counted calls fails, from 0; the first when absent. */
  readonly at?: number;
  /** Whether the call fails before it takes effect, or after, unknown to the script; before when absent. */
  readonly moment?: 'before' | 'after';
  /** Which calls are counted; by default those that the kind of fault concerns. */
  readonly among?: (call: ServiceCall) => boolean;
}

export interface FaultPlan extends CallHook {
  /** The call that failed; null while none has, as when there are not so many calls. */
  struck(): ServiceCall | null;
}

/**
 * A hook for `createHost({ onCall })` or `host.clone({ onCall })` that strikes once. It counts calls over all runs of
 * that host since it was made.
 */
export const createFaultPlan = (fault: Fault): FaultPlan => {
  const rule: FaultRule = faultRules[fault.kind];
  const { at = 0, among = rule.among } = fault;
  const moment = rule.result === undefined ? (fault.moment ?? 'before') : 'before';
  let counted = 0;
  let struck: ServiceCall | null = null;
  const strike = (call: ServiceCall): Substitute => {
    struck = call;
    if (rule.result !== undefined && call.method === 'tryLock') return { result: rule.result };
    throw rule.error(call);
  };
  /** Counts the call; true for the one that is to fail. */
  const isDue = (call: ServiceCall): boolean => {
    if (struck || !among(call)) return false;
    counted += 1;
    return counted === at + 1;
  };
  return {
    struck: () => struck,
    instead(call) {
      return moment === 'before' && isDue(call) ? strike(call) : null;
    },
    after(call) {
      if (moment === 'after' && isDue(call)) strike(call);
    },
  };
};
