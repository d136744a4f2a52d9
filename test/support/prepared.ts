// Spreadsheets prepared once for all cases of a suite: each case gets a copy, in a tenth of the time that typing takes.
import type { Host } from '../../host/createHost';
import type { CloneChanges } from '../../host/runtime/hostTypes';

const prepared = new Map<string, Host>();

/**
 * A host of the case's own, in the state that `prepare` leaves behind; it is called at the first of each key. The
 * changes hold from then on: they had no part in the preparing.
 */
export const openPrepared = (key: string, prepare: () => Host, changes: CloneChanges = {}): Host => {
  const host = prepared.get(key) ?? prepare();
  prepared.set(key, host);
  return host.clone(changes);
};
