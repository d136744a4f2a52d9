// What of a host outlives the program around it: plain data that a browser's store takes as it is.
import { copyHostData, type HostData } from './hostData';

/** Raised whenever data that was saved before could not be read as it stands. */
const version = 1;

export interface SavedHost {
  readonly version: number;
  readonly data: HostData;
  /** Time of the host's clock, in milliseconds. */
  readonly now: number;
}

/** The data as it stands now; what happens on the host afterwards does not reach it. */
export const savedHost = (data: HostData, now: Date): SavedHost => ({
  version,
  data: copyHostData(data),
  now: now.getTime(),
});

/** Whether a store's answer is a host saved by this version. */
export const isSavedHost = (value: unknown): value is SavedHost =>
  typeof value === 'object' && value !== null && 'version' in value && value.version === version;
