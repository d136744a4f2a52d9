// Knows which state of the host stands behind an object that a script holds.
import type { Kind } from './emulatedClass';

interface Hidden {
  readonly kind: Kind<object, object>;
  readonly state: object;
}

const hiddenStates = new WeakMap<object, Hidden>();

/** Ties a state to the object that stands for it. */
export const remember = <Google extends object, State extends object>(
  google: Google,
  kind: Kind<Google, State>,
  state: State,
): void => {
  hiddenStates.set(google, { kind, state });
};

/** The state behind an object of that kind; throws for an object of another. */
export const stateOf = <Google extends object, State extends object>(
  kind: Kind<Google, State>,
  google: object,
): State => {
  const hidden = hiddenStates.get(google);
  if (hidden?.kind.name !== kind.name) throw new TypeError(`An object of class ${kind.name} was expected.`);
  // The kind that the object was made with ties the state to its type.
  return hidden.state as State;
};

/** The class of an emulated object; undefined for anything else. */
export const kindOfObject = (value: unknown): Kind<object, object> | undefined =>
  typeof value === 'object' && value !== null ? hiddenStates.get(value)?.kind : undefined;
