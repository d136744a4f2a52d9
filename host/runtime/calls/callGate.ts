// The one gate through which every call on a Google object passes: it counts the call, checks authority, scope and
// arguments, lets the host's owner look on or make it fail, and ends a run that has used up its time.
import { checkAuthorization } from '../runs/authorization';
import type { Kind, MethodRule } from '../objects/emulatedClass';
import { OutOfTimeError, refusals, refuse } from '../objects/exceptions';
import type { Execution, Run } from '../runs/execution';
import type { HostClock } from '../hostTypes';
import type { CallHook, ServiceCall } from './serviceCalls';
import { describeTypes, matchesSignature } from '../objects/signatures';

export interface Call {
  readonly kind: Kind<object, object>;
  readonly method: string;
  readonly rule: MethodRule;
}

export interface CallGate {
  pass<Result>(call: Call, args: readonly unknown[], act: () => Result): Result;
}

export interface GateKeeping {
  readonly execution: Execution;
  /** Id of the spreadsheet that the script is bound to. */
  readonly documentId: string;
  readonly clock: Pick<HostClock, 'now' | 'advance'>;
  /** Scopes of the manifest; null when all are granted. */
  readonly grantedScopes: readonly string[] | null;
  readonly onCall: CallHook;
  /** Milliseconds that a call takes. */
  readonly callCost: (call: ServiceCall) => number;
}

/** A gate for one host. */
export const createCallGate = (keeping: GateKeeping): CallGate => {
  const { execution, documentId, onCall, grantedScopes } = keeping;
  const guarded = <Result>(
    { kind, method, rule }: Call,
    args: readonly unknown[],
    act: () => Result,
  ): Result => {
    const run = execution.current();
    const index = run.counter.count(rule.effect);
    checkAuthorization({ service: kind.service, className: kind.name, method }, run.authority, grantedScopes);
    const className = kind.service === kind.name ? kind.name : `${kind.service}.${kind.name}`;
    if (!matchesSignature(rule.overloads, args)) {
      refuse(refusals.signature(describeTypes(args), `${className}.${method}`));
    }
    const call = { className, method, effect: rule.effect, index, documentId };
    onCall.before?.(call);
    const substitute = onCall.instead?.(call);
    // Whoever substitutes a result answers for its type.
    const result = substitute ? (substitute.result as Result) : act();
    onCall.after?.(call);
    spendTime(keeping, run, call);
    return result;
  };
  return {
    pass(call, args, act) {
      const run = execution.current();
      if (run.ended) throw run.ended;
      try {
        return guarded(call, args, act);
      } catch (thrown) {
        if (thrown instanceof OutOfTimeError) run.ended = thrown;
        throw thrown;
      }
    },
  };
};

/** The call has taken its effect by then, as it may have on live when the time is up. */
const spendTime = ({ clock, callCost }: GateKeeping, run: Run, call: ServiceCall): void => {
  const cost = callCost(call);
  if (cost > 0) clock.advance(cost);
  if (run.endsAt < Number.POSITIVE_INFINITY && clock.now().getTime() > run.endsAt) throw new OutOfTimeError();
};
