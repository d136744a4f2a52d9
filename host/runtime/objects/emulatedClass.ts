// How a class of Google's is described to the host: its methods, and a table that says what each is and takes.
import type { CallEffect } from '../calls/serviceCalls';

/** Names a class, and ties its Google type to the state that the host keeps behind each object. */
export interface Kind<Google extends object, State extends object> {
  readonly service: string;
  readonly name: string;
  /** Never there; they carry the types. */
  readonly google?: Google;
  readonly state?: State;
}

/** What a method sees as `this`: the state, and the object that the script holds. */
export type Receiver<Google extends object, State extends object> = State & { readonly self: Google };

/** Methods of a Google class written against its published types. */
export type Emulates<Google extends object, State extends object> = Partial<Google> &
  ThisType<Receiver<Google, State>>;

export interface MethodRule {
  readonly effect: CallEffect;
  /** One per overload, e.g. `Integer, Integer`; see signatures.ts for the types. */
  readonly overloads: readonly string[];
}

/** The call that a guard lets pass or refuses. */
export interface GuardedCall {
  readonly method: string;
  readonly effect: CallEffect;
}

/** A rule for each method and none besides. */
export type Rules<Methods> = { readonly [Method in keyof Methods]-?: MethodRule };

export interface EmulatedClass<Google extends object, State extends object> {
  readonly kind: Kind<Google, State>;
  readonly methods: object;
  readonly rules: Readonly<Record<string, MethodRule>>;
  /** Members that are no methods, such as enumerations. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Refuses a call on an object whose thing is gone, or that the person may not change. */
  readonly guard: (state: State, call: GuardedCall) => void;
  /** What the object prints as. */
  readonly print: string;
}

export const kindOf = <Google extends object, State extends object>(
  service: string,
  name: string,
): Kind<Google, State> => ({ service, name });

/** Ties methods to their rules; compiles only when each method has one. */
export const defineClass = <Google extends object, State extends object, Methods extends Partial<Google>>(
  kind: Kind<Google, State>,
  methods: Methods,
  rules: Rules<Methods>,
  more: {
    readonly properties?: Partial<Google>;
    readonly guard?: (state: State, call: GuardedCall) => void;
    readonly print?: string;
  } = {},
): EmulatedClass<Google, State> => {
  return {
    kind,
    methods,
    // Methods is a set of named members, so its rules are keyed by string.
    rules: rules as Readonly<Record<string, MethodRule>>,
    properties: { ...more.properties },
    guard: more.guard ?? (() => undefined),
    print: more.print ?? kind.name,
  };
};

const rule =
  (effect: CallEffect) =>
  (...overloads: string[]): MethodRule => ({ effect, overloads: overloads.length > 0 ? overloads : [''] });

/** A method that gives a handle, a builder, the result of pure arithmetic or a person's answer. */
export const handle = rule('none');
/** A method that returns document, property, cache or user data. */
export const read = rule('read');
/** A method that changes something. */
export const write = rule('write');
