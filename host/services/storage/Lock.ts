// Google's global LockService and class Lock. A lock belongs to a run; another run holds it only when the host's
// owner says so, since runs do not overlap here.
import type { CallGate } from '../../runtime/calls/callGate';
import { defineClass, handle, kindOf, read, write, type Emulates } from '../../runtime/objects/emulatedClass';
import { exposeObject } from '../../runtime/objects/emulatedObject';
import type { Execution, Run } from '../../runtime/runs/execution';
import { refusals, refuse } from '../../runtime/objects/exceptions';
import type { HostClock } from '../../runtime/hostTypes';

type GoogleLock = GoogleAppsScript.Lock.Lock;
type GoogleLockService = GoogleAppsScript.Lock.LockService;

export interface LockTable {
  /** Which run holds which lock. */
  readonly holders: Map<string, Run>;
  /** Locks that somebody outside holds, as another person's run would. */
  readonly heldElsewhere: Set<string>;
  /** Frees every lock of a run. */
  drop(run: Run): void;
}

/** Locks that no run holds. */
export const createLockTable = (heldElsewhere: Set<string>): LockTable => {
  const holders = new Map<string, Run>();
  return {
    holders,
    heldElsewhere,
    drop(run) {
      for (const [name, holder] of holders) if (holder === run) holders.delete(name);
    },
  };
};

interface LockState {
  readonly name: string;
  readonly table: LockTable;
  readonly execution: Execution;
  readonly clock: HostClock;
}

/** Waiting for a lock held elsewhere uses up the time asked for; a negative time never gets a lock. */
const acquire = ({ name, table, execution, clock }: LockState, milliseconds: number): boolean => {
  const run = execution.current();
  const holder = table.holders.get(name);
  if (holder === run) return true;
  if (milliseconds < 0) return false;
  if (holder !== undefined || table.heldElsewhere.has(name)) {
    clock.advance(milliseconds);
    return false;
  }
  table.holders.set(name, run);
  return true;
};

const methods = {
  tryLock(milliseconds: number) {
    return acquire(this, milliseconds);
  },
  waitLock(milliseconds: number) {
    if (!acquire(this, milliseconds)) refuse(refusals.lockTimeout);
  },
  hasLock() {
    return this.table.holders.get(this.name) === this.execution.current();
  },
  releaseLock() {
    if (this.table.holders.get(this.name) === this.execution.current()) this.table.holders.delete(this.name);
  },
} satisfies Emulates<GoogleLock, LockState>;

const lockClass = defineClass(kindOf<GoogleLock, LockState>('LockService', 'Lock'), methods, {
  tryLock: write('Integer'),
  waitLock: write('Integer'),
  hasLock: read(),
  releaseLock: write(),
});

interface ServiceState {
  readonly execution: Execution;
  readonly open: (name: string) => GoogleLock;
}

const serviceMethods = {
  getDocumentLock() {
    return this.open('document');
  },
  getScriptLock() {
    return this.open('script');
  },
  getUserLock() {
    return this.open(`user ${this.execution.current().user}`);
  },
} satisfies Emulates<GoogleLockService, ServiceState>;

const serviceClass = defineClass(
  kindOf<GoogleLockService, ServiceState>('LockService', 'LockService'),
  serviceMethods,
  { getDocumentLock: handle(), getScriptLock: handle(), getUserLock: handle() },
);

/** The global object LockService. */
export const createLockService = (
  execution: Execution,
  clock: HostClock,
  table: LockTable,
  gate: CallGate,
): GoogleLockService => {
  const open = (name: string): GoogleLock => exposeObject(lockClass, { name, table, execution, clock }, gate);
  return exposeObject(serviceClass, { execution, open }, gate);
};
