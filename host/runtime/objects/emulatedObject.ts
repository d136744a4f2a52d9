// Makes the objects that a script holds: every call passes the gate, and a member that is not emulated is refused
// by name rather than being undefined.
import type { CallGate } from '../calls/callGate';
import type { EmulatedClass } from './emulatedClass';
import { NotEmulatedError } from './exceptions';
import { remember } from './objectStates';

/** Names that engines and test tools ask of any object; on live they are undefined too. */
const probes = new Set(['then', 'toJSON', 'asymmetricMatch', 'nodeType', 'tagName', '$$typeof', 'inspect']);

/** An object of the class for scripts to hold, standing for the state. */
export const exposeObject = <Google extends object, State extends object>(
  emulated: EmulatedClass<Google, State>,
  state: State,
  gate: CallGate,
): Google => {
  const { kind, rules, properties } = emulated;
  const members = new Map<string, unknown>([
    ['constructor', Object],
    ['toString', () => emulated.print],
    ...Object.entries(properties),
  ]);
  const google = new Proxy(Object.create(null), {
    get(_target, key) {
      if (typeof key === 'symbol' || probes.has(key)) return undefined;
      const known = members.get(key);
      if (known !== undefined) return known;
      const rule = rules[key];
      if (!rule) throw new NotEmulatedError(`${kind.name}.${key} is not emulated`);
      const method: unknown = Reflect.get(emulated.methods, key);
      if (typeof method !== 'function') throw new TypeError(`${kind.name}.${key} has a rule and no method.`);
      const call = (...args: unknown[]): unknown =>
        gate.pass({ kind, method: key, rule }, args, () => {
          emulated.guard(state, { method: key, effect: rule.effect });
          // Methods of no result give null on live, not undefined.
          return method.apply(receiver, args) ?? null;
        });
      members.set(key, call);
      return call;
    },
    has: (_target, key) => typeof key === 'string' && (members.has(key) || key in rules),
    set(_target, key) {
      throw new NotEmulatedError(`Setting ${kind.name}.${String(key)} is not emulated`);
    },
  }) as Google;
  const receiver = Object.assign(state, { self: google });
  remember(google, kind, state);
  return google;
};
