// Google's global CacheService and class Cache, by the host's clock.
import type { CallGate } from '../../runtime/calls/callGate';
import { defineClass, handle, kindOf, read, write, type Emulates } from '../../runtime/objects/emulatedClass';
import { exposeObject } from '../../runtime/objects/emulatedObject';
import type { Execution } from '../../runtime/runs/execution';
import { refusals, refuse } from '../../runtime/objects/exceptions';
import type { HostClock, Quotas } from '../../runtime/hostTypes';
import { storeNamed, type CachedText } from '../../runtime/hostData';
import { bytesOf } from '../../runtime/calls/quotas';

type GoogleCache = GoogleAppsScript.Cache.Cache;
type GoogleCacheService = GoogleAppsScript.Cache.CacheService;
type Store = Map<string, CachedText>;

const defaultSeconds = 600;

interface CacheState {
  readonly store: Store;
  readonly clock: HostClock;
  readonly quotas: Quotas;
}

const keep = (
  { store, clock, quotas }: CacheState,
  key: string,
  value: unknown,
  seconds = defaultSeconds,
): void => {
  const text = String(value);
  if (key.length > quotas.cacheKeyCharacters) refuse(refusals.argumentTooLarge('key'));
  if (bytesOf(text) > quotas.cacheValueBytes) refuse(refusals.argumentTooLarge('value'));
  const lifetime = Math.min(seconds, quotas.cacheSeconds) * 1000;
  store.set(key, { value: text, until: clock.now().getTime() + lifetime });
};

const find = ({ store, clock }: CacheState, key: string): string | null => {
  const entry = store.get(key);
  return entry && clock.now().getTime() < entry.until ? entry.value : null;
};

const methods = {
  get(key: string) {
    return find(this, key);
  },
  getAll(keys: readonly string[]) {
    const found = keys.map((key) => [key, find(this, key)] as const).filter(([, value]) => value !== null);
    return Object.fromEntries(found);
  },
  put(key: string, value: string, seconds?: number) {
    keep(this, key, value, seconds);
  },
  putAll(values: Readonly<Record<string, unknown>>, seconds?: number) {
    for (const [key, value] of Object.entries(values)) keep(this, key, value, seconds);
  },
  remove(key: string) {
    this.store.delete(key);
  },
  removeAll(keys: readonly string[]) {
    for (const key of keys) this.store.delete(key);
  },
} satisfies Emulates<GoogleCache, CacheState>;

const cacheClass = defineClass(kindOf<GoogleCache, CacheState>('CacheService', 'Cache'), methods, {
  get: read('String'),
  getAll: read('String[]'),
  put: write('String, String', 'String, String, Integer'),
  putAll: write('Map', 'Map, Integer'),
  remove: write('String'),
  removeAll: write('String[]'),
});

interface ServiceState {
  readonly execution: Execution;
  readonly open: (store: string) => GoogleCache;
}

const serviceMethods = {
  getDocumentCache() {
    return this.open('document');
  },
  getScriptCache() {
    return this.open('script');
  },
  getUserCache() {
    return this.open(`user ${this.execution.current().user}`);
  },
} satisfies Emulates<GoogleCacheService, ServiceState>;

const serviceClass = defineClass(
  kindOf<GoogleCacheService, ServiceState>('CacheService', 'CacheService'),
  serviceMethods,
  { getDocumentCache: handle(), getScriptCache: handle(), getUserCache: handle() },
);

/** The global object CacheService on the stores, by their names. */
export const createCacheService = (
  stores: Map<string, Store>,
  execution: Execution,
  clock: HostClock,
  quotas: Quotas,
  gate: CallGate,
): GoogleCacheService => {
  const open = (name: string): GoogleCache =>
    exposeObject(cacheClass, { store: storeNamed(stores, name), clock, quotas }, gate);
  return exposeObject(serviceClass, { execution, open }, gate);
};
