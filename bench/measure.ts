// What a run costs: calls on Google's objects, what they carry, and the processor time of the script's own code.
import type { CallHook, Host, HandlerRun, ServiceCalls } from '../host/createHost';

export interface Cost extends ServiceCalls {
  /** Milliseconds of processor time outside the calls: the emulated service is not what is measured. */
  readonly own: number;
}

/** Processor time of this process, in milliseconds. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

export const medianOf = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN;

/** Adds up the time inside calls; a call made by another counts once. */
const stopwatch = () => {
  let depth = 0;
  let began = 0;
  let first: number | null = null;
  let inside = 0;
  const hook: CallHook = {
    before: () => {
      if (depth === 0) began = processorTime();
      first ??= began;
      depth += 1;
    },
    after: () => {
      depth -= 1;
      if (depth === 0) inside += processorTime() - began;
    },
  };
  return {
    hook,
    start: () => {
      [depth, first, inside] = [0, null, 0];
    },
    /** From the first call on: before it the bundle is evaluated, which is measured by itself. */
    own: () => processorTime() - (first ?? processorTime()) - inside,
  };
};

/** A copy of the host on which acts can be measured: the counts of the last of them, and the median time. */
export const measureOn = (
  original: Host,
  times: number,
  act: (host: Host, time: number) => HandlerRun | undefined,
): Cost => {
  const watch = stopwatch();
  const host = original.clone({ onCall: watch.hook });
  const own: number[] = [];
  let counted: ServiceCalls | null = null;
  for (let time = 0; time < times; time += 1) {
    watch.start();
    const run = act(host, time);
    own.push(watch.own());
    if (run === undefined) throw new Error('Nothing ran.');
    if (run.error !== undefined) throw run.error;
    counted = run.serviceCalls;
  }
  if (counted === null) throw new Error('Measured no time at all.');
  return { ...counted, own: medianOf(own) };
};
