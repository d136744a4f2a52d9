// What the bundle weighs, and what evaluating it costs each run.
import { createHost } from '../host/createHost';
import type { Project } from '../cli/project';
import { medianOf, processorTime } from './measure';

export interface BundleCost {
  /** Bytes of UTF-8. */
  readonly bytes: number;
  /** Milliseconds of processor time, the median of some. */
  readonly evaluation: number;
}

const times = 15;

/** The bundle as it goes to Google, evaluated as the host does for each run. */
export const measureBundle = ({ bundle, manifest }: Project): BundleCost => {
  const host = createHost({ manifest });
  host.load(bundle);
  const evaluations = Array.from({ length: times }, () => {
    const began = processorTime();
    host.handlerNames();
    return processorTime() - began;
  });
  return { bytes: Buffer.byteLength(bundle), evaluation: medianOf(evaluations) };
};
