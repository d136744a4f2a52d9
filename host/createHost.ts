// Puts the emulated services together around one workbook: the local host.
import type { Host, HostOptions } from './runtime/hostTypes';

export type * from './runtime/hostTypes';

/** Makes a host; see HostOptions for what is taken when an option is absent. */
export function createHost(_options: HostOptions = {}): Host {
  throw new Error('The host is being built.');
}
