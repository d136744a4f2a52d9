// The one gate through which every call on a Google object passes: it counts the call, checks authority, scope and
// arguments, and lets the host's owner look on or make it fail.
import { checkAuthorization } from './authorization';
import type { Kind, MethodRule } from './emulatedClass';
import { refusals, refuse } from './exceptions';
import type { Execution } from './execution';
import type { CallHook } from './serviceCalls';
import { describeTypes, matchesSignature } from './signatures';

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
  /** Scopes of the manifest; null when all are granted. */
  readonly grantedScopes: readonly string[] | null;
  readonly onCall: CallHook;
}

/** A gate for one host. */
export function createCallGate({ execution, grantedScopes, onCall }: GateKeeping): CallGate {
  return {
    pass({ kind, method, rule }, args, act) {
      const run = execution.current();
      const index = run.counter.count(rule.effect);
      checkAuthorization(
        { service: kind.service, className: kind.name, method },
        run.authority,
        grantedScopes,
      );
      const className = kind.service === kind.name ? kind.name : `${kind.service}.${kind.name}`;
      if (!matchesSignature(rule.overloads, args)) {
        refuse(refusals.signature(describeTypes(args), `${className}.${method}`));
      }
      const call = { className, method, effect: rule.effect, index };
      onCall.before?.(call);
      const result = act();
      onCall.after?.(call);
      return result;
    },
  };
}
