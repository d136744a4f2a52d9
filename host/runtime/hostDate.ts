// The Date that a bundle sees: the realm's own, but for what time it is.
import type { HostClock } from './hostTypes';

/**
 * Date with `new Date()`, `Date()` and `Date.now()` on the host's clock. Its instances are ordinary dates, and of the
 * realm's own prototype: a proxy would make every `instanceof Date` of a bundle many times as slow as it is on live.
 */
export const createHostDate = (clock: HostClock): DateConstructor => {
  // An arrow cannot be called with new.
  const HostDate = function (...args: readonly unknown[]): unknown {
    if (new.target === undefined) return clock.now().toString();
    return Reflect.construct(Date, args.length === 0 ? [clock.now().getTime()] : args, new.target);
  };
  const now = (): number => clock.now().getTime();
  Object.defineProperties(HostDate, {
    ...Object.getOwnPropertyDescriptors(Date),
    now: { ...Object.getOwnPropertyDescriptor(Date, 'now'), value: now },
  });
  // The members just given make it one.
  return HostDate as unknown as DateConstructor;
};
