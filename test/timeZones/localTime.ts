// Watches a realm's Date and Intl for calls whose answer depends on the time zone of the machine.
import { dependsOnZone, nameZone } from './zoneNames';

/** The globals that are watched: those of this realm, or of another. */
export interface Realm {
  Date: DateConstructor;
  readonly Intl: { DateTimeFormat: typeof Intl.DateTimeFormat };
}

/** Is told the call in words: `Date.getHours()`, `new Date(year, month, …)`. */
export type Notice = (call: string) => void;

const localMethods = [
  ...['getFullYear', 'getYear', 'getMonth', 'getDate', 'getDay', 'getHours', 'getMinutes', 'getSeconds'],
  ...['getMilliseconds', 'getTimezoneOffset', 'setFullYear', 'setYear', 'setMonth', 'setDate', 'setHours'],
  ...['setMinutes', 'setSeconds', 'setMilliseconds', 'toString', 'toDateString', 'toTimeString'],
];

/** Local as long as their options name no time zone. */
const localeMethods = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'];

type Method = (...args: readonly unknown[]) => unknown;

/** Has `look` see the arguments of every call of the method; a name that the owner lacks is left out. */
const watchMethod = (owner: object, name: string, look: (args: readonly unknown[]) => void): void => {
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== 'function') return;
  const value = new Proxy(original as Method, {
    apply: (target, self: unknown, args: readonly unknown[]) => {
      look(args);
      return Reflect.apply(target, self, args);
    },
  });
  Object.defineProperty(owner, name, { value, writable: true, enumerable: false, configurable: true });
};

/** Date with its constructor watched; `date.constructor` and `instanceof` hold as before. */
const watchedDate = (RealmDate: DateConstructor, notice: Notice): DateConstructor => {
  const watched: DateConstructor = new Proxy(RealmDate, {
    construct: (target, args: readonly unknown[], newTarget: DateConstructor) => {
      const [only] = args;
      if (args.length > 1) notice('new Date(year, month, …)');
      else if (typeof only === 'string' && dependsOnZone(only)) notice(`new Date('${only}')`);
      return Reflect.construct(target, args, newTarget);
    },
    apply: (target, self, args: readonly unknown[]) => {
      notice('Date()');
      return Reflect.apply(target, self, args);
    },
  });
  const value = { value: watched, writable: true, enumerable: false, configurable: true };
  Object.defineProperty(RealmDate.prototype, 'constructor', value);
  return watched;
};

const watchedFormat = (Format: typeof Intl.DateTimeFormat, notice: Notice): typeof Intl.DateTimeFormat => {
  const look = ([, options]: readonly unknown[]): void => {
    if (!nameZone(options)) notice('Intl.DateTimeFormat without a timeZone');
  };
  return new Proxy(Format, {
    construct: (target, args: readonly unknown[], newTarget: typeof Format) => {
      look(args);
      return Reflect.construct(target, args, newTarget);
    },
    apply: (target, self, args: readonly unknown[]) => {
      look(args);
      return Reflect.apply(target, self, args);
    },
  });
};

/** From now on `notice` is told of every call that depends on the machine's zone; each gives what it always gave. */
export const watchLocalTime = (realm: Realm, notice: Notice): void => {
  const { prototype } = realm.Date;
  for (const name of localMethods) watchMethod(prototype, name, () => notice(`Date.${name}()`));
  for (const name of localeMethods)
    watchMethod(prototype, name, ([, options]) => {
      if (!nameZone(options)) notice(`Date.${name}() without a timeZone`);
    });
  watchMethod(realm.Date, 'parse', ([text]) => {
    if (dependsOnZone(String(text))) notice(`Date.parse('${String(text)}')`);
  });
  realm.Date = watchedDate(realm.Date, notice);
  realm.Intl.DateTimeFormat = watchedFormat(realm.Intl.DateTimeFormat, notice);
};
