// The Date that a bundle sees: the realm's own, but for what time it is.
import type { HostClock } from './hostTypes';

/** Date with `new Date()`, `Date()` and `Date.now()` on the host's clock; its instances are ordinary dates. */
export const createHostDate = (clock: HostClock): DateConstructor =>
  new Proxy(Date, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [clock.now().getTime()] : args, newTarget),
    apply: () => clock.now().toString(),
    get: (target, key, receiver) =>
      key === 'now' ? () => clock.now().getTime() : Reflect.get(target, key, receiver),
  });
